import { flatColumns, flatten, toCsv } from "@open-tip/schema/flat";
import { datasetOf } from "./record-dataset.ts";

/** A table that a record is written into. */
export interface FlatExample {
  /** Name of the table, which is its file's name without the ending. */
  readonly table: string;
  readonly csv: string;
}

/** A record in the tables of the flat form: its own, and those of the lists in it. Columns that it leaves blank are left out. */
export function flatExample(entity: string, record: unknown): FlatExample[] {
  const dataset = datasetOf(entity, record);
  if (!dataset) return [];
  const tables = Object.entries(flatten(dataset));
  const own = entity === "Dataset" ? tables : tables.filter(([table]) => !/^dataset(?:_|$)/.test(table));
  return own.map(([table, rows]) => {
    const used = new Set(rows.flatMap((row) => Object.keys(row)));
    return {
      table,
      csv: toCsv(
        rows,
        flatColumns(table, rows).filter((column) => used.has(column)),
      ),
    };
  });
}
