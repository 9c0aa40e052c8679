import { afterSpace, DELIMITER, LF } from "./bytes";
import { cellEnd, holdsDay, writeContent } from "./cell";
import { column, readCellTag, row } from "./cell-tag";
import { afterRowTag, rowNumber } from "./row-tag";
import { output, result, room } from "./settings";

const MOST_ROWS: u32 = 1_048_576;
const MOST_COLUMNS: u32 = 16_384;
const UNUSUAL: usize = 0;

// What is known of the row that was read last.
let rowEnd: usize = 0;
let width: u32 = 0;
let days: u32 = 0;
let firstDay: u32 = 0;

/**
 * Writes the rows that begin at a place as delimited text, as far as they are written plainly, are there in full, and
 * follow each other without a gap.
 * @param before number of the row before
 * @param columns how many a row has at least
 * @param enough bytes after which no more are written
 * @returns how many
 */
export function readRows(from: usize, end: usize, before: u32, columns: u32, enough: usize): u32 {
  let at = from;
  let to = output;
  let rows: u32 = 0;
  let first: u32 = 0;
  let widest: u32 = 0;
  let allDays: u32 = 0;
  let dayRow: u32 = 0;
  let dayColumn: u32 = 0;
  let consumed = from;
  while (at < end && to - output < enough) {
    const next = readRow(at, end, columns, to);
    if (next === UNUSUAL || next > end) break;
    if (rows === 0 ? rowNumber <= before : rowNumber !== first + rows) break;
    if (rows === 0) first = rowNumber;
    if (days > 0 && allDays === 0) {
      dayRow = rowNumber;
      dayColumn = firstDay;
    }
    allDays += days;
    if (width > widest) widest = width;
    rows++;
    to = rowEnd;
    consumed = next;
    at = afterSpace(next);
  }
  store<u32>(result, consumed as u32);
  store<u32>(result, first, 4);
  store<u32>(result, (to - output) as u32, 8);
  store<u32>(result, widest, 12);
  store<u32>(result, allDays, 16);
  store<u32>(result, dayRow, 20);
  store<u32>(result, dayColumn, 24);
  return rows;
}

/** Writes the row that begins at a place; returns where it ends, or 0. */
function readRow(from: usize, end: usize, columns: u32, out: usize): usize {
  let at = afterRowTag(from);
  if (at === UNUSUAL || rowNumber > MOST_ROWS) return UNUSUAL;
  const limit = output + room;
  let next: u32 = 0;
  rowEnd = out;
  width = 0;
  days = 0;
  while (true) {
    at = afterSpace(at);
    // </row>
    if ((load<u64>(at) & 0xffff_ffff_ffff) === 0x3e776f722f3c) break;
    // <c and a space
    if ((load<u32>(at) & 0xffffff) !== 0x20633c) return UNUSUAL;
    at = readCellTag(at + 2);
    if (at === UNUSUAL || (row !== 0 && row !== rowNumber)) return UNUSUAL;
    const index = row === 0 ? next : column;
    if (index < next || index >= MOST_COLUMNS) return UNUSUAL;
    const text = withDelimiters(rowEnd, index, limit);
    if (text === UNUSUAL) return UNUSUAL;
    at = writeContent(at, end, text, limit);
    if (at === UNUSUAL) return UNUSUAL;
    next = index + 1;
    if (cellEnd === text) continue;
    rowEnd = cellEnd;
    width = next;
    if (holdsDay && days++ === 0) firstDay = index;
  }
  rowEnd = withDelimiters(rowEnd, max<u32>(columns, 1) - 1, limit);
  if (rowEnd === UNUSUAL) return UNUSUAL;
  store<u8>(rowEnd, LF);
  rowEnd++;
  return at + 6;
}

/** Writes the delimiters that the row lacks up to a column; returns where they end, 0 where there is no room. */
function withDelimiters(at: usize, index: u32, limit: usize): usize {
  const there: u32 = width > 0 ? width - 1 : 0;
  if (index <= there) return at;
  const to = at + ((index - there) as usize);
  if (to >= limit) return UNUSUAL;
  for (let out = at; out < to; out++) store<u8>(out, DELIMITER);
  return to;
}
