import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import Papa from "papaparse";
import * as XLSX from "xlsx";
import type { CheckOptions } from "../src/index.ts";

/** A table with what stands above its names: rows of texts, all of the same width. */
export interface RawTable {
  readonly rows: readonly (readonly string[])[];
  /** Index of the row of names; -1 where no row names the columns. */
  readonly namesAt: number;
  /** Names of the columns, where they are not those of that row. */
  readonly names?: readonly string[];
}

/** A table in some format. */
export interface Written {
  readonly format: string;
  readonly extension: string;
  readonly bytes: Uint8Array;
  readonly options?: CheckOptions;
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
const typed = (cell: string) => (NUMBER.test(cell) ? Number(cell) : cell);

function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

function workbook(rows: readonly (readonly unknown[])[]): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((cells) => [...cells])), "Table");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

/** The table in every format that is read and can hold it; each also gzipped. */
export function inOtherFormats(table: RawTable): Written[] {
  const written = [...asRows(table), ...(table.namesAt < 0 ? [] : asRecords(table))];
  return written.flatMap((one) => [
    one,
    {
      ...one,
      format: `${one.format}, gzipped`,
      extension: `${one.extension}.gz`,
      bytes: new Uint8Array(gzipSync(one.bytes, { level: 1 })),
    },
  ]);
}

/** Formats that keep what stands above the names. */
function asRows({ rows }: RawTable): Written[] {
  const data = rows.map((cells) => [...cells]);
  const text = (delimiter: string) => Papa.unparse(data, { delimiter, newline: "\n" });
  const csv = text(",");
  // Only what Latin-1 and Windows-1252 have in common.
  const western = /^[\0-\x7f\xa0-\xff]*$/.test(csv);
  return [
    { format: "CSV", extension: "csv", bytes: utf8(csv) },
    { format: "TSV", extension: "tsv", bytes: utf8(text("\t")) },
    { format: "semicolons", extension: "csv", bytes: utf8(text(";")) },
    { format: "pipes", extension: "txt", bytes: utf8(text("|")) },
    { format: "UTF-16", extension: "csv", bytes: utf16(csv) },
    ...(western
      ? [
          {
            format: "Windows-1252",
            extension: "csv",
            bytes: new Uint8Array(Buffer.from(csv, "latin1")),
            options: { encoding: "windows-1252" },
          },
        ]
      : []),
    { format: "JSON arrays", extension: "json", bytes: utf8(JSON.stringify(rows)) },
    { format: "XLSX", extension: "xlsx", bytes: workbook(rows) },
    {
      format: "XLSX with numbers",
      extension: "xlsx",
      bytes: workbook(rows.map((cells) => cells.map(typed))),
    },
  ];
}

/** Formats in which every value stands under its name. */
function asRecords({ rows, namesAt, names = rows[namesAt] ?? [] }: RawTable): Written[] {
  const body = rows.slice(namesAt + 1);
  const records = body.map((cells) => Object.fromEntries(names.map((name, at) => [name, cells[at]])));
  const numbers = body.map((cells) =>
    Object.fromEntries(names.map((name, at) => [name, typed(cells[at] ?? "")])),
  );
  const dataset = { title: "A table", contacts: [{ name: "somebody" }], data: records };
  const columnData = names.map((name, at) => ({ name, data: body.map((cells) => cells[at] ?? "") }));
  return [
    { format: "JSON records", extension: "json", bytes: utf8(JSON.stringify(records, null, 1)) },
    { format: "JSON with numbers", extension: "json", bytes: utf8(JSON.stringify(numbers)) },
    { format: "a list in a JSON object", extension: "json", bytes: utf8(JSON.stringify(dataset)) },
    {
      format: "NDJSON",
      extension: "ndjson",
      bytes: utf8(records.map((one) => JSON.stringify(one)).join("\n")),
    },
    { format: "Parquet", extension: "parquet", bytes: new Uint8Array(parquetWriteBuffer({ columnData })) },
  ];
}
