import type { ContenderName } from "./contenders.ts";
import { type WriteTable, writeCsv, writeNdjson, writeParquet, writeXlsx } from "./write-table.ts";

/** One file and the contenders that are measured on it. The first is what the others are compared with. */
export interface Part {
  readonly title: string;
  readonly extension: string;
  readonly write: WriteTable;
  readonly contenders: readonly [ContenderName, ...ContenderName[]];
  /** Share of bad rows, where it is not the one that was asked for. */
  readonly bad?: number;
  /** More rows than this are too many for the format or its readers. */
  readonly mostRows?: number;
}

export const parts = {
  csv: {
    title: "CSV",
    extension: "csv",
    write: writeCsv,
    contenders: ["csv-parse", "papaparse", "udsv", "duckdb", "native", "open-tip", "open-tip-javascript"],
  },
  "half-bad": {
    title: "CSV, half of the rows bad",
    extension: "csv",
    write: writeCsv,
    contenders: ["udsv", "duckdb", "native", "open-tip"],
    bad: 0.5,
  },
  ndjson: {
    title: "NDJSON",
    extension: "ndjson",
    write: writeNdjson,
    contenders: ["readline", "readline-zod", "open-tip"],
  },
  xlsx: {
    title: "XLSX",
    extension: "xlsx",
    write: writeXlsx,
    contenders: ["exceljs", "sheetjs", "read-excel-file", "open-tip"],
    mostRows: 100_000,
  },
  parquet: {
    title: "Parquet",
    extension: "parquet",
    write: writeParquet,
    contenders: ["hyparquet", "open-tip"],
  },
  "ten-times": {
    title: "CSV, ten times the rows",
    extension: "csv",
    write: writeCsv,
    contenders: ["open-tip"],
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
