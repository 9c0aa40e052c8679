import { collections, type Dataset, type EntityName, followRedirects, references } from "@open-tip/schema";
import { publishedIds } from "./published-ids.ts";

/** A field that points to a record which is neither in the dataset nor published by the standard. */
export interface DanglingReference {
  /** Id of the record that points. */
  readonly record: string;
  /** JSON Pointer to the value, from the root of the dataset. */
  readonly path: string;
  /** The id that leads nowhere. */
  readonly id: string;
  /** The entities that it may name a record of. */
  readonly expects: readonly EntityName[];
}

/**
 * Every reference of a dataset that leads nowhere. Which field points to what is read from the schema's
 * {@link references}; redirects of the dataset are followed; territories, editions and statutes that the standard
 * publishes need not be in the dataset. A dataset may refer to records of another one: that is for its reader to say.
 * @param dataset a dataset that parses
 */
export function danglingReferences(dataset: Dataset): DanglingReference[] {
  const lists = Object.entries(collections).map(([list, entity]) => ({
    list,
    entity,
    records: (dataset[list as keyof Dataset] ?? []) as readonly { readonly id: string }[],
  }));
  const known = new Set([...lists.flatMap(({ records }) => records.map(({ id }) => id)), ...publishedIds()]);
  return lists.flatMap(({ list, entity, records }) => {
    const fields = references.filter((field) => field.entity === entity && field.targets[0]?.by === "id");
    return records.flatMap((record, index) =>
      fields.flatMap(({ path, targets }) =>
        valuesAt(record, path.split("."), `/${list}/${index}`).flatMap(({ value: id, pointer }) => {
          if (known.has(followRedirects(id, dataset.redirects))) return [];
          const expects = targets.map((target) => target.entity) as EntityName[];
          return [{ record: record.id, path: pointer, id, expects }];
        }),
      ),
    );
  });
}

/** The ids at a path such as `speakers[].speaker`, each with its JSON Pointer. Names of fields need no escape in one. */
export function valuesAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  pointer: string,
): { value: string; pointer: string }[] {
  if (value === undefined) return [];
  if (step === undefined) return [{ value: String(value), pointer }];
  const name = step.replace("[]", "");
  const inner = (value as Readonly<Record<string, unknown>>)[name];
  if (!step.endsWith("[]")) return valuesAt(inner, rest, `${pointer}/${name}`);
  return ((inner ?? []) as readonly unknown[]).flatMap((item, at) =>
    valuesAt(item, rest, `${pointer}/${name}/${at}`),
  );
}
