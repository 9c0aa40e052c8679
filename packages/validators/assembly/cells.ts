import { hashWord } from "./hash";
import { FIRST, SECOND, THIRD } from "./program";
import { same } from "./same";
import { UNPROVEN } from "./unproven";
import { proveUrl } from "./url";

export const ANY: u32 = 0;
export const WORDS: u32 = 1;
const INTEGER: u32 = 2;
const DATE: u32 = 3;
const URL: u32 = 4;

/** What is said of a cell that is empty and may be. */
export const EMPTY: i32 = -1;

/** The value of a cell that is not empty, or {@link UNPROVEN}. */
export function prove(kind: u32, program: usize, from: usize, to: usize): i32 {
  if (kind === ANY) return 0;
  if (kind === WORDS) return proveWord(program, from, to);
  if (kind === INTEGER) return proveInteger(program, from, to);
  if (kind === DATE) return proveDate(from, to);
  if (kind === URL) return proveUrl(program, from, to);
  return provePattern(program, from, to);
}

function proveWord(program: usize, from: usize, to: usize): i32 {
  const slots = load<u32>(program, FIRST) as usize;
  const mask = load<u32>(program, SECOND);
  const words = load<u32>(program, THIRD) as usize;
  let slot = hashWord(from, to) & mask;
  while (true) {
    const index = load<i32>(slots + ((slot as usize) << 2)) - 1;
    if (index < 0) return UNPROVEN;
    const word = words + ((index as usize) << 3);
    if (load<u32>(word, 4) === ((to - from) as u32) && same(load<u32>(word) as usize, from, to)) return index;
    slot = (slot + 1) & mask;
  }
}

function digits(at: usize, count: i32): i32 {
  let value = 0;
  for (let i = 0; i < count; i++) {
    const digit = (load<u8>(at + i) as i32) - 0x30;
    if (digit < 0 || digit > 9) return UNPROVEN;
    value = value * 10 + digit;
  }
  return value;
}

function proveInteger(program: usize, from: usize, to: usize): i32 {
  const length = (to - from) as i32;
  if (length > 9 || (length > 1 && load<u8>(from) === 0x30)) return UNPROVEN;
  const value = digits(from, length);
  return value >= load<i32>(program, FIRST) && value <= load<i32>(program, SECOND) ? value : UNPROVEN;
}

function proveDate(from: usize, to: usize): i32 {
  if (to - from !== 10 || load<u8>(from, 4) !== 0x2d || load<u8>(from, 7) !== 0x2d) return UNPROVEN;
  const year = digits(from, 4);
  const month = digits(from + 5, 2);
  const day = digits(from + 8, 2);
  if (year < 1 || month < 1 || month > 12 || day < 1) return UNPROVEN;
  let last = 30 + ((month + (month >> 3)) & 1);
  if (month === 2) last = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return day <= last ? year * 10000 + month * 100 + day : UNPROVEN;
}

/** Steps from state to state: see src/fast/automaton/automaton.ts. Rows are given by where they are in memory. */
function provePattern(program: usize, from: usize, to: usize): i32 {
  const classes = load<u32>(program, FIRST) as usize;
  let row = load<u32>(program, SECOND) as usize;
  for (let at = from; at < to; at++) {
    const column = load<u8>(classes + (load<u8>(at) as usize)) as usize;
    row = load<u32>(row + (column << 2), 4) as usize;
    if (row === 0) return UNPROVEN;
  }
  return load<u32>(row) !== 0 ? 0 : UNPROVEN;
}
