import { cut, faults } from "./utf8";

/** Bytes of marks for each 64 bytes of a block: a bit for each delimiter or newline, and one for each quote. */
export const MARKS_SIZE: usize = 16;
/** Which of the two to look for. */
export const ENDS: usize = 0;
export const QUOTES: usize = 8;

const QUOTE: i8 = 0x22;

function bits(a: v128, b: v128, c: v128, d: v128): u64 {
  return (
    (i8x16.bitmask(a) as u32 as u64) |
    ((i8x16.bitmask(b) as u32 as u64) << 16) |
    ((i8x16.bitmask(c) as u32 as u64) << 32) |
    ((i8x16.bitmask(d) as u32 as u64) << 48)
  );
}

/**
 * Marks the delimiters, newlines and quotes of a block, and the end as each of them. Bytes that are not UTF-8
 * set a byte of `flaws` for the 64 bytes in which they show.
 * @returns whether any did
 */
export function mark(
  block: usize,
  length: usize,
  marks: usize,
  flaws: usize,
  delimiter: i8,
  newline: i8,
): bool {
  // What an earlier, longer block left must not be taken for this one's.
  memory.fill(block + length, 0, 80);
  const ends = i8x16.splat(delimiter);
  const lines = i8x16.splat(newline);
  const quote = i8x16.splat(QUOTE);
  const none = i8x16.splat(0);
  let before = none;
  let open = none;
  let flawed = false;
  const last = length >> 6;
  for (let chunk: usize = 0; chunk <= last; chunk++) {
    const at = block + (chunk << 6);
    const a = v128.load(at);
    const b = v128.load(at, 16);
    const c = v128.load(at, 32);
    const d = v128.load(at, 48);
    const to = marks + chunk * MARKS_SIZE;
    store<u64>(
      to,
      bits(
        v128.or(i8x16.eq(a, ends), i8x16.eq(a, lines)),
        v128.or(i8x16.eq(b, ends), i8x16.eq(b, lines)),
        v128.or(i8x16.eq(c, ends), i8x16.eq(c, lines)),
        v128.or(i8x16.eq(d, ends), i8x16.eq(d, lines)),
      ),
      ENDS,
    );
    store<u64>(
      to,
      bits(i8x16.eq(a, quote), i8x16.eq(b, quote), i8x16.eq(c, quote), i8x16.eq(d, quote)),
      QUOTES,
    );
    let found = open;
    if (i8x16.bitmask(v128.or(v128.or(a, b), v128.or(c, d))) === 0) {
      open = none;
    } else {
      found = v128.or(v128.or(faults(before, a), faults(a, b)), v128.or(faults(b, c), faults(c, d)));
      open = cut(d);
    }
    before = d;
    const flaw = v128.any_true(found);
    store<u8>(flaws + chunk, flaw as u8);
    if (flaw) flawed = true;
  }
  const final = marks + last * MARKS_SIZE;
  const end = (1 as u64) << ((length & 63) as u64);
  store<u64>(final, load<u64>(final, ENDS) | end, ENDS);
  store<u64>(final, load<u64>(final, QUOTES) | end, QUOTES);
  return flawed;
}

/** Offset in the block of the first mark of a kind at or after `at`. */
export function nextMark(marks: usize, kind: usize, at: usize): usize {
  let chunk = at >> 6;
  let word = load<u64>(marks + chunk * MARKS_SIZE + kind) >> ((at & 63) as u64);
  if (word !== 0) return at + (ctz(word) as usize);
  do {
    chunk++;
    word = load<u64>(marks + chunk * MARKS_SIZE + kind);
  } while (word === 0);
  return (chunk << 6) + (ctz(word) as usize);
}
