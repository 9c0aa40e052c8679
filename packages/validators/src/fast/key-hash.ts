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

function lane(state: number, word: number): number {
  const mixed = Math.imul(state ^ word, 0x9e3779b1);
  return (mixed << 13) | (mixed >>> 19);
}

/**
 * Hash of a cell: its length, and sixteen bytes at a time, padded with zeros. Four words take turns, so that a
 * processor need not wait for one before it takes the next.
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
  let one = seedLow | 0;
  let two = seedHigh | 0;
  let three = ~seedLow;
  let four = ~seedHigh;
  let at = from;
  for (; at + 16 <= to; at += 16) {
    one = lane(one, view.getInt32(at, true));
    two = lane(two, view.getInt32(at + 4, true));
    three = lane(three, view.getInt32(at + 8, true));
    four = lane(four, view.getInt32(at + 12, true));
  }
  if (at < to) {
    one = lane(one, wordAt(view, at, to));
    two = lane(two, wordAt(view, at + 4, to));
    three = lane(three, wordAt(view, at + 8, to));
    four = lane(four, wordAt(view, at + 12, to));
  }
  // Any two of the four words that differ, or the length, change both halves: what ends alike must not end as one.
  const mixed = mixLow(one, two, three);
  const high = mixHigh((two + ((one << 16) | (one >>> 16))) | 0, mixed, four);
  into[0] = mixLow(mixed, high, to - from);
  into[1] = high;
}

/** Four bytes as a word, of which those from an end on count as zero. */
function wordAt(view: DataView, at: number, to: number): number {
  if (at + 4 <= to) return view.getInt32(at, true);
  let word = 0;
  for (let i = at; i < to; i++) word |= view.getUint8(i) << ((i - at) << 3);
  return word;
}

/**
 * Hash of a word of a list: of its length, and of its first, middle and last four bytes.
 * @param view of the same bytes
 */
export function hashWord(view: DataView, from: number, to: number): number {
  const length = to - from;
  const first = wordAt(view, from, to);
  const middle = length < 4 ? 0 : view.getInt32(from + ((length - 4) >> 1), true);
  const last = length < 4 ? 0 : view.getInt32(to - 4, true);
  const turnedMiddle = Math.imul(middle, 0x85ebca6b);
  const turnedLast = Math.imul(last, 0xc2b2ae3d);
  let mixed =
    (Math.imul(first + length, 0x9e3779b1) +
      ((turnedMiddle << 11) | (turnedMiddle >>> 21)) +
      ((turnedLast << 17) | (turnedLast >>> 15))) |
    0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x7feb352d);
  return mixed ^ (mixed >>> 15);
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
