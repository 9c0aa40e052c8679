import type { Dataset } from "../../generated/types.d.ts";
import { type FieldLayout, root, type TableLayout, type ValueField } from "./build-layout.ts";
import { writeCell } from "./cells.ts";
import { FlatError, type FlatErrorCode } from "./errors.ts";
import { flatTableNames, layout } from "./layout.ts";
import { joinItems } from "./list-cell.ts";
import type { FlatRow, FlatTables } from "./tables.ts";

type Row = Record<string, string>;

const parse = "Write only what Dataset.parse of @open-tip/schema returns.";

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Writes one object into its row, and the objects of its lists into rows of other tables. */
class RowWriter {
  private readonly tables: Map<string, FlatRow[]>;
  private readonly table: TableLayout;
  private readonly record: string;
  private readonly position: string;
  private readonly number: number;
  private readonly row: Row;

  constructor(
    tables: Map<string, FlatRow[]>,
    table: TableLayout,
    record: string,
    position: string,
    number: number,
    row: Row,
  ) {
    this.tables = tables;
    this.table = table;
    this.record = record;
    this.position = position;
    this.number = number;
    this.row = row;
  }

  private error(code: FlatErrorCode, column: string | undefined, problem: string): FlatError {
    return new FlatError(code, { table: this.table.name, row: this.number, column }, problem, parse);
  }

  fields(fields: readonly FieldLayout[], object: unknown, column?: string): void {
    if (!isObject(object)) throw this.error("invalid-value", column, "this is not an object.");
    let known = 0;
    for (const field of fields) {
      if (Object.hasOwn(object, field.name)) {
        known += 1;
        this.field(field, object[field.name]);
      } else if (!field.optional) {
        throw this.error("missing-value", field.column, "the field is required.");
      }
    }
    if (Object.keys(object).length !== known) {
      throw this.error("unknown-field", column, "the object has a field that the standard does not define.");
    }
  }

  private field(field: FieldLayout, value: unknown): void {
    switch (field.kind) {
      case "value":
        if (value !== null || !field.nullable) this.row[field.column] = this.cell(field, value);
        break;
      case "map":
        this.map(field.column, value);
        break;
      case "object":
        if (field.marked) this.row[field.column] = "true";
        this.fields(field.fields, value, field.column);
        break;
      case "rows":
        this.items(field.column, field.table, value);
    }
  }

  private cell({ type, list, column }: ValueField, value: unknown): string {
    if (list && !Array.isArray(value)) throw this.error("invalid-value", column, "this is not a list.");
    const texts = Array.from(list ? (value as unknown[]) : [value], (one) => {
      const text = writeCell(type, one);
      if (text === undefined)
        throw this.error("invalid-value", column, `this is not ${type}, or it is empty.`);
      return text;
    });
    return list ? joinItems(texts) : (texts[0] as string);
  }

  private map(column: string, value: unknown): void {
    if (!isObject(value)) throw this.error("invalid-value", column, "this is not text by language.");
    for (const [language, text] of Object.entries(value)) {
      const cell = writeCell("text", text);
      if (cell === undefined)
        throw this.error("invalid-value", column, "a language has no text, or an empty one.");
      this.row[`${column}_${language}`] = cell;
    }
  }

  private items(column: string, name: string, value: unknown): void {
    if (!Array.isArray(value)) throw this.error("invalid-value", column, "this is not a list.");
    this.row[column] = String(value.length);
    const isRecord = this.table.depth === 0;
    const record = isRecord ? (this.row[this.table.key[0] as string] as string) : this.record;
    Array.from(value).forEach((item, index) => {
      const position = isRecord ? `${index + 1}` : `${this.position}.${index + 1}`;
      addRow(this.tables, layout.get(name) as TableLayout, item, record, position);
    });
  }
}

function addRow(
  tables: Map<string, FlatRow[]>,
  table: TableLayout,
  item: unknown,
  record: string,
  position: string,
): void {
  const rows = tables.get(table.name) ?? [];
  tables.set(table.name, rows);
  const row: Row = table.depth === 0 ? {} : { record, position };
  rows.push(row);
  new RowWriter(tables, table, record, position, rows.length, row).fields(table.fields, item);
}

/**
 * A dataset as tables, of which {@link unflatten} makes the same dataset again.
 *
 * There is a table for each list of records, `dataset` with one row for the fields of the dataset itself, and a table
 * for each list of objects inside: `statements_speakers`. Its rows have the id of the record at the top in `record`,
 * and their place in the list in `position`, from 1; a list in a list adds its own after a dot: `2.1`. The row that the
 * list belongs to holds its length. An object that is no list is spread over columns: `published_date`. Text by language
 * has a column for each: `name_en`. Other lists are one cell, joined by `|`, with `|` and `\` escaped by `\`; a lone `|`
 * is an empty one. Blank is absent, or null where a field may be null. `extensions` are JSON text.
 * @param dataset a dataset that parses; it is not changed
 * @throws {FlatError} with `missing-value`, `invalid-value` or `unknown-field` for what no dataset that parses has
 */
export function flatten(dataset: Dataset): FlatTables {
  const tables = new Map<string, FlatRow[]>();
  addRow(tables, layout.get(root.table) as TableLayout, dataset, "", "");
  return Object.fromEntries(
    flatTableNames.flatMap((name) => {
      const rows = tables.get(name);
      return rows === undefined ? [] : [[name, rows]];
    }),
  );
}
