// The twin in src/fast/key-hash.ts computes the same, bit for bit, with Math.imul.

/** The low half of the state once it has taken in a word. For a given word, a bijection of the two halves. */
export function mixLow(low: u32, high: u32, word: u32): u32 {
  let scrambled = word * 0x9e3779b1;
  scrambled ^= scrambled >> 15;
  return rotl<u32>((low ^ scrambled) * 0x85a308d3, 13) + high;
}

/** The high half; `low` is the low half that already took in its word. */
export function mixHigh(high: u32, low: u32, word: u32): u32 {
  let scrambled = word * 0xc2b2ae3d;
  scrambled ^= scrambled >> 16;
  return rotl<u32>((high ^ scrambled) * 0x27d4eb2f, 17) ^ low;
}

/** Spreads every bit of a half over all of it. */
export function finish(half: u32): u32 {
  let mixed = half ^ (half >> 16);
  mixed *= 0x7feb352d;
  mixed ^= mixed >> 15;
  mixed *= 0x846ca68b;
  return mixed ^ (mixed >> 16);
}

// The state of a cell's hash: four words, so that a processor takes sixteen bytes in the time of four.
let one: u32 = 0;
let two: u32 = 0;
let three: u32 = 0;
let four: u32 = 0;

function lane(state: u32, word: u32): u32 {
  return rotl<u32>((state ^ word) * 0x9e3779b1, 13);
}

function takeIn(first: u64, second: u64): void {
  one = lane(one, first as u32);
  two = lane(two, (first >> 32) as u32);
  three = lane(three, second as u32);
  four = lane(four, (second >> 32) as u32);
}

/** The eight bytes at a place, of which those from an end on count as zero. */
function padded(at: usize, to: usize): u64 {
  if (at >= to) return 0;
  const length = to - at;
  return length >= 8 ? load<u64>(at) : load<u64>(at) & ((~0 as u64) >> ((64 - (length << 3)) as u64));
}

/** Hash of a cell: its length, and sixteen bytes at a time, padded with zeros. */
export function hashCell(from: usize, to: usize, seedLow: u32, seedHigh: u32): u64 {
  one = seedLow;
  two = seedHigh;
  three = ~seedLow;
  four = ~seedHigh;
  let at = from;
  for (; at + 16 <= to; at += 16) takeIn(load<u64>(at), load<u64>(at, 8));
  if (at < to) takeIn(padded(at, to), padded(at + 8, to));
  // Any two of the four words that differ, or the length, change both halves: what ends alike must not end as one.
  const mixed = mixLow(one, two, three);
  const high = mixHigh(two + rotl<u32>(one, 16), mixed, four);
  const low = mixLow(mixed, high, (to - from) as u32);
  return (low as u64) | ((high as u64) << 32);
}

/** Hash of a word of a list: of its length, and of its first, middle and last four bytes. */
export function hashWord(from: usize, to: usize): u32 {
  const length = (to - from) as u32;
  let first = load<u32>(from);
  let middle: u32 = 0;
  let last: u32 = 0;
  if (length < 4) first &= ((1 << (length << 3)) - 1) as u32;
  else {
    middle = load<u32>(from + (((length - 4) >> 1) as usize));
    last = load<u32>(to - 4);
  }
  let mixed =
    (first + length) * 0x9e3779b1 + rotl<u32>(middle * 0x85ebca6b, 11) + rotl<u32>(last * 0xc2b2ae3d, 17);
  mixed = (mixed ^ (mixed >> 16)) * 0x7feb352d;
  return mixed ^ (mixed >> 15);
}
