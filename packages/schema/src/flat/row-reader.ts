import { languages } from "../../generated/flat-layout.ts";
import type { FieldLayout, ObjectField, RowsField, ValueField } from "./build-layout.ts";
import { type Read, readCell } from "./cells.ts";
import type { CheckedTable } from "./check-tables.ts";
import type { ChildRows, NumberedRow } from "./child-rows.ts";
import { FlatError, type FlatErrorCode } from "./errors.ts";
import { splitItems } from "./list-cell.ts";

/** What to say of a cell that cannot be read: what is wrong, and what to do. */
const cellProblems: Partial<Record<FlatErrorCode, readonly [problem: string, remedy: string]>> = {
  "invalid-number": [
    "this is not a number.",
    "Write it as JSON does: 1200, -0.5. Leave out separators and units.",
  ],
  "invalid-boolean": ["this is neither true nor false.", "Write true or false, in lower case."],
  "invalid-json": ["this is not JSON.", "Write JSON text, with names and text in double quotes."],
  "invalid-object": ["this can only be true.", "Write true if the object is there, or leave the cell blank."],
  "invalid-length": ["this is not the length of a list.", "Write a whole number, or leave the cell blank."],
  "broken-escape": ["a backslash stands before something else than | or \\.", "Write \\\\ for a backslash."],
  "empty-item": ["an item of the list is empty.", "Delete the | beside it; a lone | is an empty list."],
};

/** Reads the object of one row, and those of its lists from the rows of other tables. */
export class RowReader {
  private readonly table: CheckedTable;

  private readonly tables: ReadonlyMap<string, CheckedTable>;
  private readonly children: ChildRows;
  private readonly source: NumberedRow;

  constructor(
    tables: ReadonlyMap<string, CheckedTable>,
    children: ChildRows,
    name: string,
    source: NumberedRow,
  ) {
    this.tables = tables;
    this.children = children;
    this.source = source;
    this.table = tables.get(name) as CheckedTable;
  }

  object(): Record<string, unknown> {
    return this.fields(this.table.layout.fields);
  }

  private error(code: FlatErrorCode, column: string, problem?: string, remedy?: string): FlatError {
    const [itsProblem = "", itsRemedy = ""] = cellProblems[code] ?? [];
    const place = { table: this.table.layout.name, row: this.source.number, column };
    return new FlatError(code, place, problem ?? itsProblem, remedy ?? itsRemedy);
  }

  private cell(column: string): string {
    return this.source.row[column] ?? "";
  }

  private fields(fields: readonly FieldLayout[]): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    for (const field of fields) {
      const value = this.field(field);
      if (value !== undefined) object[field.name] = value;
      else if (!field.optional) throw this.missing(field.column);
    }
    return object;
  }

  private missing(column: string): FlatError {
    return this.error("missing-value", column, "the cell is blank.", "Fill it in: the field is required.");
  }

  private field(field: FieldLayout): unknown {
    switch (field.kind) {
      case "value":
        return this.value(field);
      case "map":
        return this.map(field.column);
      case "object":
        return field.optional && this.isBlank(field) ? undefined : this.inner(field);
      case "rows":
        return this.items(field);
    }
  }

  private inner({ marked, column, fields }: ObjectField): unknown {
    if (marked && !["", "true"].includes(this.cell(column))) throw this.error("invalid-object", column);
    return this.fields(fields);
  }

  private isBlank(field: FieldLayout): boolean {
    if (field.kind === "map") return this.texts(field.column).length === 0;
    if (this.cell(field.column) !== "") return false;
    return field.kind !== "object" || field.fields.every((one) => this.isBlank(one));
  }

  private value({ type, list, nullable, column }: ValueField): unknown {
    const text = this.cell(column);
    if (text === "") return nullable ? null : undefined;
    const unpack = (read: Read) => {
      if ("wrong" in read) throw this.error(read.wrong, column);
      return read.value;
    };
    if (!list) return unpack(readCell(type, text));
    const items = splitItems(text);
    if (typeof items === "string") throw this.error(items, column);
    return items.map((item) => unpack(readCell(type, item)));
  }

  private texts(column: string): [language: string, text: string][] {
    return (this.table.languages.get(column) ?? []).flatMap(([language, name]) => {
      const text = this.cell(name);
      return text === "" ? [] : [[language, text]];
    });
  }

  private map(column: string): unknown {
    const texts = this.texts(column);
    if (texts.length === 0) return undefined;
    const absent = languages.find((language) => texts.every(([one]) => one !== language));
    if (absent !== undefined) throw this.missing(`${column}_${absent}`);
    return Object.fromEntries(texts);
  }

  private items({ column, table }: RowsField): unknown {
    const text = this.cell(column);
    const depth = this.tables.get(table)?.layout.depth;
    const rows = depth === 0 ? (this.tables.get(table)?.rows ?? []) : [];
    if (text !== "" && !/^(?:0|[1-9][0-9]{0,14})$/.test(text)) throw this.error("invalid-length", column);
    const read = (row: NumberedRow) => new RowReader(this.tables, this.children, table, row).object();
    if (depth === 0) {
      if (rows.length !== Number(text)) {
        const problem = `table ${JSON.stringify(table)} has another number of rows: ${rows.length}.`;
        throw this.error("wrong-length", column, problem, `Write ${rows.length}, or mend that table.`);
      }
      return text === "" ? undefined : rows.map((row, at) => read({ row, number: at + 1 }));
    }
    if (text === "") return undefined;
    const isRecord = this.table.layout.depth === 0;
    const record = this.cell(isRecord ? (this.table.layout.key[0] as string) : "record");
    const items: unknown[] = [];
    for (let at = 1; at <= Number(text); at += 1) {
      const row = this.children.take(table, record, isRecord ? `${at}` : `${this.cell("position")}.${at}`);
      if (row === undefined) {
        const problem = `table ${JSON.stringify(table)} has no row at position ${at} of this list.`;
        throw this.error("missing-position", column, problem, "Mend the number, or add that row.");
      }
      items.push(read(row));
    }
    return items;
  }
}
