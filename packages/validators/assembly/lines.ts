import { isSolid } from "./blank";
import { readText, textEnd } from "./escapes";
import { ENDS, mark, nextMark, QUOTES } from "./marks";
import { NAME, PROGRAM_SIZE } from "./program";
import { isFlawed } from "./quoted";
import { BLANK, BROKEN, begin, INVALID, isFree, record, stop, take } from "./row";
import { same } from "./same";
import { block, columns, flaws, marks, mostRows, programs, scratch } from "./settings";

const BACKSLASH: i8 = 0x5c;
const LF: u32 = 0x0a;
const CR: u32 = 0x0d;
const SPACE: u32 = 0x20;
const QUOTE: u32 = 0x22;
const COMMA: u32 = 0x2c;
const MINUS: u32 = 0x2d;
const OPEN: u32 = 0x7b;
const CLOSE: u32 = 0x7d;

/** Digits of a whole number that is written in one way only, and that every double holds. */
const MOST_DIGITS: usize = 15;

/**
 * Reads the JSON lines of the block that begin and end in its first `length` bytes. A line is a row if it is an object
 * of plain members in the order of the columns; any other is called broken, and is to be read exactly. Lines of white space alone are no rows.
 * @param base added to each start
 * @returns number of rows
 */
export function scanLines(length: usize, base: u32, final: bool): u32 {
  const flawed = mark(block, length, marks, flaws, BACKSLASH, LF as i8);
  const end = block + length;
  let at = block;
  let rows: u32 = 0;
  let lineBreaks: u32 = 0;
  while (at < end && rows < mostRows) {
    const start = at;
    let to = block + nextMark(marks, ENDS, at - block);
    while (to < end && load<u8>(to) !== LF) to = block + nextMark(marks, ENDS, to + 1 - block);
    if (to >= end && !final) return stop(rows, start, lineBreaks, base);
    at = min<usize>(to + 1, end);
    if (isWhite(start, to)) {
      lineBreaks++;
      continue;
    }
    begin();
    let shape = readObject(rows, start, to);
    if (flawed && isFlawed(flaws, block, start, at)) shape = INVALID;
    record(rows, shape, start, base, lineBreaks);
    rows++;
  }
  return stop(rows, at, lineBreaks, base);
}

/** Whether bytes are white space as JSON has it. */
function isWhite(from: usize, to: usize): bool {
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    if (byte !== SPACE && byte !== CR && byte !== 0x09) return false;
  }
  return true;
}

/** Reads an object that takes a line; returns the shape of the row. */
function readObject(row: u32, start: usize, lineEnd: usize): u32 {
  const close = (load<u8>(lineEnd - 1) === CR ? lineEnd - 1 : lineEnd) - 1;
  if (close <= start || load<u8>(start) !== OPEN || load<u8>(close) !== CLOSE) return BROKEN;
  let at = start + 1;
  let column: u32 = 0;
  let program = programs;
  let solid = false;
  while (at < close) {
    while (column < columns && !isNamed(program, at, close)) {
      if (!isFree(program)) take(row, column, program, at, at);
      column++;
      program += PROGRAM_SIZE;
    }
    if (column === columns) return BROKEN;
    at = afterSpaces(at + (load<u32>(load<u32>(program, NAME)) as usize));
    let from = at;
    let to: usize;
    if (load<u8>(at) === QUOTE) {
      from++;
      to = block + nextMark(marks, QUOTES, from - block);
      if (block + nextMark(marks, ENDS, from - block) < to) {
        const quote = readText(scratch, from, close);
        if (quote === 0) return BROKEN;
        at = quote + 1;
        from = scratch;
        to = textEnd;
      } else {
        if (to >= close || hasControl(from, to)) return BROKEN;
        at = to + 1;
      }
    } else {
      while (at < close && load<u8>(at) !== COMMA) at++;
      to = at;
      if (isNull(from, to)) to = from;
      else if (!isPlain(from, to)) return BROKEN;
    }
    if (!solid && from < to) solid = isSolid(from, to);
    if (!isFree(program)) take(row, column, program, from, to);
    column++;
    program += PROGRAM_SIZE;
    if (at === close) break;
    if (load<u8>(at) !== COMMA) return BROKEN;
    at = afterSpaces(at + 1);
    if (at >= close) return BROKEN;
  }
  for (; column < columns; column++, program += PROGRAM_SIZE)
    if (!isFree(program)) take(row, column, program, at, at);
  return solid ? 0 : BLANK;
}

/** Whether the name of a column stands at a place, with the colon after it. */
function isNamed(program: usize, at: usize, close: usize): bool {
  const name = load<u32>(program, NAME) as usize;
  const length = load<u32>(name) as usize;
  return at + length <= close && same(name + 4, at, at + length);
}

function afterSpaces(from: usize): usize {
  let at = from;
  while (load<u8>(at) === SPACE) at++;
  return at;
}

/** Whether a character that JSON writes as an escape stands in a text. */
function hasControl(from: usize, to: usize): bool {
  const least = i8x16.splat(0x20);
  for (let at = from; at < to; at += 16) {
    let found = i8x16.bitmask(v128.lt<u8>(v128.load(at), least)) as u32;
    if (to - at < 16) found &= ((1 << ((to - at) as u32)) - 1) as u32;
    if (found !== 0) return true;
  }
  return false;
}

function isNull(from: usize, to: usize): bool {
  return to - from === 4 && load<u32>(from) === 0x6c6c756e;
}

/** Whether a value is true, false, or a whole number that its digits alone say. */
function isPlain(from: usize, to: usize): bool {
  if (to - from === 4 && load<u32>(from) === 0x65757274) return true;
  if (to - from === 5 && load<u32>(from) === 0x736c6166 && load<u8>(from, 4) === 0x65) return true;
  const negative = load<u8>(from) === MINUS;
  const first = negative ? from + 1 : from;
  if (first >= to || to - first > MOST_DIGITS) return false;
  if (load<u8>(first) === 0x30) return to - first === 1 && !negative;
  for (let at = first; at < to; at++) if ((load<u8>(at) as u32) - 0x30 > 9) return false;
  return true;
}
