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

/** Hash of a cell: its length and first four bytes, then eight bytes at a time, padded with zeros. */
export function hashCell(from: usize, to: usize, seedLow: u32, seedHigh: u32): u64 {
  const length = (to - from) as u32;
  let word = load<u32>(from);
  if (length < 4) word &= ((1 << (length << 3)) - 1) as u32;
  let low = mixLow(seedLow, seedHigh, length);
  let high = mixHigh(seedHigh, low, word);
  let at = from + 4;
  while (at + 8 <= to) {
    low = mixLow(low, high, load<u32>(at));
    high = mixHigh(high, low, load<u32>(at, 4));
    at += 8;
  }
  if (at < to) {
    const rest = load<u64>(at) & (((1 as u64) << (((to - at) as u64) << 3)) - 1);
    low = mixLow(low, high, rest as u32);
    high = mixHigh(high, low, (rest >> 32) as u32);
  }
  return (low as u64) | ((high as u64) << 32);
}
