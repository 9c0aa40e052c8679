import type { Position, Row, RowProblem } from "../row.ts";

/** One record of a Parquet file. `row` counts records from 1. */
export class ParquetRow implements Row {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;

  constructor(row: number, cells: readonly string[], problem?: RowProblem) {
    this.row = row;
    this.cells = cells;
    this.problem = problem;
  }

  position(): Position {
    return { row: this.row };
  }
}
