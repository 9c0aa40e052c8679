import { isSolid } from "./blank";
import { ENDS, mark, nextMark, QUOTES } from "./marks";
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
  const end = block + length;
  let at = block;
  let rows: u32 = 0;
  let lineBreaks: u32 = 0;
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
          to = block + nextMark(marks, QUOTES, to - block);
          if (to >= end || load<u8>(to, 1) !== QUOTE) break;
          doubled = true;
          to += 2;
        }
        at = to + 1;
        if (at >= end && !final) return stop(rows, start, lineBreaks, base);
        if (at < end && newline === LF && load<u8>(at) === CR) {
          if (at + 1 >= end) {
            if (!final) return stop(rows, start, lineBreaks, base);
            at++;
          } else if (load<u8>(at, 1) === LF) at++;
        }
        const after = load<u8>(at) as u32;
        last = at >= end || after === newline;
        if (to >= end || (!last && after !== delimiter)) {
          const line = firstLine(start, end, newline);
          if (line > end && !final) return stop(rows, start, lineBreaks, base);
          at = line;
          shape = BROKEN;
          inside = 0;
          break;
        }
        inside += countLines(from, to, newline);
      } else {
        to = block + nextMark(marks, ENDS, at - block);
        if (to >= end && !final) return stop(rows, start, lineBreaks, base);
        at = to;
        last = to >= end || load<u8>(to) === newline;
        if (last && newline === LF && to > from && load<u8>(to - 1) === CR) to--;
      }
      at++;
      if (!solid && from < to) solid = isSolid(from, to);
      if (column < columns) {
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
    if (column < columns) shape |= RAGGED;
    if (shape & BROKEN) shape = BROKEN;
    else if (!solid) shape = BLANK;
    if (flawed && isFlawed(flaws, block, start, at)) shape = (shape & ~BLANK) | INVALID;
    record(rows, shape, start, base, lineBreaks);
    lineBreaks += inside;
    rows++;
  }
  return stop(rows, at, lineBreaks, base);
}
