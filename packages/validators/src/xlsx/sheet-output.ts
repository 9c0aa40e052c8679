import type { DelimitedWriter } from "../written/delimited-writer.ts";
import type { WrittenCells } from "../written/written-cells.ts";
import { SheetRow } from "./sheet-row.ts";

/** The cells of a row, up to the last that is not empty: their texts, or the numbers of shared strings. */
export type SheetCellValues = readonly (string | number)[];

/** Takes the rows of a sheet in their order. */
export interface SheetOutput {
  row(row: number, cells: SheetCellValues, hidden: boolean): void;
}

/** Makes rows of them. */
export class SheetRows implements SheetOutput {
  private rows: SheetRow[] = [];
  private readonly sheet: string;
  private readonly shared: WrittenCells;

  /** @param sheet its name */
  constructor(sheet: string, shared: WrittenCells) {
    this.sheet = sheet;
    this.shared = shared;
  }

  row(row: number, cells: SheetCellValues, hidden: boolean): void {
    const texts = cells.map((cell) => (typeof cell === "number" ? this.shared.text(cell) : cell));
    this.rows.push(new SheetRow(this.sheet, row, texts, hidden));
  }

  /** The rows that are complete, each given once. */
  take(): SheetRow[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}

/** Writes them as delimited text, from a row on. */
export class WrittenSheet implements SheetOutput {
  private readonly writer: DelimitedWriter;
  private readonly from: number;
  private readonly shared: WrittenCells;

  constructor(writer: DelimitedWriter, from: number, shared: WrittenCells) {
    this.writer = writer;
    this.from = from;
    this.shared = shared;
  }

  row(row: number, cells: SheetCellValues): void {
    if (row < this.from) return;
    const { writer, shared } = this;
    writer.moveTo(row);
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at] as string | number;
      if (typeof cell === "number") shared.write(cell, writer);
      else if (cell === "") writer.empty();
      else writer.string(cell);
    }
    writer.endRow();
  }
}
