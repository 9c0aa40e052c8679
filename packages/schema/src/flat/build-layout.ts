import { snakeCase } from "./snake-case.ts";

/**
 * The fields of each kind of object, by name. A field is `text`, `number`, `boolean`, `json`, `map` (text by
 * language) or the name of another shape; then `[]` for a list, and `?` if it may be left out or `~` if it may be null.
 */
export type Shapes = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the text of a cell stands for. */
export type CellType = "text" | "number" | "boolean" | "json";

interface FieldBase {
  /** Name of the field in its object. */
  readonly name: string;
  /** Name of its column; for a map, what the names of its columns begin with. */
  readonly column: string;
  readonly optional: boolean;
}
/** One value, or a list of values, in one cell. */
export interface ValueField extends FieldBase {
  readonly kind: "value";
  readonly type: CellType;
  readonly list: boolean;
  readonly nullable: boolean;
}
/** Text by language, a column for each. */
export interface MapField extends FieldBase {
  readonly kind: "map";
}
/** An object whose fields are columns of the same row. */
export interface ObjectField extends FieldBase {
  readonly kind: "object";
  readonly shape: string;
  readonly fields: readonly FieldLayout[];
  /** Whether it can be there without a field, so that a column must say that it is there. */
  readonly marked: boolean;
}
/** A list of objects, which are rows of another table. The column holds how many. */
export interface RowsField extends FieldBase {
  readonly kind: "rows";
  readonly table: string;
}
export type FieldLayout = ValueField | MapField | ObjectField | RowsField;

/** A table of the flat form. */
export interface TableLayout {
  readonly name: string;
  /** The shape of the objects that are its rows. */
  readonly shape: string;
  /** The table that holds the record at the top: itself, but for child tables. */
  readonly top: string;
  /** Where the lengths of the lists stand whose items are its rows. Absent for the table of the dataset itself. */
  readonly parent?: { readonly table: string; readonly column: string };
  /** How many numbers a position in it has: 0 in a table of records, which has no positions. */
  readonly depth: number;
  /** The columns that tell its rows apart. */
  readonly key: readonly string[];
  readonly fields: readonly FieldLayout[];
  /** Every column that it always has, in order. */
  readonly columns: readonly string[];
  /** Its maps, at any depth: they have a column more for each other language in use. */
  readonly maps: readonly MapField[];
}

/** Name of the shape of the whole dataset, and of its table. */
export const root = { shape: "Dataset", table: "dataset" } as const;

const types: ReadonlySet<string> = new Set<CellType>(["text", "number", "boolean", "json"]);

/** Whether a field that is there can leave all its cells blank, so that it looks as if it were not. */
function mayBeBlank(one: FieldLayout): boolean {
  if (one.optional) return true;
  return one.kind === "value" ? one.nullable : one.kind === "object" && one.fields.every(mayBeBlank);
}

/**
 * Every table of the flat form, by name, the children of a table after it.
 * @param languages the languages for which every map has a column
 */
export function buildLayout(shapes: Shapes, languages: readonly string[]): ReadonlyMap<string, TableLayout> {
  const tables = new Map<string, TableLayout>();

  function fieldsOf(shape: string, prefix: string): FieldLayout[] {
    return Object.entries(shapes[shape] as Shapes[string]).map(([name, code]) => {
      const [, type = "", list, ending] = /^(.+?)(\[\])?([?~])?$/.exec(code) ?? [];
      const base = { name, column: `${prefix}${name}`, optional: ending === "?" };
      if (types.has(type)) {
        const nullable = ending === "~";
        return { ...base, kind: "value", type: type as CellType, list: list !== undefined, nullable };
      }
      if (type === "map") return { ...base, kind: "map" };
      if (list !== undefined) return { ...base, kind: "rows", table: type };
      const fields = fieldsOf(type, `${base.column}_`);
      const marked = base.optional && fields.every(mayBeBlank);
      return { ...base, kind: "object", shape: type, fields, marked };
    });
  }

  const columnsOf = (one: FieldLayout): string[] => {
    if (one.kind === "map") return languages.map((language) => `${one.column}_${language}`);
    if (one.kind === "object") return [...(one.marked ? [one.column] : []), ...one.fields.flatMap(columnsOf)];
    return [one.column];
  };
  const mapsOf = (one: FieldLayout): MapField[] =>
    one.kind === "map" ? [one] : one.kind === "object" ? one.fields.flatMap(mapsOf) : [];

  function add(
    name: string,
    shape: string,
    top: string,
    depth: number,
    parent?: TableLayout["parent"],
  ): void {
    // A list's field names its shape until the table of its rows has a name.
    const children: [table: string, shape: string, column: string][] = [];
    const named = (one: FieldLayout): FieldLayout => {
      if (one.kind === "object") return { ...one, fields: one.fields.map(named) };
      if (one.kind !== "rows") return one;
      const table = `${name === root.table ? "" : `${name}_`}${snakeCase(one.column)}`;
      children.push([table, one.table, one.column]);
      return { ...one, table };
    };
    const fields = fieldsOf(shape, "").map(named);
    const key = depth === 0 ? fields.slice(0, 1).map(({ column }) => column) : ["record", "position"];
    const columns = [...(depth === 0 ? [] : key), ...fields.flatMap(columnsOf)];
    const maps = fields.flatMap(mapsOf);
    tables.set(name, { name, shape, top, ...(parent && { parent }), depth, key, fields, columns, maps });
    for (const [table, of, column] of children) {
      if (name === root.table) add(table, of, table, 0, { table: name, column });
      else add(table, of, top, depth + 1, { table: name, column });
    }
  }

  add(root.table, root.shape, root.table, 0);
  return tables;
}
