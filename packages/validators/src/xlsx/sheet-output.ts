import type { DelimitedWriter } from "../written/delimited-writer.ts";
import type { WrittenCells } from "../written/written-cells.ts";
import type { PlainlyRead, PlainRows } from "./plain-rows.ts";
import { SheetRow } from "./sheet-row.ts";
import type { XmlSource } from "./xml-source.ts";

/** Takes the rows of a sheet in their order. */
export interface SheetOutput {
  /**
   * @param cells their texts, or the numbers of shared strings. They are those of another row later.
   * @param count how many there are, up to the last that is not empty
   */
  row(row: number, cells: readonly (string | number)[], count: number, hidden: boolean): void;
  /**
   * Takes rows that stand in `source` from an offset on, if it can read them by itself.
   * @param before number of the row before
   */
  plainRows?(source: XmlSource, from: number, before: number): PlainlyRead | undefined;
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

  row(row: number, cells: readonly (string | number)[], count: number, hidden: boolean): void {
    const texts = cells
      .slice(0, count)
      .map((cell) => (typeof cell === "number" ? this.shared.text(cell) : cell));
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
  private readonly plain: PlainRows | undefined;

  /** @param plain writes most of them, where it is there */
  constructor(writer: DelimitedWriter, from: number, shared: WrittenCells, plain: PlainRows | undefined) {
    this.writer = writer;
    this.from = from;
    this.shared = shared;
    this.plain = plain;
  }

  plainRows(source: XmlSource, from: number, before: number): PlainlyRead | undefined {
    return before + 1 < this.from ? undefined : this.plain?.write(source, from, before, this.writer);
  }

  row(row: number, cells: readonly (string | number)[], count: number): void {
    if (row < this.from) return;
    const { writer, shared } = this;
    writer.moveTo(row);
    for (let at = 0; at < count; at++) {
      const cell = cells[at] as string | number;
      if (typeof cell === "number") shared.write(cell, writer);
      else if (cell === "") writer.empty();
      else writer.string(cell);
    }
    writer.endRow();
  }
}
