import type { Position, Row } from "../row.ts";
import { cellText, type RowBytes } from "./cell-bytes.ts";
import { isDoubtful } from "./kernel.ts";

/**
 * A row that a kernel found whole, with cells that it could not prove. Its cells are read when they are asked for, from
 * a block that is the reader's: only until more of the file is read.
 */
export class DoubtfulRow implements Row {
  readonly row: number;
  readonly line: number;
  private readonly doubts: number;
  private readonly byteOffset: number;
  private readonly block: Uint8Array;
  private readonly start: number;
  private readonly end: number;
  private readonly width: number;
  private readonly written: RowBytes;

  constructor(
    row: number,
    line: number,
    byteOffset: number,
    doubts: number,
    block: Uint8Array,
    start: number,
    end: number,
    width: number,
    written: RowBytes,
  ) {
    this.row = row;
    this.line = line;
    this.byteOffset = byteOffset;
    this.doubts = doubts;
    this.block = block;
    this.start = start;
    this.end = end;
    this.width = width;
    this.written = written;
  }

  /** Cells beyond the header are blank, and left out. */
  get cells(): readonly string[] {
    return Array.from({ length: this.width }, (_, index) => this.cell(index));
  }

  cell(index: number): string {
    return cellText(this.block, this.start, this.end, index, this.written);
  }

  /** Whether the cell of a column is still to be checked. */
  isDoubtful(column: number): boolean {
    return isDoubtful(this.doubts, column);
  }

  position(): Position {
    const { row, line, byteOffset } = this;
    return { row, line, byteOffset };
  }
}
