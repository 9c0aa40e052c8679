import { codedFields, references } from "@open-tip/schema";
import { definitionPath, fieldAddress } from "./addresses.ts";
import { definition, definitions, type JsonSchema, joinPath, referredName } from "./json-schema.ts";
import { code, inline, link, list } from "./markup.ts";
import { table } from "./table.ts";

/** A field that uses something: the named type that has it, and its path there. */
interface Use {
  readonly name: string;
  readonly path: string;
}

/** A table of fields: one row for each type that has some. */
function useTable(uses: readonly Use[], label: string): string {
  const names = [...new Set(uses.map(({ name }) => name))];
  const rows = names.map((name) => {
    const fields = uses
      .filter((use) => use.name === name)
      .map(({ path }) => link(fieldAddress(name, path), code(path)));
    const [only = ""] = fields;
    return {
      cells: [
        link(definitionPath(name), inline(definition(name).title ?? name)),
        fields.length === 1 ? only : list(fields),
      ],
    };
  });
  return table(["Where", "Fields"], rows, { label, className: "uses" });
}

/** Every field, also inside other objects, whose values are of a named type. */
function fieldsOf(schema: JsonSchema, type: string, path = ""): string[] {
  if (referredName(schema) === type) return [path];
  const inner = [
    ...(schema.anyOf ?? []).map((one) => [one, path] as const),
    ...(schema.items ? [[schema.items, `${path}[]`] as const] : []),
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => [field, joinPath(path, name)] as const),
  ];
  return inner.flatMap(([one, at]) => fieldsOf(one, type, at));
}

/** Which fields hold values of a named type, as a section of its page. */
export function whereUsed(type: string): string[] {
  const uses = Object.entries(definitions).flatMap(([name, schema]) =>
    fieldsOf(schema, type).map((path) => ({ name, path })),
  );
  return uses.length === 0 ? [] : ["## Where it is used", useTable(uses, `Fields that hold a ${type}`)];
}

/** Which fields point to records of an entity, as a section of its page. */
export function whereReferenced(entity: string): string[] {
  const uses = references
    .filter(({ targets }) => targets.some((target) => target.entity === entity))
    .map(({ entity: name, path }) => ({ name, path }));
  if (uses.length === 0) return [];
  return ["## Where it is referenced", useTable(uses, `Fields that point to a ${entity}`)];
}

/** Which fields take their codes from a list, as a table; empty where none does. */
export function codedBy(codeList: string): string {
  const uses = codedFields
    .filter((field) => field.list === codeList)
    .map(({ entity: name, path }) => ({ name, path }));
  return uses.length === 0 ? "" : useTable(uses, `Fields that take codes of ${codeList}`);
}
