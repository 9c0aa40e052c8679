import { isSolid } from "./blank";
import { ANY, EMPTY, prove, WORDS } from "./cells";
import { finish, hashCell, mixHigh, mixLow } from "./hash";
import { ENDS, mark, nextMark, QUOTES } from "./marks";
import { KEY, KIND, OPTIONAL, PROGRAM_SIZE, VALUES } from "./program";
import { countLines, firstLine, isFlawed, unquote } from "./quoted";
import { UNPROVEN } from "./unproven";

// Where things are, and how the table is written: set once for each instance.
let block: usize = 0;
let marks: usize = 0;
let flaws: usize = 0;
let scratch: usize = 0;
let programs: usize = 0;
let columns: u32 = 0;
let starts: usize = 0;
let verdicts: usize = 0;
let breaks: usize = 0;
let keysLow: usize = 0;
let keysHigh: usize = 0;
let mostRows: u32 = 0;
let delimiter: u32 = 0;
let newline: u32 = 0;
let seedLow: u32 = 0;
let seedHigh: u32 = 0;
let doubtful: usize = 0;

/** Takes the settings, as 17 words in the order above. */
export function configure(settings: usize): void {
  block = load<u32>(settings);
  marks = load<u32>(settings, 4);
  flaws = load<u32>(settings, 8);
  scratch = load<u32>(settings, 12);
  programs = load<u32>(settings, 16);
  columns = load<u32>(settings, 20);
  starts = load<u32>(settings, 24);
  verdicts = load<u32>(settings, 28);
  breaks = load<u32>(settings, 32);
  keysLow = load<u32>(settings, 36);
  keysHigh = load<u32>(settings, 40);
  mostRows = load<u32>(settings, 44);
  delimiter = load<u32>(settings, 48);
  newline = load<u32>(settings, 52);
  seedLow = load<u32>(settings, 56);
  seedHigh = load<u32>(settings, 60);
  doubtful = load<u32>(settings, 64);
}

const QUOTE: u32 = 0x22;
const CR: u32 = 0x0d;
const LF: u32 = 0x0a;

// Why a row is not accepted: see `Verdict` in src/fast/kernel.ts.
const CELL: u32 = 1;
const RAGGED: u32 = 2;
const BROKEN: u32 = 4;
const INVALID: u32 = 8;
const BLANK: u32 = 16;

/** The bit of the doubts that stands for all columns from its number on. */
const LAST_DOUBT: u32 = 31;

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
    let verdict: u32 = 0;
    let solid = false;
    let inside: u32 = 0;
    let doubts: u32 = 0;
    let keyed = false;
    let low = seedLow;
    let high = seedHigh;
    let program = programs;
    let last = false;
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
          verdict = BROKEN;
          doubts = 0;
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
        const kind = load<u32>(program, KIND);
        const key = load<u32>(program, KEY);
        if (kind !== ANY || key !== 0 || load<u32>(program, OPTIONAL) === 0) {
          if (doubled) {
            to = unquote(scratch, from, to);
            from = scratch;
          }
          const hash = kind === WORDS || key !== 0 ? hashCell(from, to, seedLow, seedHigh) : 0;
          let value = EMPTY;
          if (from < to) value = prove(kind, program, from, to, hash);
          else if (load<u32>(program, OPTIONAL) === 0) value = UNPROVEN;
          if (value === UNPROVEN) doubts |= 1 << min<u32>(column, LAST_DOUBT);
          const values = load<u32>(program, VALUES) as usize;
          if (values !== 0) store<i32>(values + ((rows as usize) << 2), value);
          if (key !== 0) {
            low = mixLow(low, high, hash as u32);
            high = mixHigh(high, low, (hash >> 32) as u32);
            if (from < to) keyed = true;
          }
        }
        program += PROGRAM_SIZE;
      } else if (from < to && isSolid(from, to)) verdict |= RAGGED;
      column++;
    }
    if (at > end) at = end;
    if (doubts !== 0) verdict |= CELL;
    if (column < columns) verdict |= RAGGED;
    if (verdict & BROKEN) verdict = BROKEN;
    else if (!solid) verdict = BLANK;
    if (flawed && isFlawed(flaws, block, start, at)) verdict = (verdict & ~BLANK) | INVALID;
    store<u32>(doubtful + ((rows as usize) << 2), doubts);
    record(rows, verdict, start - block + base, lineBreaks, keyed, low, high);
    lineBreaks += inside;
    rows++;
  }
  return stop(rows, at, lineBreaks, base);
}

/** Writes down what a row was found to be. */
function record(
  row: u32,
  verdict: u32,
  start: usize,
  lineBreaks: u32,
  keyed: bool,
  low: u32,
  high: u32,
): void {
  const at = (row as usize) << 2;
  store<u32>(starts + at, start as u32);
  store<u32>(breaks + at, lineBreaks);
  store<u8>(verdicts + row, verdict as u8);
  const whole = (verdict & ~CELL) === 0;
  const mixed = whole && keyed ? finish(low + rotl<u32>(high, 11)) : 0;
  store<u32>(keysLow + at, mixed);
  store<u32>(keysHigh + at, whole && keyed ? finish(high + mixed) : 0);
  if (whole) return;
  for (let column: u32 = 0; column < columns; column++) {
    const values = load<u32>(programs + (column as usize) * PROGRAM_SIZE, VALUES) as usize;
    if (values !== 0) store<u32>(values + at, 0);
  }
}

/** Writes down where the rows end. */
function stop(rows: u32, at: usize, lineBreaks: u32, base: u32): u32 {
  const last = (rows as usize) << 2;
  store<u32>(starts + last, (at - block + base) as u32);
  store<u32>(breaks + last, lineBreaks);
  return rows;
}
