import { ANY, EMPTY, prove } from "./cells";
import { finish, hashCell, mixHigh, mixLow } from "./hash";
import { KEY, KIND, OPTIONAL, PROGRAM_SIZE, VALUES } from "./program";
import {
  block,
  breaks,
  columns,
  doubtful,
  keysHigh,
  keysLow,
  programs,
  seedHigh,
  seedLow,
  starts,
  verdicts,
} from "./settings";
import { UNPROVEN } from "./unproven";

// Why a row is not accepted: see `Verdict` in src/fast/kernel.ts.
export const CELL: u32 = 1;
export const RAGGED: u32 = 2;
export const BROKEN: u32 = 4;
export const INVALID: u32 = 8;
export const BLANK: u32 = 16;

/** The bit of the doubts that stands for all columns from its number on. */
const LAST_DOUBT: u32 = 31;

// What is known so far of the row that is read.
let doubts: u32 = 0;
let keyed = false;
let low: u32 = 0;
let high: u32 = 0;

/** Begins a row. */
export function begin(): void {
  doubts = 0;
  keyed = false;
  low = seedLow;
  high = seedHigh;
}

/** Whether nothing is asked of the cells of a column. */
export function isFree(program: usize): bool {
  return (
    load<u32>(program, KIND) === ANY && load<u32>(program, KEY) === 0 && load<u32>(program, OPTIONAL) !== 0
  );
}

/** Proves a cell, whose quotes are single, and takes it into the row's key and values. */
export function take(row: u32, column: u32, program: usize, from: usize, to: usize): void {
  const kind = load<u32>(program, KIND);
  const key = load<u32>(program, KEY);
  let value = EMPTY;
  if (from < to) value = prove(kind, program, from, to);
  else if (load<u32>(program, OPTIONAL) === 0) value = UNPROVEN;
  if (value === UNPROVEN) doubts |= 1 << min<u32>(column, LAST_DOUBT);
  const values = load<u32>(program, VALUES) as usize;
  if (values !== 0) store<i32>(values + ((row as usize) << 2), value);
  if (key !== 0) {
    const hash = hashCell(from, to, seedLow, seedHigh);
    low = mixLow(low, high, hash as u32);
    high = mixHigh(high, low, (hash >> 32) as u32);
    if (from < to) keyed = true;
  }
}

/**
 * Writes down what a row was found to be.
 * @param shape what was found of it as a whole; that a cell is not proven is added here
 */
export function record(row: u32, shape: u32, start: usize, base: u32, lineBreaks: u32): void {
  const at = (row as usize) << 2;
  if (shape & BROKEN) doubts = 0;
  const verdict = doubts !== 0 && (shape & (BROKEN | BLANK)) === 0 ? shape | CELL : shape;
  store<u32>(starts + at, (start - block + base) as u32);
  store<u32>(breaks + at, lineBreaks);
  store<u8>(verdicts + row, verdict as u8);
  store<u32>(doubtful + at, doubts);
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
export function stop(rows: u32, at: usize, lineBreaks: u32, base: u32): u32 {
  const last = (rows as usize) << 2;
  store<u32>(starts + last, (at - block + base) as u32);
  store<u32>(breaks + last, lineBreaks);
  return rows;
}
