import { isSolid } from "./blank";
import { ENDS, MARKS_SIZE, mark, nextMark, QUOTES } from "./marks";
import { PROGRAM_SIZE } from "./program";
import { countLines, firstLine, isFlawed, unquote } from "./quoted";
import { BLANK, BROKEN, begin, INVALID, isFree, RAGGED, record, stop, take } from "./row";
import { block, columns, delimiter, flaws, marks, mostRows, newline, programs, scratch } from "./settings";

export { scanLines } from "./lines";
export { configure } from "./settings";

const QUOTE: u32 = 0x22;
const CR: u32 = 0x0d;
const LF: u32 = 0x0a;

/**
 * Reads the rows of the block that begin and end in its first `length` bytes.
 * @param base added to each start
 * @returns number of rows
 */
export function scan(length: usize, base: u32, final: bool): u32 {
  const flawed = mark(block, length, marks, flaws, delimiter as i8, newline as i8);
  const first = block;
  const separator = delimiter;
  const lineEnd = newline;
  const width = columns;
  const end = first + length;
  let at = first;
  let rows: u32 = 0;
  let lineBreaks: u32 = 0;
  // The ends of cells that are left in the 64 bytes from `chunk` on.
  let chunk = first;
  let word = marks;
  let ends = load<u64>(word, ENDS);
  while (at < end && rows < mostRows) {
    const start = at;
    let column: u32 = 0;
    let shape: u32 = 0;
    let solid = false;
    let inside: u32 = 0;
    let program = programs;
    let last = false;
    begin();
    while (!last) {
      let from = at;
      let to: usize;
      let doubled = false;
      if (at < end && load<u8>(at) === QUOTE) {
        from++;
        to = from;
        while (true) {
          to = first + nextMark(marks, QUOTES, to - first);
          if (to >= end || load<u8>(to, 1) !== QUOTE) break;
          doubled = true;
          to += 2;
        }
        at = to + 1;
        if (at >= end && !final) return stop(rows, start, lineBreaks, base);
        if (at < end && lineEnd === LF && load<u8>(at) === CR) {
          if (at + 1 >= end) {
            if (!final) return stop(rows, start, lineBreaks, base);
            at++;
          } else if (load<u8>(at, 1) === LF) at++;
        }
        const after = load<u8>(at) as u32;
        last = at >= end || after === lineEnd;
        const broken = to >= end || (!last && after !== separator);
        if (broken) {
          at = firstLine(start, end, lineEnd);
          if (at > end && !final) return stop(rows, start, lineBreaks, base);
        } else {
          inside += countLines(from, to, lineEnd);
          at++;
        }
        const chunks = (at - first) >> 6;
        chunk = first + (chunks << 6);
        word = marks + chunks * MARKS_SIZE;
        ends = load<u64>(word, ENDS) & ((~0 as u64) << (((at - first) & 63) as u64));
        if (broken) {
          shape = BROKEN;
          inside = 0;
          break;
        }
      } else {
        while (ends === 0) {
          chunk += 64;
          word += MARKS_SIZE;
          ends = load<u64>(word, ENDS);
        }
        to = chunk + (ctz(ends) as usize);
        ends &= ends - 1;
        if (to >= end && !final) return stop(rows, start, lineBreaks, base);
        at = to + 1;
        last = to >= end || load<u8>(to) === lineEnd;
        if (last && lineEnd === LF && to > from && load<u8>(to - 1) === CR) to--;
      }
      if (!solid && from < to) solid = isSolid(from, to);
      if (column < width) {
        if (!isFree(program)) {
          if (doubled) {
            to = unquote(scratch, from, to);
            from = scratch;
          }
          take(rows, column, program, from, to);
        }
        program += PROGRAM_SIZE;
      } else if (from < to && isSolid(from, to)) shape |= RAGGED;
      column++;
    }
    if (at > end) at = end;
    if (column < width) shape |= RAGGED;
    if (shape & BROKEN) shape = BROKEN;
    else if (!solid) shape = BLANK;
    if (flawed && isFlawed(flaws, first, start, at)) shape = (shape & ~BLANK) | INVALID;
    record(rows, shape, start, base, lineBreaks);
    lineBreaks += inside;
    rows++;
  }
  return stop(rows, at, lineBreaks, base);
}
