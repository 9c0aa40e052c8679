import { columnLetter } from "../column-letter.ts";
import { count } from "../printable.ts";
import type { CellReference } from "./cell-reference.ts";
import { type CellContext, type CellFault, noSharedString } from "./cell-text.ts";
import { MOST_COLUMNS, MOST_ROWS, type WorkbookLimits } from "./limits.ts";
import { OpenCell } from "./open-cell.ts";
import type { SheetNotes } from "./sheet-notes.ts";
import type { SheetOutput } from "./sheet-output.ts";
import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { AttributeCursor, isTrue } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

const R = 114;
const HIDDEN = "hidden";

/** Makes rows of the cells of a sheet (ECMA-376 part 1, 18.3.1.73), as they come. */
export class SheetCells implements XmlHandler {
  readonly notes: SheetNotes = {
    uncalculated: { count: 0 },
    dates: { count: 0 },
    hiddenRows: { count: 0 },
    width: 0,
  };
  /** Cells and characters in the rows so far; who takes these sets it to 0. */
  weight = 0;
  private inData = false;
  private inRow = false;
  private inCell = false;
  private row = 0;
  private rowIsSaid = false;
  private hidden = false;
  /** Those of the row, of which as many are there as `used` says: the rest is of rows before. */
  private readonly cells: (string | number)[] = [];
  private used = 0;
  private characters = 0;
  private column = -1;
  private readonly cell: OpenCell;
  private cursor: AttributeCursor | undefined;
  private readonly where: Where;
  private readonly context: CellContext;
  private readonly limits: WorkbookLimits;
  private readonly output: SheetOutput;

  constructor(where: Where, context: CellContext, limits: WorkbookLimits, output: SheetOutput) {
    this.output = output;
    this.where = where;
    this.context = context;
    this.limits = limits;
    this.cell = new OpenCell(where);
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth === 1) this.inData = name === "sheetData";
    else if (!this.inData) return;
    else if (depth > 3) {
      if (this.inCell) this.cell.open(name, depth - 3);
    } else if (depth === 3) {
      this.inCell = this.inRow && name === "c";
      if (!this.inCell) return;
      this.cell.begin(source, from, to);
      this.place();
    } else if (depth === 2) {
      this.inRow = name === "row";
      if (this.inRow) this.openRow(source, from, to);
    }
  }

  text(source: XmlSource, from: number, to: number, literal: boolean): void {
    if (!this.inCell) return;
    this.cell.text(source, from, to, literal);
    this.checkCharacters();
  }

  private checkCharacters(): void {
    const { rowCharacters } = this.limits;
    if (this.characters + this.cell.characters <= rowCharacters) return;
    throw tooLarge(this.where, `row ${this.row} holds more than ${count(rowCharacters)} characters`);
  }

  close(_name: string, depth: number): void {
    if (depth > 3) {
      if (this.inCell) this.cell.close(depth - 3);
    } else if (depth === 3) {
      if (this.inCell) this.closeCell();
      this.inCell = false;
    } else if (depth === 2) {
      if (this.inRow) this.closeRow();
      this.inRow = false;
    }
  }

  /** Reads a cell in one step where it is written as most are, or rows where the output can. */
  whole(source: XmlSource, from: number, depth: number): number {
    if (depth === 2 && this.inData) return this.plainRows(source, from);
    if (depth !== 3 || !this.inRow) return -1;
    const next = this.cell.whole(source, from);
    if (next < 0) return next;
    this.place();
    this.checkCharacters();
    this.closeCell();
    return next;
  }

  private plainRows(source: XmlSource, from: number): number {
    const read = this.output.plainRows?.(source, from, this.row);
    if (!read) return -1;
    this.row = read.last;
    this.weight += read.bytes;
    this.notes.width = Math.max(this.notes.width, read.width);
    const { days, dayRow, dayColumn } = read;
    if (days > 0) this.note("dates", columnLetter(dayColumn) + dayRow, days);
    return read.next;
  }

  private openRow(source: XmlSource, from: number, to: number): void {
    const before = this.row;
    this.row = before + 1;
    this.rowIsSaid = false;
    this.hidden = false;
    this.used = 0;
    this.characters = 0;
    this.column = -1;
    this.cursor ??= new AttributeCursor(this.where, source, from, to);
    const { cursor } = this;
    cursor.reset(source, from, to);
    while (cursor.next()) {
      if (cursor.letter() === R) {
        this.rowIsSaid = true;
        this.moveTo(before, source.digits(cursor.valueStart, cursor.valueEnd));
      } else if (cursor.nameEnd - cursor.start === HIDDEN.length && cursor.name() === HIDDEN) {
        this.hidden = isTrue(cursor.value());
      }
    }
    if (this.row > MOST_ROWS) throw damaged(this.where, `it has more than ${count(MOST_ROWS)} rows`);
  }

  private moveTo(before: number, said: number): void {
    if (said < 1) throw damaged(this.where, `the row after row ${before} has no number`);
    if (said <= before) throw damaged(this.where, `row ${said} comes after row ${before}`);
    this.row = said;
  }

  /** Finds the column of the cell that has begun. */
  private place(): void {
    const { address } = this.cell;
    if (address.row === 0) this.column++;
    else {
      if (address.row !== this.row) this.moveRow(address);
      this.column = address.column;
    }
    this.rowIsSaid = true;
    if (this.column >= MOST_COLUMNS) {
      throw damaged(this.where, `row ${this.row} has more than ${count(MOST_COLUMNS)} columns`);
    }
  }

  /** A row that does not say its number has that of its first cell. */
  private moveRow({ row, column }: CellReference): void {
    if (this.rowIsSaid || row < this.row) {
      throw damaged(this.where, `cell ${columnLetter(column)}${row} stands in row ${this.row}`);
    }
    this.row = row;
  }

  private closeCell(): void {
    const { cells, cell, column } = this;
    this.characters += cell.characters;
    const { dates } = this.context;
    const before = dates.written;
    const text = cell.shared >= 0 ? this.shared(cell.shared) : cell.end(this.context);
    if (typeof text === "object") throw damaged(this.where, `cell ${this.address()} ${text.fault}`);
    if (cell.uncalculated) this.note("uncalculated", this.address());
    if (dates.written > before) this.note("dates", this.address());
    if (text === "") return;
    if (column < this.used) {
      if (cells[column] !== "") throw damaged(this.where, `cell ${this.address()} is there twice`);
      cells[column] = text;
      return;
    }
    while (this.used < column) cells[this.used++] = "";
    cells[this.used++] = text;
  }

  /** The number of a shared string; "" where that is empty. */
  private shared(index: number): number | string | CellFault {
    const { sharedStrings } = this.context;
    if (index >= sharedStrings.count) return noSharedString;
    return sharedStrings.isEmpty(index) ? "" : index;
  }

  private note(what: "uncalculated" | "dates" | "hiddenRows", place: string, count = 1): void {
    const noted = this.notes[what];
    noted.count += count;
    noted.first ??= place;
  }

  private closeRow(): void {
    if (this.hidden && this.used > 0) this.note("hiddenRows", String(this.row));
    this.notes.width = Math.max(this.notes.width, this.used);
    this.weight += this.used + this.characters + 1;
    this.output.row(this.row, this.cells, this.used, this.hidden);
  }

  private address(): string {
    return columnLetter(this.column) + this.row;
  }
}
