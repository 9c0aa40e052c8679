import type { Dialect } from "../read-delimited.ts";

/** A cell of delimited text, and how another would be written in its place. Indexes are of characters. */
export interface WrittenCell {
  readonly start: number;
  /** Just past it, its closing quotation mark included. */
  readonly end: number;
  readonly old: string;
  readonly new: string;
}

/**
 * Finds a cell of a record whose quotes match, and writes another text as it is written: in quotation marks where it
 * has some, or where the text needs them.
 * @param from where in `text` the record begins
 * @returns undefined where the record has no such cell
 */
export function writtenCell(
  text: string,
  from: number,
  index: number,
  dialect: Dialect,
  replacement: string,
): WrittenCell | undefined {
  let start = from;
  for (let column = 0; column < index; column++) {
    const end = endOf(text, start, dialect);
    if (text[end] !== dialect.delimiter) return undefined;
    start = end + 1;
  }
  const isQuoted = text[start] === '"';
  const end = isQuoted ? closingQuote(text, start + 1) + 1 : withoutReturn(text, start, dialect);
  const old = text.slice(start, end);
  return { start, end, old, new: isQuoted ? inQuotes(replacement) : written(replacement, dialect) };
}

/** Where the delimiter or newline stands that ends the cell, or where the text ends. */
function endOf(text: string, start: number, { delimiter, newline }: Dialect): number {
  const from = text[start] === '"' ? closingQuote(text, start + 1) + 1 : start;
  const cut = text.indexOf(delimiter, from);
  const line = text.indexOf(newline, from);
  if (cut < 0 || (line >= 0 && line < cut)) return line < 0 ? text.length : line;
  return cut;
}

/** The end of a cell without quotes: a carriage return before a newline is not of it. */
function withoutReturn(text: string, start: number, dialect: Dialect): number {
  const end = endOf(text, start, dialect);
  const isLast = text[end] !== dialect.delimiter;
  return isLast && dialect.newline === "\n" && end > start && text[end - 1] === "\r" ? end - 1 : end;
}

function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

function written(text: string, { delimiter }: Dialect): string {
  const isPlain = !text.includes(delimiter) && !/["\r\n]/.test(text);
  return isPlain ? text : inQuotes(text);
}

function inQuotes(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
