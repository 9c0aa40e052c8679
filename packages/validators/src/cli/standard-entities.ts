import { OpenTipError } from "../errors.ts";
import { didYouMean, foldName } from "../nearest.ts";
import { quoted } from "../printable.ts";
import { type Definition, definitions, tableResources } from "./standard-files.ts";

/** Something that the standard describes: an entity, a table of its flat form, or both. */
export interface Described {
  /** Name of the entity; what is no entity is a table alone. */
  readonly entity?: string | undefined;
  /** Name of the table. */
  readonly table?: string | undefined;
  /** The list of a dataset that holds its records. */
  readonly list?: string | undefined;
  /** A record, as the standard gives one as an example. */
  readonly example?: unknown;
  readonly description: string;
}

/** Everything that can be asked for: entities in the order of a dataset, then tables of what is no entity. */
export async function describedByStandard(): Promise<readonly Described[]> {
  const [defs, tables] = await Promise.all([definitions(), tableResources()]);
  const lists = Object.entries(defs.Dataset?.properties ?? {}).flatMap(([list, { items }]) => {
    const name = items?.$ref?.split("/").at(-1);
    return name === undefined ? [] : [{ name, list, table: tableOf(list, tables) }];
  });
  const inDataset = [{ name: "Dataset", list: undefined, table: "dataset" }, ...lists];
  const outside = Object.keys(defs)
    .filter((name) => isEntity(defs[name]) && !inDataset.some((one) => one.name === name))
    .map((name) => ({ name, list: undefined, table: undefined }));
  const known = [...inDataset, ...outside].map(
    ({ name, list, table }): Described => ({
      entity: isEntity(defs[name]) ? name : undefined,
      table,
      list,
      example: defs[name]?.examples?.[0],
      description: defs[name]?.description ?? "",
    }),
  );
  const inside = tables
    .filter(({ name }) => !known.some(({ table }) => table === name))
    .map(({ name, description }): Described => ({ table: name, description }));
  return [...known, ...inside];
}

function tableOf(list: string, tables: readonly { readonly name: string }[]): string | undefined {
  return tables.find(({ name }) => foldName(name) === foldName(list))?.name;
}

/** Records with an id are entities, and have a JSON Schema of their own. */
function isEntity(definition: Definition | undefined): boolean {
  return Object.hasOwn(definition?.properties ?? {}, "id");
}

/** Finds what a name means: that of an entity, of its list or of a table, however it is written. */
export function findDescribed(name: string, all: readonly Described[]): Described {
  const wanted = foldName(name);
  const found = all.find(({ entity = "", table = "" }) =>
    [entity, table].some((one) => foldName(one) === wanted),
  );
  if (found) return found;
  const names = all.flatMap(({ entity, table }) => entity ?? table ?? []);
  throw new OpenTipError(
    "bad-option",
    `The standard has no entity ${quoted(name)}.`,
    [didYouMean(name, names), "See open-tip schema for all."].filter(Boolean).join(" "),
  );
}
