import type { Dialect } from "../read-delimited.ts";

/** How rows are written: parted by a character that stands in hardly any text. */
export const dialect: Dialect = { delimiter: "\u001f", newline: "\n" };

export const DELIMITER = 0x1f;
export const LF = 0x0a;
const QUOTE = 0x22;
/** Bytes below are control characters, the delimiter and line breaks among them. */
const SPACE = 0x20;

/** Half of a character, which UTF-8 cannot write. */
export const HALF = /\p{Surrogate}/u;

/** Bytes, and a view of them by which several are moved at once. */
export interface Bytes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

/** @param bytes that nothing else will take the place of */
export function viewed(bytes: Uint8Array): Bytes {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Whether a byte can stand in a cell without quotes. Other control characters get them too, which does no harm. */
export function standsForItself(byte: number): boolean {
  return byte >= SPACE && byte !== QUOTE;
}

/** Most bytes that a text takes as a cell, with those that are moved beyond its end. */
export function longestWritten(bytes: number): number {
  return 2 * bytes + 8;
}

/**
 * Copies bytes.
 * @param into has room for four more
 * @returns offset behind them
 */
export function copyBytes(source: Bytes, from: number, to: number, into: Bytes, start: number): number {
  let at = start;
  let next = from;
  if (to + 4 <= source.bytes.length) {
    for (; next < to; next += 4, at += 4) into.view.setInt32(at, source.view.getInt32(next, true), true);
    return start + to - from;
  }
  for (; next < to; next++) into.bytes[at++] = source.bytes[next] as number;
  return at;
}

/**
 * Writes text as a cell, in quotes where it needs them.
 * @param into has room for {@link longestWritten}
 * @returns offset behind it
 */
export function writeCell(source: Bytes, from: number, to: number, into: Bytes, start: number): number {
  let at = start;
  let next = from;
  for (; next + 4 <= to; next += 4, at += 4) {
    const four = source.view.getInt32(next, true);
    const quotes = four ^ 0x22222222;
    // Whether one of the four is below a space, or a quote: none that is goes unnoticed.
    const found = ((four - 0x20202020) & ~four) | ((quotes - 0x01010101) & ~quotes);
    if ((found & 0x80808080) !== 0) return writeQuoted(source, from, to, into, start);
    into.view.setInt32(at, four, true);
  }
  for (; next < to; next++) {
    const byte = source.bytes[next] as number;
    if (!standsForItself(byte)) return writeQuoted(source, from, to, into, start);
    into.bytes[at++] = byte;
  }
  return at;
}

function writeQuoted(source: Bytes, from: number, to: number, into: Bytes, start: number): number {
  let at = start;
  into.bytes[at++] = QUOTE;
  for (let next = from; next < to; next++) {
    const byte = source.bytes[next] as number;
    into.bytes[at++] = byte;
    if (byte === QUOTE) into.bytes[at++] = QUOTE;
  }
  into.bytes[at++] = QUOTE;
  return at;
}
