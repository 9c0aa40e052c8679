import { flatColumns, flatten, toCsv } from "@open-tip/schema/flat";
import type { Dataset } from "@open-tip/schema/types";
import type { Described } from "./standard-entities.ts";

/** A table to be filled in: its header, and an example of a row where the standard has one. */
export function csvTemplate(table: string, all: readonly Described[]): string {
  const rows = flatten(exampleDataset(table, all))[table]?.slice(0, 1) ?? [];
  return toCsv(rows, flatColumns(table, rows));
}

/** A dataset with one record, the example of the entity whose table it is, or whose lists. */
function exampleDataset(table: string, all: readonly Described[]): Dataset {
  const dataset = all.find(({ entity }) => entity === "Dataset");
  const record = all.find((one) => one.list !== undefined && `${table}_`.startsWith(`${one.table}_`));
  const lists = record?.list === undefined ? {} : { [record.list]: [record.example] };
  // The examples are held to the schema where they are written.
  return { ...(dataset?.example as Dataset), ...lists };
}
