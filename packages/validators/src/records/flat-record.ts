import type { MappedColumn } from "../mapping.ts";
import { cellValue } from "../profiles/cell-type.ts";
import type { ProfileField } from "../profiles/profile.ts";

/** A column of a table in the flat form. */
export interface FlatColumn {
  readonly column: MappedColumn<string>;
  readonly field: ProfileField;
}

/** A record as its row has it, and what of it stands in other tables. */
export interface FlatRecord {
  readonly record: Readonly<Record<string, unknown>>;
  /** Fields whose objects are rows of other tables, where there are some; and lists that need more than a look to be parted. */
  readonly elsewhere: ReadonlySet<string>;
}

/** The record of a row whose cells are as the schema has them. Names of fields have no `_`, which parts them in columns. */
export function flatRecord(columns: readonly FlatColumn[], cells: readonly string[]): FlatRecord {
  const record: Record<string, unknown> = {};
  const elsewhere = new Set<string>();
  for (const { column, field } of columns) {
    const text = cells[column.index] ?? "";
    if (text === "") continue;
    const path = field.name.split("_");
    if (field.holds === "rows") {
      if (text !== "0") elsewhere.add(path[0] as string);
    } else if (field.holds === "list" && text.includes("\\")) elsewhere.add(path[0] as string);
    else put(record, path, valueIn(field, text));
  }
  return { record, elsewhere };
}

function valueIn({ type, holds }: ProfileField, text: string): unknown {
  if (holds === "list") return text === "|" ? [] : text.split("|");
  // What only a schema judges is an object, which was read as JSON before.
  return type.kind === "judged" ? JSON.parse(text) : cellValue(type, text);
}

function put(into: Record<string, unknown>, [name = "", ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    // The column of an object, which says that it is there, comes before those of its fields.
    if (typeof value !== "boolean" || typeof into[name] !== "object") into[name] = value;
    return;
  }
  const inner = into[name];
  const object = typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>) : {};
  into[name] = object;
  put(object, rest, value);
}

/** The column of a value, by its JSON Pointer from the record: its own, or that of what holds it. */
export function columnAt(columns: readonly FlatColumn[], pointer: string): MappedColumn<string> | undefined {
  const steps = pointer.split("/").slice(1);
  for (let length = steps.length; length > 0; length--) {
    const name = steps.slice(0, length).join("_");
    const found =
      columns.find(({ field }) => field.name === name) ??
      columns.find(({ field }) => field.name.startsWith(`${name}_`));
    if (found) return found.column;
  }
  return columns[0]?.column;
}
