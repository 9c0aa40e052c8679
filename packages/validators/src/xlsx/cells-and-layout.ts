import type { SheetCells } from "./sheet-cells.ts";
import type { SheetLayoutReader } from "./sheet-layout.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** Reads the cells of a sheet and its layout in one pass. */
export class CellsAndLayout implements XmlHandler {
  private readonly cells: SheetCells;
  private readonly layout: SheetLayoutReader;

  constructor(cells: SheetCells, layout: SheetLayoutReader) {
    this.cells = cells;
    this.layout = layout;
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth < 3) this.layout.open(name, depth, source, from, to);
    this.cells.open(name, depth, source, from, to);
  }

  text(source: XmlSource, from: number, to: number, literal: boolean): void {
    this.cells.text(source, from, to, literal);
  }

  close(name: string, depth: number): void {
    this.cells.close(name, depth);
  }

  whole(source: XmlSource, from: number, depth: number): number {
    return this.cells.whole(source, from, depth);
  }
}
