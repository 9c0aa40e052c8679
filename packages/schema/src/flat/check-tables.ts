import { root, type TableLayout } from "./build-layout.ts";
import { FlatError } from "./errors.ts";
import { languageColumn, layout } from "./layout.ts";
import type { FlatRow, FlatTables } from "./tables.ts";

/** A table of text, all of whose columns are known. */
export interface CheckedTable {
  readonly layout: TableLayout;
  readonly rows: readonly FlatRow[];
  /** The languages and columns of each map, by what the names of its columns begin with. */
  readonly languages: ReadonlyMap<string, readonly (readonly [language: string, column: string])[]>;
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const names = "Take the names of columns from the template of the table.";

function checkTable(known: TableLayout, rows: unknown): CheckedTable {
  const table = known.name;
  const isRows = Array.isArray(rows);
  if (!isRows) throw new FlatError("not-rows", { table }, "this is not a list of rows.", "Give an array.");
  const columns = new Set(known.columns);
  const languages = new Map(known.maps.map(({ column }) => [column, [] as [string, string][]]));
  for (const { column } of known.maps) {
    for (const one of known.columns) {
      if (one.startsWith(`${column}_`)) languages.get(column)?.push([one.slice(column.length + 1), one]);
    }
  }
  // A copy, in which a hole is a row that is none.
  const copy: unknown[] = Array.from(rows);
  copy.forEach((cells, index) => {
    const row = index + 1;
    if (!isObject(cells)) {
      throw new FlatError(
        "not-rows",
        { table, row },
        "this is not a row.",
        "Give an object of text by column.",
      );
    }
    for (const [column, text] of Object.entries(cells)) {
      if (!columns.has(column)) {
        const map = languageColumn(known, column);
        if (map === undefined) {
          throw new FlatError(
            "unknown-column",
            { table, row, column },
            "the table has no such column.",
            names,
          );
        }
        columns.add(column);
        languages.get(map.column)?.push([column.slice(map.column.length + 1), column]);
      }
      if (typeof text !== "string") {
        const remedy = "Read the table without guessing types, so that every cell is a string.";
        throw new FlatError("not-text", { table, row, column }, "the cell is not text.", remedy);
      }
    }
  });
  return { layout: known, rows: copy as FlatRow[], languages };
}

/**
 * Sees to it that what was given is text in tables and columns that there are.
 * @throws {FlatError} `unknown-table`, `unknown-column`, `not-rows`, `not-text`, `not-one-dataset`
 */
export function checkTables(tables: FlatTables): ReadonlyMap<string, CheckedTable> {
  const unknown = Object.keys(tables).find((name) => !layout.has(name));
  if (unknown !== undefined) {
    const remedy = "Take the names of tables from the templates.";
    throw new FlatError("unknown-table", { table: unknown }, "there is no such table.", remedy);
  }
  const checked = new Map(
    [...layout].map(([name, known]) => [
      name,
      checkTable(known, Object.hasOwn(tables, name) ? tables[name] : []),
    ]),
  );
  const count = checked.get(root.table)?.rows.length;
  if (count !== 1) {
    const problem = `the table has ${count} rows, not one.`;
    throw new FlatError(
      "not-one-dataset",
      { table: root.table },
      problem,
      "Give it the one row of the dataset.",
    );
  }
  return checked;
}
