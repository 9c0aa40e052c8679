import type { Position, Row } from "../row.ts";

/** One row of a sheet. */
export class SheetRow implements Row {
  /** The sheet's own number of the row, from 1. Rows that the file leaves out are counted. */
  readonly row: number;
  /** Texts by index of the column, up to the last cell with any; "" where a cell is empty or absent. */
  readonly cells: readonly string[];
  readonly sparse = true;
  /** Whether the row is hidden, by hand or by a filter. */
  readonly hidden: boolean;
  /** Name of the sheet. */
  readonly sheet: string;

  constructor(sheet: string, row: number, cells: readonly string[], hidden: boolean) {
    this.sheet = sheet;
    this.row = row;
    this.cells = cells;
    this.hidden = hidden;
  }

  position(): Position {
    return { sheet: this.sheet, row: this.row };
  }
}
