import type { BadByte, Decoded } from "./decode.ts";
import { DelimitedRow } from "./delimited-row.ts";
import { MOST_COLUMNS } from "./most-columns.ts";
import type { RowProblem } from "./row.ts";
import { TextPiece } from "./text-piece.ts";

/** How a delimited file is written. Quotes are `"`, doubled inside a quoted cell (RFC 4180). */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
}

/** Longest record that is read, in characters: it bounds the memory that a stray quote or a missing newline can take. */
export const LONGEST_RECORD = 1024 * 1024;

type Parsed = { readonly cells: string[]; readonly next: number } | "incomplete" | "broken";

/**
 * Turns pieces of text into records. A record whose quotes do not match costs its first line only: reading
 * starts again on the next line. Nothing longer than {@link LONGEST_RECORD} is ever held.
 */
export class DelimitedReader {
  private readonly dialect: Dialect;
  private rest = "";
  private restBytes = 0;
  private restCorrections: readonly { character: number; bytes: number }[] = [];
  /** Invalid bytes of the record that is not complete yet. */
  private restBad: readonly BadByte[] = [];
  private row = 0;
  private line = 1;
  /** Bytes of each character, in encodings in which all take the same. */
  private width: number | undefined;
  private placed = true;
  /** Characters of an over-long record that were passed over so far; -1 when not passing over. */
  private skipped = -1;
  /** Offset in bytes at which that record begins. */
  private skippedFrom = 0;

  /** @param from where in the file the text begins, when that is not its start */
  constructor(dialect: Dialect, from: { readonly row: number; readonly line: number } = { row: 1, line: 1 }) {
    this.dialect = dialect;
    this.row = from.row - 1;
    this.line = from.line;
  }

  /** The records that are complete with this piece. */
  push(piece: Decoded): DelimitedRow[] {
    return this.read(piece, false);
  }

  /** The records that the end of the file completes. */
  end(byteEnd: number): DelimitedRow[] {
    return this.read({ text: "", byteStart: byteEnd, byteLength: 0, bad: [], corrections: [] }, true);
  }

  private read(piece: Decoded, final: boolean): DelimitedRow[] {
    const { newline, delimiter } = this.dialect;
    const offset = this.rest.length;
    const text = this.rest + piece.text;
    const start = piece.byteStart - this.restBytes;
    const ascii = text.length === this.restBytes + piece.byteLength;
    this.width = piece.width ?? this.width;
    if (piece.unplaced) this.placed = false;
    const corrections = [
      ...this.restCorrections,
      ...piece.corrections.map((c) => ({ character: c.character + offset, bytes: c.bytes })),
    ];
    const bad = [...this.restBad, ...piece.bad];
    const source = new TextPiece(
      text,
      start,
      this.width ?? (ascii ? 1 : undefined),
      corrections,
      piece.unplaced !== true && this.placed,
    );
    const rows: DelimitedRow[] = [];
    let position = 0;
    let quote = text.indexOf('"');

    while (position < text.length || (final && this.skipped >= 0)) {
      const end = text.indexOf(newline, position);
      const lineEnd = end < 0 ? text.length : end;
      if (this.skipped >= 0) {
        this.skipped += lineEnd - position;
        if (end < 0 && !final) {
          position = text.length;
          break;
        }
        const begins = new TextPiece("", this.skippedFrom, 1, [], source.placed);
        rows.push(this.make([], begins, 0, { kind: "too-long", characters: this.skipped }));
        this.skipped = -1;
        this.line++;
        position = lineEnd + 1;
        continue;
      }
      if (end < 0 && !final) {
        if (text.length - position <= LONGEST_RECORD) break;
        this.skipped = text.length - position;
        this.skippedFrom = source.byteAt(position);
        position = text.length;
        break;
      }
      // Whether a line is too long must not depend on where the pieces of the file end.
      if (lineEnd - position > LONGEST_RECORD) {
        rows.push(this.make([], source, position, { kind: "too-long", characters: lineEnd - position }));
        this.line++;
        position = lineEnd + 1;
        continue;
      }
      if (quote >= 0 && quote < position) quote = text.indexOf('"', position);
      if (quote < 0 || quote >= lineEnd) {
        rows.push(this.made(split(text.slice(position, lineEnd), delimiter, newline), source, position));
        this.line++;
        position = lineEnd + 1;
        continue;
      }
      const parsed = parseQuoted(text, position, this.dialect, final);
      if (parsed === "incomplete" && text.length - position <= LONGEST_RECORD) break;
      if (typeof parsed === "string" || parsed.next - 1 - position > LONGEST_RECORD) {
        rows.push(this.make([], source, position, { kind: "broken-quote" }));
        this.line++;
        position = lineEnd + 1;
        continue;
      }
      rows.push(this.made(parsed.cells, source, position));
      this.line += countOf(newline, text, position, parsed.next);
      position = parsed.next;
    }

    const consumed = Math.min(position, text.length);
    const end = start + this.restBytes + piece.byteLength;
    const restStart = source.byteBefore(end, consumed);
    this.restBytes = end - restStart;
    this.rest = text.slice(consumed);
    this.restBad = bad.filter(({ byteOffset }) => byteOffset >= restStart);
    this.restCorrections = corrections
      .filter(({ character }) => character > consumed)
      .map(({ character, bytes }) => ({ character: character - consumed, bytes }));
    return bad.length === 0 ? rows : markBadRows(rows, bad, restStart);
  }

  /** A row of cells, unless they are too many. */
  private made(cells: string[], source: TextPiece, start: number): DelimitedRow {
    if (cells.length <= MOST_COLUMNS) return this.make(cells, source, start);
    return this.make([], source, start, { kind: "too-many-columns" });
  }

  private make(cells: string[], source: TextPiece, start: number, problem?: RowProblem): DelimitedRow {
    this.row++;
    return new DelimitedRow(this.row, this.line, cells, source, start, this.dialect, problem);
  }
}

/**
 * The cells of one record, whose text is given with the newline at its end or without; one more than the most columns
 * where it goes beyond them with anything but blanks.
 * @returns undefined where its quotes do not match
 */
export function cellsOf(text: string, dialect: Dialect): string[] | undefined {
  const end = text.endsWith(dialect.newline) ? text.length - 1 : text.length;
  if (!text.includes('"')) return split(text.slice(0, end), dialect.delimiter, dialect.newline);
  const parsed = parseQuoted(text, 0, dialect, true);
  return typeof parsed === "string" ? undefined : parsed.cells;
}

function split(line: string, delimiter: string, newline: string): string[] {
  const clean = newline === "\n" && line.endsWith("\r") ? line.slice(0, -1) : line;
  const cells = clean.split(delimiter, MOST_COLUMNS + 1);
  if (cells.length <= MOST_COLUMNS) return cells;
  const kept = cells.slice(0, MOST_COLUMNS);
  const rest = clean.slice(kept.reduce((sum, cell) => sum + cell.length + 1, 0));
  return rest.replaceAll(delimiter, "").trim() === "" ? kept : cells;
}

function countOf(character: string, text: string, from: number, to: number): number {
  let found = 0;
  for (let at = text.indexOf(character, from); at >= 0 && at < to; at = text.indexOf(character, at + 1))
    found++;
  return Math.max(found, 1);
}

/** Reads one record that holds a quote somewhere on its first line. Of cells beyond the most columns that are not blank one is kept. */
function parseQuoted(text: string, from: number, { delimiter, newline }: Dialect, final: boolean): Parsed {
  const cells: string[] = [];
  const keep = (cell: string) => {
    if (cells.length < MOST_COLUMNS || (cells.length === MOST_COLUMNS && cell.trim() !== ""))
      cells.push(cell);
  };
  let at = from;
  while (true) {
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1);
      if (close < 0) return final ? "broken" : "incomplete";
      if (close + 1 >= text.length && !final) return "incomplete";
      keep(text.slice(at + 1, close).replaceAll('""', '"'));
      at = close + 1;
      if (text[at] === "\r" && newline === "\n") {
        if (at + 1 >= text.length && !final) return "incomplete";
        if (text[at + 1] === "\n" || at + 1 >= text.length) at++;
      }
      if (at >= text.length || text[at] === newline) return { cells, next: at + 1 };
      if (text[at] !== delimiter) return "broken";
      at++;
    } else {
      const lineEnd = text.indexOf(newline, at);
      const stop = lineEnd < 0 ? text.length : lineEnd;
      const cut = text.indexOf(delimiter, at);
      if (cut >= 0 && cut < stop) {
        keep(text.slice(at, cut));
        at = cut + 1;
      } else {
        if (lineEnd < 0 && !final) return "incomplete";
        const cell = text.slice(at, stop);
        keep(newline === "\n" && cell.endsWith("\r") ? cell.slice(0, -1) : cell);
        return { cells, next: stop + 1 };
      }
    }
  }
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

/** Rejects the rows that hold replaced bytes: what they say cannot be known. */
function markBadRows(rows: DelimitedRow[], bad: readonly BadByte[], end: number): DelimitedRow[] {
  return rows.map((row, index) => {
    const from = row.byteOffset();
    const to = rows[index + 1]?.byteOffset() ?? end;
    const first = bad.find(({ byteOffset }) => byteOffset >= from && byteOffset < to);
    return first ? row.rejected({ kind: "not-utf-8", ...first }) : row;
  });
}
