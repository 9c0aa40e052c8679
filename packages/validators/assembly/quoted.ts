import { isUtf8 } from "./utf8";

const QUOTE: u8 = 0x22;

/** Number of newlines from one byte to another. */
export function countLines(from: usize, to: usize, newline: u32): u32 {
  const lines = i8x16.splat(newline as i8);
  let count: u32 = 0;
  for (let at = from; at < to; at += 16) {
    let found = i8x16.bitmask(i8x16.eq(v128.load(at), lines)) as u32;
    if (to - at < 16) found &= ((1 << ((to - at) as u32)) - 1) as u32;
    count += popcnt<u32>(found);
  }
  return count;
}

/** Just past the line that begins at `start`; past the end where no newline ends it. */
export function firstLine(start: usize, end: usize, newline: u32): usize {
  let at = start;
  while (at < end && load<u8>(at) !== newline) at++;
  return at + 1;
}

/** Writes a cell with its doubled quotes made single, and returns where it ends. */
export function unquote(scratch: usize, from: usize, to: usize): usize {
  let out = scratch;
  for (let at = from; at < to; at++) {
    const byte = load<u8>(at);
    store<u8>(out, byte);
    out++;
    if (byte === QUOTE) at++;
  }
  return out;
}

/** Whether a row is not UTF-8: asked of its bytes only where flaws were seen near them. */
export function isFlawed(flaws: usize, block: usize, from: usize, to: usize): bool {
  const last = (to - block) >> 6;
  for (let chunk = (from - block) >> 6; chunk <= last; chunk++) {
    if (load<u8>(flaws + chunk)) return !isUtf8(from, to);
  }
  return false;
}
