import standard from "@open-tip/schema/generated/flat/datapackage.json" with { type: "json" };
import { shapes } from "../../schema/generated/flat-layout.ts";
import type { EntityTable } from "../src/profiles/entity-profiles.ts";

interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** Whether a pattern is of ids, which begin with the kind of record. */
const isId = (pattern = "") => /^\^\(\?:[a-z-]+\\\//.test(pattern);

type Shape = Readonly<Record<string, string>>;

/** The shape of a field that a column holds, or a part of: `period_date` is the text of a date. */
function shapeAt(shape: Shape, [name = "", ...rest]: readonly string[]): string {
  const own = shape[name] ?? "text";
  const inner = (shapes as Readonly<Record<string, Shape>>)[own.replace(/[?~]$/, "")];
  return rest.length > 0 && inner ? shapeAt(inner, rest) : own;
}

/** The entity whose records are the rows of a table; undefined where they are rows of lists. */
function entityOf(table: string): string | undefined {
  const list = table.replace(/_[a-z]/g, (part) => part.slice(1).toUpperCase());
  return (shapes.Dataset as Shape)[list]?.replace(/\[.*$/, "");
}

/** Whether a column holds a list of values, or the length of one whose objects are rows of another table. */
function listIn(shape: string): object {
  if (!/\[\][?~]?$/.test(shape)) return {};
  return shape.slice(0, shape.indexOf("[")) in shapes ? { rows: true } : { list: true };
}

interface Resource {
  readonly name: string;
  readonly title: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly fields: string };
    }[];
  };
}

/** The form that ids of every kind have, and the place of a row in a list, or in a list in a list. */
const ID = "^[a-z]+(?:-[a-z]+)*(?:/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*)+$";
const POSITION = "^[1-9][0-9]*(?:\\.[1-9][0-9]*)*$";

/** Whether a table is of lists inside records: its rows are named by their record and their place in the list. */
function isOfLists({ primaryKey }: Resource["schema"]): boolean {
  return primaryKey.includes("position");
}

/**
 * The tables of lists inside records, one for each set of columns: citations of an actor and of a statement look the
 * same. Named after what they list.
 */
function listTables(
  all: readonly Resource[],
  fieldsOf: (one: Resource) => EntityTable["fields"],
  patternAt: (pattern: string) => number,
): EntityTable[] {
  const parents = all.filter(({ schema }) => !isOfLists(schema)).map(({ name }) => name);
  const listed = ({ name }: Resource) => {
    const [parent = ""] = parents
      .filter((one) => name.startsWith(`${one}_`))
      .sort((a, b) => b.length - a.length);
    return name.slice(parent.length + 1);
  };
  const byColumns = new Map<string, Resource[]>();
  for (const one of all.filter(({ schema }) => isOfLists(schema))) {
    const columns = one.schema.fields.map(({ name }) => name).join();
    byColumns.set(columns, [...(byColumns.get(columns) ?? []), one]);
  }
  return [...byColumns.values()].map((alike) => {
    const [first, ...others] = alike.toSorted((a, b) => listed(a).length - listed(b).length);
    if (!first) throw new Error("A group has a member.");
    // A record of some tables is named by a code, and is no record of another file.
    const ids = [first, ...others].every(({ schema }) =>
      schema.foreignKeys?.some(({ fields, reference }) => fields === "record" && reference.fields === "id"),
    );
    const fields = fieldsOf(first).map((field) => {
      if (field.name === "record")
        return ids ? { ...field, pattern: patternAt(ID), refers: true as const } : field;
      return field.name === "position" ? { ...field, pattern: patternAt(POSITION) } : field;
    });
    return {
      name: listed(first),
      title: "rows that belong to records",
      key: first.schema.primaryKey,
      fields,
    };
  });
}

/**
 * The fields of the standard's tables of records, as the flat form has them, in the least space: patterns stand once,
 * because that of a date is long and is in many fields.
 */
export function entityTables(): string {
  const patterns: string[] = [];
  const patternAt = (pattern: string) => {
    if (!patterns.includes(pattern)) patterns.push(pattern);
    return patterns.indexOf(pattern);
  };
  const fieldsOf = ({ name: table, schema }: Resource): EntityTable["fields"] => {
    const shape = (shapes as Readonly<Record<string, Shape>>)[entityOf(table) ?? ""] ?? {};
    return schema.fields.map(({ name, title, type, constraints = {} }) => ({
      name,
      title,
      type,
      ...(constraints.required && { required: true }),
      ...(constraints.enum && { codes: constraints.enum }),
      ...(constraints.pattern !== undefined && { pattern: patternAt(constraints.pattern) }),
      ...(isId(constraints.pattern) && !schema.primaryKey.includes(name) && { refers: true }),
      ...(constraints.minimum !== undefined && { min: constraints.minimum }),
      ...(constraints.maximum !== undefined && { max: constraints.maximum }),
      ...listIn(shapeAt(shape, name.split("_"))),
    }));
  };
  const all: readonly Resource[] = standard.resources;
  const records = all
    .filter(({ name, schema }) => name !== "tier_placements" && !isOfLists(schema))
    .map((one): EntityTable => {
      const entity = entityOf(one.name);
      return {
        name: one.name,
        ...(entity !== undefined && { entity }),
        title: one.title,
        key: one.schema.primaryKey,
        fields: fieldsOf(one),
      };
    });
  const tables = [...records, ...listTables(all, fieldsOf, patternAt)];
  return `// Generated from the flat form of the standard by \`npm run generate\`. Do not edit.
import type { EntityTable } from "../src/profiles/entity-profiles.ts";

export const patterns: readonly string[] = ${JSON.stringify(patterns, null, 2)};

export const tables: readonly EntityTable[] = [
${tables.map((table) => `  ${JSON.stringify(table)},`).join("\n")}
];
`;
}
