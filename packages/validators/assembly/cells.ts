import { finish } from "./hash";

/** A program's first words, as the loader writes them: see src/fast/wasm-memory.ts. */
export const PROGRAM_SIZE: usize = 32;
export const KIND: usize = 0;
export const OPTIONAL: usize = 4;
export const KEY: usize = 8;
export const VALUES: usize = 12;
const FIRST: usize = 16;
const SECOND: usize = 20;
const THIRD: usize = 24;

export const ANY: u32 = 0;
export const WORDS: u32 = 1;
const INTEGER: u32 = 2;
const DATE: u32 = 3;
const URL: u32 = 4;

/** What is said of a cell that is not proven, and of one that is empty and may be. */
export const UNPROVEN: i32 = -2;
export const EMPTY: i32 = -1;

/** The value of a cell that is not empty, or {@link UNPROVEN}. */
export function prove(kind: u32, program: usize, from: usize, to: usize, hash: u64): i32 {
  if (kind === ANY) return 0;
  if (kind === WORDS) return proveWord(program, from, to, hash);
  if (kind === INTEGER) return proveInteger(program, from, to);
  if (kind === DATE) return proveDate(from, to);
  if (kind === URL) return proveUrl(program, from, to);
  return provePattern(program, from, to);
}

function proveWord(program: usize, from: usize, to: usize, hash: u64): i32 {
  const slots = load<u32>(program, FIRST) as usize;
  const mask = load<u32>(program, SECOND);
  const words = load<u32>(program, THIRD) as usize;
  let slot = finish((hash as u32) ^ rotl<u32>((hash >> 32) as u32, 16)) & mask;
  while (true) {
    const index = load<i32>(slots + ((slot as usize) << 2)) - 1;
    if (index < 0) return UNPROVEN;
    const word = words + ((index as usize) << 3);
    if (load<u32>(word, 4) === ((to - from) as u32) && same(load<u32>(word) as usize, from, to)) return index;
    slot = (slot + 1) & mask;
  }
}

function same(word: usize, from: usize, to: usize): bool {
  let at = from;
  let other = word;
  while (at + 16 <= to) {
    if (v128.any_true(v128.xor(v128.load(at), v128.load(other)))) return false;
    at += 16;
    other += 16;
  }
  const rest = (1 << ((to - at) as i32)) - 1;
  return (i8x16.bitmask(i8x16.eq(v128.load(at), v128.load(other))) & rest) === rest;
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

function provePattern(program: usize, from: usize, to: usize): i32 {
  let part = load<u32>(program, FIRST) as usize;
  const end = part + load<u32>(program, SECOND) * 16;
  let at = from;
  for (; part < end; part += 16) {
    const table = load<u32>(part, 8) as usize;
    const limit = at + min<usize>(to - at, load<u32>(part, 4) as usize);
    const least = at + (load<u32>(part) as usize);
    while (at < limit && load<u8>(table + (load<u8>(at) as usize)) !== 0) at++;
    if (at < least) return UNPROVEN;
  }
  return at === to ? 0 : UNPROVEN;
}

/** Looks at bytes only as the class that the table of the loader puts them in: see src/fast/url-bytes.ts. */
function proveUrl(program: usize, from: usize, to: usize): i32 {
  let scheme = load<u32>(program, FIRST) as usize;
  const end = scheme + load<u32>(program, SECOND) * 32;
  const table = load<u32>(program, THIRD) as usize;
  let at = to;
  for (; scheme < end; scheme += 32) {
    const length = load<u32>(scheme) as usize;
    if (to - from > length && same(scheme + 16, from, from + length)) at = from + length;
  }
  const host = at;
  let label = at;
  let before: u32 = PUNCTUATION;
  let kind: u32 = STOP;
  while (at < to) {
    kind = load<u8>(table + (load<u8>(at) as usize)) & 7;
    if (kind < PUNCTUATION) {
      // A label is a run between dots; hyphens do not begin a new one.
    } else if (kind > DOT || before >= PUNCTUATION) break;
    else if (kind === DOT) {
      if (at - label > 63) return UNPROVEN;
      label = at + 1;
    }
    before = kind;
    at++;
  }
  const letter = load<u8>(table + (load<u8>(label) as usize)) & 7;
  if (at === host || at - host > 253 || at - label > 63 || before >= PUNCTUATION || letter !== LETTER)
    return UNPROVEN;
  if (at < to && load<u8>(at) === 0x3a) at = port(at + 1, to);
  if (at === to) return 0;
  if ((load<u8>(table + (load<u8>(at) as usize)) & 7) !== PATH) return UNPROVEN;
  while (at < to && load<u8>(table + (load<u8>(at) as usize)) >= 8) at++;
  return at === to ? 0 : UNPROVEN;
}

// Classes of bytes in URLs.
const LETTER: u32 = 0;
const PUNCTUATION: u32 = 2;
const DOT: u32 = 3;
const STOP: u32 = 4;
const PATH: u32 = 5;

/** Passes over a port of one to four digits. */
function port(from: usize, to: usize): usize {
  let at = from;
  while (at < to && at < from + 4 && (load<u8>(at) as u32) - 0x30 < 10) at++;
  return at;
}
