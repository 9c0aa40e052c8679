import type { Dialect } from "../read-delimited.ts";
import type { Rewritten } from "../row.ts";
import { utf8Length } from "../text-piece.ts";
import { writtenCell } from "./written-cell.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * How another text would be written in a cell of a record in UTF-8.
 * @param bytes of the record
 * @param byteOffset of its first byte in the file
 */
export function rewrittenBytes(
  bytes: Uint8Array,
  byteOffset: number,
  column: number,
  dialect: Dialect,
  text: string,
): Rewritten | undefined {
  const record = decoder.decode(bytes);
  const cell = writtenCell(record, 0, column, dialect, text);
  if (!cell) return undefined;
  const start = byteOffset + utf8Length(record, 0, cell.start);
  return { ...cell, byteOffset: start, byteEnd: start + utf8Length(record, cell.start, cell.end) };
}
