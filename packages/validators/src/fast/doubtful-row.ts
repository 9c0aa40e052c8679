import { rewrittenBytes } from "../fixes/rewritten-bytes.ts";
import type { Dialect } from "../read-delimited.ts";
import type { Position, Rewritten, Row } from "../row.ts";
import { cellText, type RowBytes } from "./cell-bytes.ts";
import { isDoubtful } from "./kernel.ts";
import type { FileStart } from "./row-format.ts";

const LF = 0x0a;

/** A row that a kernel found whole, with cells that it could not prove. */
export interface DoubtfulRow extends Row {
  /** Whether the cell of a column is still to be checked. */
  isDoubtful(column: number): boolean;
  cell(index: number): string;
}

/** A row in a block that is filled anew later. Its cells are read when they are asked for. */
export class BlockRow {
  readonly row: number;
  protected readonly block: Uint8Array;
  protected readonly start: number;
  protected readonly end: number;
  protected readonly written: RowBytes;
  private readonly doubts: number;

  constructor(row: number, doubts: number, block: Uint8Array, start: number, end: number, written: RowBytes) {
    this.row = row;
    this.doubts = doubts;
    this.block = block;
    this.start = start;
    this.end = end;
    this.written = written;
  }

  /** Cells beyond the header are blank, and left out. */
  get cells(): readonly string[] {
    return Array.from({ length: this.written.columns }, (_, index) => this.cell(index));
  }

  cell(index: number): string {
    return cellText(this.block, this.start, this.end, index, this.written);
  }

  isDoubtful(column: number): boolean {
    return isDoubtful(this.doubts, column);
  }
}

/** One of a delimited file. */
export class DelimitedDoubtfulRow extends BlockRow implements DoubtfulRow {
  readonly line: number;
  private readonly byteOffset: number;

  constructor(
    { row, line, byteOffset }: FileStart,
    doubts: number,
    block: Uint8Array,
    start: number,
    end: number,
    written: RowBytes,
  ) {
    super(row, doubts, block, start, end, written);
    this.line = line;
    this.byteOffset = byteOffset;
  }

  position(): Position {
    const { row, line, byteOffset } = this;
    return { row, line, byteOffset };
  }

  rewritten(column: number, text: string): Rewritten | undefined {
    const { block, start, end, byteOffset, written } = this;
    return rewrittenBytes(block.subarray(start, end), byteOffset, column, dialectOf(written), text);
  }
}

function dialectOf({ delimiter, newline }: RowBytes): Dialect {
  return { delimiter: String.fromCharCode(delimiter), newline: newline === LF ? "\n" : "\r" };
}
