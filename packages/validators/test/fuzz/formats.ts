import { parquetWriteBuffer } from "hyparquet-writer";
import { utils, write } from "xlsx";
import type { TextTable } from "./tables.ts";

/** Writes a table in a format. */
export type Write = (table: TextTable) => Uint8Array;

const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const in16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

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

/** A table as the XML of a sheet. */
export function worksheet({ names, rows }: TextTable): string {
  const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const cell = (text: string) => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
  const lines = [names, ...rows].map((cells, at) => `<row r="${at + 1}">${cells.map(cell).join("")}</row>`);
  return `<worksheet><sheetData>${lines.join("\n")}</sheetData></worksheet>`;
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
  "utf-16.csv": (table) => in16(`\ufeff${decode(delimited(",", "\n")(table))}`),
  "utf-16-unmarked.csv": (table) => in16(decode(delimited(",", "\r\n")(table))),
  "windows-1252.csv": (table) => new Uint8Array(Buffer.from(decode(delimited(";", "\r\n")(table)), "latin1")),
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
