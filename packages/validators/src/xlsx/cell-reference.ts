import { MOST_COLUMNS, MOST_ROWS } from "./limits.ts";

/** A rectangle of cells. Rows are numbered from 1, columns from 0; both ends belong to it. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** The address of a cell, read in place from the bytes that hold it. */
export class CellReference {
  /** Index of the column, from 0. */
  column = 0;
  /** Number of the row, from 1. */
  row = 0;

  /** Reads an address such as `AB12`; false where it is none, or lies outside the largest sheet. */
  read(bytes: Uint8Array, from: number, to: number): boolean {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = ((bytes[at] as number) & ~32) - 64;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > MOST_COLUMNS) return false;
    }
    let row = 0;
    const digits = at;
    for (; at < to; at++) {
      const digit = (bytes[at] as number) - 48;
      if (digit < 0 || digit > 9) return false;
      row = row * 10 + digit;
      if (row > MOST_ROWS) return false;
    }
    this.column = column - 1;
    this.row = row;
    return digits > from && at > digits && row > 0;
  }
}

/** Reads a range such as `A1:C2`, or one cell; undefined where it is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = "", last = first, ...others] = text.split(":");
  const from = new CellReference();
  const to = new CellReference();
  if (others.length > 0 || !reads(from, first) || !reads(to, last)) return undefined;
  return {
    firstRow: Math.min(from.row, to.row),
    lastRow: Math.max(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  };
}

function reads(reference: CellReference, text: string): boolean {
  const bytes = new TextEncoder().encode(text);
  return reference.read(bytes, 0, bytes.length);
}
