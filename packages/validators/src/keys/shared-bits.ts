/** The most bits that are set at once: a megabyte, which fits a processor's cache. */
const MOST_BITS = 23;
const FEWEST_BITS = 15;

/** By which bits of their hashes rows are compared: those of one half, mixed with the other's from a place on. */
const choices = [
  { turned: false, shift: 7 },
  { turned: true, shift: 7 },
  { turned: false, shift: 17 },
] as const;

/** The halves of the hashes of some rows, and by bits which of these rows are looked at. */
export interface HashedRows {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly rows: Int32Array;
}

/**
 * Drops those of the rows that certainly share their hash with no other. Each hash sets one of four bits or more for
 * every row; a row whose bit no other sets is dropped. That takes less memory and time than a table of all hashes.
 * @param count number of rows
 */
export function dropUnshared(all: readonly HashedRows[], count: number): void {
  const bits = Math.max(FEWEST_BITS, Math.ceil(Math.log2(4 * count)));
  const parts = Math.max(0, bits - MOST_BITS);
  const mask = 2 ** (bits - parts) - 1;
  const met = new Int32Array((mask + 1) / 32);
  const twice = new Int32Array(met.length);
  // Rows that share a bit by chance do so once more, by other bits of their hashes, in one case of seven or less.
  for (const { turned, shift } of choices) {
    const sets = turned ? all.map(({ low, high, rows }) => ({ low: high, high: low, rows })) : all;
    for (let part = 0; part < 2 ** parts; part++) {
      met.fill(0);
      twice.fill(0);
      for (const set of sets) mark(set, shift, parts, part, mask, met, twice);
      for (const set of sets) keepMarked(set, shift, parts, part, mask, twice);
    }
  }
}

// A function for each loop, called for some rows at a time, so that engines compile it before most of the work is done.

/** Sets the bits of the hashes that belong to a part, and in `twice` the bits that were set before. */
function mark(
  { low, high, rows }: HashedRows,
  shift: number,
  parts: number,
  part: number,
  mask: number,
  met: Int32Array,
  twice: Int32Array,
): void {
  for (let group = 0; group < rows.length; group++) {
    const asked = rows[group] as number;
    if (asked === 0) continue;
    for (let at = group * 32, end = at + 32; at < end; at++) {
      if (((asked >>> at) & 1) === 0) continue;
      const lower = low[at] as number;
      const upper = high[at] as number;
      // Shifted twice, as a shift by 32 would be none.
      if ((upper >>> 1) >>> (31 - parts) !== part || (lower | upper) === 0) continue;
      const bit = (lower ^ (upper >>> shift)) & mask;
      const word = bit >>> 5;
      const own = 1 << bit;
      const before = met[word] as number;
      if ((before & own) === 0) met[word] = before | own;
      else twice[word] = (twice[word] as number) | own;
    }
  }
}

/** Keeps those of the rows of a part whose bit is set twice. */
function keepMarked(
  { low, high, rows }: HashedRows,
  shift: number,
  parts: number,
  part: number,
  mask: number,
  twice: Int32Array,
): void {
  for (let group = 0; group < rows.length; group++) {
    const asked = rows[group] as number;
    if (asked === 0) continue;
    let kept = asked;
    for (let at = group * 32, end = at + 32; at < end; at++) {
      const lower = low[at] as number;
      const upper = high[at] as number;
      if ((upper >>> 1) >>> (31 - parts) !== part) continue;
      const bit = (lower ^ (upper >>> shift)) & mask;
      if (((twice[bit >>> 5] as number) & (1 << bit)) === 0 || (lower | upper) === 0) kept &= ~(1 << at);
    }
    rows[group] = kept;
  }
}
