import type { Position, Row } from "../row.ts";
import type { DoubtfulRow } from "./doubtful-row.ts";
import type { Written } from "./written.ts";

/** Where in a file reading begins, or a row stands. */
export interface FileStart {
  readonly byteOffset: number;
  /** Number of the row that begins there, and its physical line. */
  readonly row: number;
  readonly line: number;
}

/** How the rows of a file are read, by a kernel and without one. */
export interface RowFormat {
  readonly written: Written;
  /** A row that is whole, with cells that were not proven; it may be read from `block` only until that is filled anew. */
  doubtful(at: FileStart, doubts: number, block: Uint8Array, start: number, end: number): DoubtfulRow;
  /** A row of which a kernel made nothing, read exactly from its bytes. */
  exact(at: FileStart, bytes: Uint8Array): Row;
  /** Where a row stands, for formats in which its number tells that; their rows have no lines. */
  placeOf?(row: number): Position;
  /** How many of some rows that follow one another are not in the file. To be asked in the order of rows, for each once. */
  absentIn?(row: number, rows: number): number;
  /** Reads on without a kernel. */
  readOn(
    bytes: AsyncIterable<Uint8Array>,
    from: FileStart,
  ): AsyncGenerator<{ readonly rows: readonly Row[]; readonly bytesRead: number }>;
}
