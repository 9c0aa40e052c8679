import { writtenCell } from "./fixes/written-cell.ts";
import type { Dialect } from "./read-delimited.ts";
import type { Position, Rewritten, Row, RowProblem } from "./row.ts";
import type { TextPiece } from "./text-piece.ts";

/** One record of a delimited file. `row` counts records from 1, `line` physical lines; both include the header. */
export class DelimitedRow implements Row {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;
  private readonly piece: TextPiece;
  private readonly start: number;
  private readonly dialect: Dialect;

  constructor(
    row: number,
    line: number,
    cells: readonly string[],
    piece: TextPiece,
    start: number,
    dialect: Dialect,
    problem?: RowProblem,
  ) {
    this.row = row;
    this.line = line;
    this.cells = cells;
    this.piece = piece;
    this.start = start;
    this.dialect = dialect;
    this.problem = problem;
  }

  /** Offset in bytes of the record's first character. */
  byteOffset(): number {
    return this.piece.byteAt(this.start);
  }

  position(): Position {
    const { row, line } = this;
    return this.piece.placed ? { row, line, byteOffset: this.byteOffset() } : { row, line };
  }

  rewritten(column: number, text: string): Rewritten | undefined {
    const { piece, start, dialect } = this;
    if (!piece.placed) return undefined;
    const cell = writtenCell(piece.text, start, column, dialect, text);
    return cell && { ...cell, byteOffset: piece.byteAt(cell.start), byteEnd: piece.byteAt(cell.end) };
  }

  /** The same record, rejected for a reason found later. */
  rejected(problem: RowProblem): DelimitedRow {
    return new DelimitedRow(this.row, this.line, this.cells, this.piece, this.start, this.dialect, problem);
  }
}
