const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** How a row is written, as bytes, and how many columns its table has. */
export interface RowBytes {
  readonly columns: number;
  readonly delimiter: number;
  readonly newline: number;
}

/**
 * The text of one cell of a row whose quotes match, without reading those after it. Empty where the row has no such cell.
 * @param to just past the row, with its newline or without
 */
export function cellText(bytes: Uint8Array, from: number, to: number, index: number, row: RowBytes): string {
  const at = startOfCell(bytes, from, to, index, row);
  if (at >= to) return "";
  const end = endOfCell(bytes, at, to, row);
  if (bytes[at] !== QUOTE) {
    const last = end >= to || bytes[end] === row.newline;
    return decoded(
      bytes,
      at,
      last && row.newline === LF && end > at && bytes[end - 1] === CR ? end - 1 : end,
    );
  }
  return decoded(bytes, at + 1, closingQuote(bytes, at + 1, to)).replaceAll('""', '"');
}

/** The bytes of one cell as they stand, quotes and all, up to the delimiter or newline behind it. */
export function rawCell(
  bytes: Uint8Array,
  from: number,
  to: number,
  index: number,
  row: RowBytes,
): Uint8Array {
  const at = startOfCell(bytes, from, to, index, row);
  return bytes.slice(at, at >= to ? at : endOfCell(bytes, at, to, row));
}

/** Whether a cell is one of those bytes: see {@link rawCell}. */
export function sameCell(
  bytes: Uint8Array,
  from: number,
  to: number,
  index: number,
  row: RowBytes,
  raw: Uint8Array,
): boolean {
  const at = startOfCell(bytes, from, to, index, row);
  for (let same = 0; same < raw.length; same++) if (bytes[at + same] !== raw[same]) return false;
  const next = bytes[at + raw.length];
  return at + raw.length >= to || next === row.delimiter || next === row.newline;
}

function startOfCell(bytes: Uint8Array, from: number, to: number, index: number, row: RowBytes): number {
  let at = from;
  for (let column = 0; column < index && at < to; column++) at = endOfCell(bytes, at, to, row) + 1;
  return at;
}

/** Offset of the delimiter or newline that ends the cell which begins at `at`; `to` where nothing does. */
function endOfCell(bytes: Uint8Array, at: number, to: number, { delimiter, newline }: RowBytes): number {
  let end = bytes[at] === QUOTE ? closingQuote(bytes, at + 1, to) + 1 : at;
  while (end < to && bytes[end] !== delimiter && bytes[end] !== newline) end++;
  return end;
}

function closingQuote(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  while (at < to && (bytes[at] !== QUOTE || bytes[at + 1] === QUOTE)) at += bytes[at] === QUOTE ? 2 : 1;
  return at;
}

/** Most cells are short and ASCII, for which the platform's decoder takes longer than a loop. */
const SHORT = 16;

function decoded(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}
