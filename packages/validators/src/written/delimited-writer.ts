import { cellsOf } from "../read-delimited.ts";
import {
  type Bytes,
  copyBytes,
  DELIMITER,
  dialect,
  HALF,
  LF,
  longestWritten,
  standsForItself,
  viewed,
  writeCell,
} from "./write-cell.ts";

/** Past so many bytes, what was written is to be taken. */
const ENOUGH = 128 * 1024;
const SHORT = 24;
/** Bytes of a row that a kernel is given: half of what it reads at once. */
const LONGEST = 512 * 1024;

/** A row that delimited text cannot tell, with the texts of its cells. */
export interface OddRow {
  readonly cells: readonly string[];
  /** Indexes of cells that have no text. */
  readonly unreadable: readonly number[];
}

/**
 * Writes the rows of a table that is not text as delimited text, so that a kernel can read them. Each row is one record,
 * and its number counts on; rows that a table leaves out are blank records.
 */
export class DelimitedWriter {
  /** Number of the table's columns. */
  readonly columns: number;
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  private readonly encoder = new TextEncoder();
  private target = viewed(new Uint8Array(ENOUGH + LONGEST));
  private length = 0;
  private start = 0;
  private column = 0;
  private row: number;
  private unreadable: number[] = [];
  private halves: { column: number; text: string }[] = [];
  private readonly odd = new Map<number, OddRow>();
  private readonly absent: { from: number; to: number }[] = [];

  /** @param row number of the first row that will be written */
  constructor(columns: number, row: number) {
    this.columns = columns;
    this.row = row;
  }

  /** Whether it is time to take what was written. */
  get full(): boolean {
    return this.length >= ENOUGH;
  }

  /** What was written since it was taken last. It is valid until more is written. */
  take(): Uint8Array {
    const { target, length } = this;
    this.length = 0;
    this.start = 0;
    return target.bytes.subarray(0, length);
  }

  /** Gives a row that could not be written, once. */
  takeOdd(row: number): OddRow | undefined {
    const odd = this.odd.get(row);
    this.odd.delete(row);
    return odd;
  }

  /** How many of the rows that follow one are not in the table. To be asked in the order of rows, for each once. */
  absentIn(row: number, rows: number): number {
    let count = 0;
    while (this.absent[0] && this.absent[0].from < row + rows) {
      const [first] = this.absent;
      count += Math.max(0, Math.min(first.to, row + rows) - Math.max(first.from, row));
      if (first.to > row + rows) break;
      this.absent.shift();
    }
    return count;
  }

  /** Goes on to a row; those before it that were not written are not in the table. */
  moveTo(row: number): void {
    if (row <= this.row) return;
    const count = row - this.row;
    this.room(count);
    this.target.bytes.fill(LF, this.length, this.length + count);
    this.length += count;
    this.start = this.length;
    this.absent.push({ from: this.row, to: row });
    this.row = row;
  }

  /** A cell as it is to be written, with quotes where it needs them: see {@link writeCell}. */
  copy(source: Bytes, from: number, to: number): void {
    this.room(to - from + 8);
    const at = this.begin();
    this.length = copyBytes(source, from, to, this.target, at);
  }

  /** A cell of text in UTF-8. */
  text(source: Bytes, from: number, to: number): void {
    this.room(longestWritten(to - from) + 1);
    const at = this.begin();
    this.length = writeCell(source, from, to, this.target, at);
  }

  /** A cell without anything in it. */
  empty(): void {
    this.room(1);
    this.begin();
  }

  /** A cell of text. */
  string(text: string): void {
    if (text.length <= SHORT && this.short(text)) return;
    if (HALF.test(text)) this.halves.push({ column: this.column, text });
    const source = this.encoder.encode(text);
    this.text(viewed(source), 0, source.length);
  }

  /** Writes a short text, if it is one of plain characters: to encode it takes longer. */
  private short(text: string): boolean {
    this.room(SHORT + 1);
    const { target, length, column } = this;
    let at = this.begin();
    for (let next = 0; next < text.length; next++) {
      const code = text.charCodeAt(next);
      if (code >= 0x80 || !standsForItself(code)) {
        this.length = length;
        this.column = column;
        return false;
      }
      target.bytes[at++] = code;
    }
    this.length = at;
    return true;
  }

  /** A cell that has something, of which there is no text. */
  withoutText(): void {
    this.unreadable.push(this.column);
    this.empty();
  }

  /** Ends a row. */
  endRow(): void {
    while (this.column < this.columns) this.empty();
    const long = this.length - this.start > LONGEST;
    if (long || this.unreadable.length > 0 || this.halves.length > 0) this.setAside();
    this.room(1);
    this.target.bytes[this.length++] = LF;
    this.start = this.length;
    this.column = 0;
    this.row++;
  }

  /** Rows that were written elsewhere in the same way: each has all columns, and none is long. */
  rows(written: Uint8Array, count: number): void {
    this.room(written.length);
    this.target.bytes.set(written, this.length);
    this.length += written.length;
    this.start = this.length;
    this.row += count;
  }

  /** Keeps the row that was written, and writes one in its place that a kernel leaves to be read exactly. */
  private setAside(): void {
    const { unreadable, halves } = this;
    const cells =
      cellsOf(this.decoder.decode(this.target.bytes.subarray(this.start, this.length)), dialect) ?? [];
    for (const { column, text } of halves) cells[column] = text;
    this.odd.set(this.row, { cells, unreadable });
    this.unreadable = [];
    this.halves = [];
    this.length = this.start;
    this.column = 0;
    // One cell more than there are columns.
    for (let column = 0; column <= this.columns; column++) this.string("x");
  }

  /** Begins a cell, for which there is room; returns where its text goes. */
  private begin(): number {
    if (this.column++ > 0) this.target.bytes[this.length++] = DELIMITER;
    return this.length;
  }

  private room(more: number): void {
    const { length, target } = this;
    if (length + more <= target.bytes.length) return;
    this.target = viewed(new Uint8Array(2 * (length + more)));
    this.target.bytes.set(target.bytes.subarray(0, length));
  }
}
