/** Two words of 32 bits from which hashes begin. */
export type Seed = readonly [low: number, high: number];

/** What hashes begin from unless told otherwise. Where keys may be made to collide on purpose, take random words. */
export const DEFAULT_SEED: Seed = [0x6f70656e, 0x2d746970];

// The twin in assembly/hash.ts computes the same, bit for bit.

/** The low half of the state once it has taken in a word. For a given word, a bijection of the two halves. */
export function mixLow(low: number, high: number, word: number): number {
  let scrambled = Math.imul(word, 0x9e3779b1);
  scrambled ^= scrambled >>> 15;
  const mixed = Math.imul(low ^ scrambled, 0x85a308d3);
  return (((mixed << 13) | (mixed >>> 19)) + high) | 0;
}

/** The high half; `low` is the low half that already took in its word. */
export function mixHigh(high: number, low: number, word: number): number {
  let scrambled = Math.imul(word, 0xc2b2ae3d);
  scrambled ^= scrambled >>> 16;
  const mixed = Math.imul(high ^ scrambled, 0x27d4eb2f);
  return ((mixed << 17) | (mixed >>> 15)) ^ low;
}

/** Spreads every bit of a half over all of it. */
export function finish(half: number): number {
  let mixed = Math.imul(half ^ (half >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return mixed ^ (mixed >>> 16);
}

/**
 * Hash of a cell: its length and first four bytes, then eight bytes at a time, padded with zeros.
 * @param view of the same bytes
 * @param into where the halves are written
 */
export function hashCell(
  view: DataView,
  from: number,
  to: number,
  [seedLow, seedHigh]: Seed,
  into: Int32Array,
): void {
  const length = to - from;
  let low = mixLow(seedLow, seedHigh, length);
  let high = mixHigh(seedHigh, low, wordAt(view, from, length));
  let at = from + 4;
  for (; at + 8 <= to; at += 8) {
    low = mixLow(low, high, view.getUint32(at, true));
    high = mixHigh(high, low, view.getUint32(at + 4, true));
  }
  if (at < to) {
    low = mixLow(low, high, wordAt(view, at, to - at));
    high = mixHigh(high, low, wordAt(view, at + 4, to - at - 4));
  }
  into[0] = low;
  into[1] = high;
}

/** Four bytes as a word, of which those beyond `length` count as zero. */
function wordAt(view: DataView, at: number, length: number): number {
  if (length >= 4) return view.getUint32(at, true);
  let word = 0;
  for (let i = 0; i < length; i++) word |= view.getUint8(at + i) << (i << 3);
  return word;
}

/** The lower half of a key's hash, from the state after its last cell. */
export function finishLow(low: number, high: number): number {
  return finish((low + ((high << 11) | (high >>> 21))) | 0);
}

/** The upper half, from the state and the lower half. */
export function finishHigh(high: number, finishedLow: number): number {
  return finish((high + finishedLow) | 0);
}

/**
 * The hash that a kernel with this seed gives a row whose key cells hold these texts.
 * @returns its halves, as unsigned 32-bit integers
 */
export function keyOf(cells: readonly string[], seed: Seed = DEFAULT_SEED): { low: number; high: number } {
  const encoder = new TextEncoder();
  const hash = new Int32Array(2);
  let [low, high] = seed;
  for (const cell of cells) {
    const bytes = encoder.encode(cell);
    hashCell(new DataView(bytes.buffer, bytes.byteOffset, bytes.length), 0, bytes.length, seed, hash);
    low = mixLow(low, high, hash[0] as number);
    high = mixHigh(high, low, hash[1] as number);
  }
  const finished = finishLow(low, high);
  return { low: finished >>> 0, high: finishHigh(high, finished) >>> 0 };
}

/**
 * Hash of a text by its UTF-16 units, which no kernel computes: it needs no bytes.
 * @returns its halves, as unsigned 32-bit integers
 */
export function textHash(text: string, [seedLow, seedHigh]: Seed): { low: number; high: number } {
  const { length } = text;
  let low = mixLow(seedLow, seedHigh, length);
  let high = mixHigh(seedHigh, low, length);
  for (let at = 0; at < length; at += 2) {
    const word = text.charCodeAt(at) | ((at + 1 < length ? text.charCodeAt(at + 1) : 0) << 16);
    low = mixLow(low, high, word);
    high = mixHigh(high, low, word);
  }
  const finished = finishLow(low, high);
  return { low: finished >>> 0, high: finishHigh(high, finished) >>> 0 };
}
