import { parquetWriteBuffer } from "hyparquet-writer";
import { utils, write } from "xlsx";
import type { TextTable } from "./tables.ts";

/** Writes a table in a format. */
export type Write = (table: TextTable) => Uint8Array;

const encode = (text: string) => new TextEncoder().encode(text);

export function delimited(delimiter: string, newline: string): Write {
  const quote = (cell: string) =>
    /["\r\n]|^$/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell;
  return ({ names, rows }) =>
    encode([names, ...rows].map((cells) => cells.map(quote).join(delimiter) + newline).join(""));
}

const recordsOf = ({ names, rows }: TextTable) =>
  rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [names[at], cell])));

function workbook({ names, rows }: TextTable): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...names], ...rows.map((cells) => [...cells])]), "Data");
  return new Uint8Array(write(book, { type: "array", bookType: "xlsx", compression: true }));
}

function parquet({ names, rows }: TextTable): Uint8Array {
  const columnData = names.map((name, at) => ({
    name,
    data: rows.map((cells) => cells[at] ?? ""),
    type: "STRING" as const,
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** The formats by the ending of their files. */
export const formats: Readonly<Record<string, Write>> = {
  csv: delimited(",", "\n"),
  "windows.csv": delimited(",", "\r\n"),
  "mac.csv": delimited(",", "\r"),
  "semicolon.csv": delimited(";", "\n"),
  tsv: delimited("\t", "\n"),
  json: (table) => encode(JSON.stringify(recordsOf(table), undefined, 1)),
  "arrays.json": ({ names, rows }) => encode(JSON.stringify([names, ...rows])),
  "lists.json": (table) => encode(JSON.stringify({ about: "a table", records: recordsOf(table), count: 1 })),
  ndjson: (table) =>
    encode(
      recordsOf(table)
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(""),
    ),
  xlsx: workbook,
  parquet,
};
