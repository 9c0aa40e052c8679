const FEWEST_SLOTS = 1024;
/** One more than the highest position of a hash. */
export const POSITIONS = 2 ** 32;

/**
 * The first row of each hash, in flat arrays that grow: 12 bytes for each slot, of which at most half are taken. Where
 * there are too many hashes, those with higher positions are given up, to be looked for once more from {@link below} on.
 */
export class FirstRows {
  /** The position from which on hashes are not looked for. */
  below = POSITIONS;
  private readonly from: number;
  private readonly shift: number;
  private readonly most: number;
  private low = new Uint32Array(FEWEST_SLOTS);
  private high = new Uint32Array(FEWEST_SLOTS);
  /** 0 for a slot that is free: rows are counted from 1. */
  private row = new Uint32Array(FEWEST_SLOTS);
  private taken = 0;

  /**
   * @param from position from which on hashes are looked for
   * @param memory bytes that may be taken
   * @param shift bits at the start of the upper half that do not count for the position, as all have the same
   */
  constructor(from: number, memory: number, shift: number) {
    this.from = from;
    this.shift = shift;
    // A quarter of the slots are taken after they were doubled, and the old ones are there still.
    this.most = Math.max(FEWEST_SLOTS / 2, Math.floor(memory / 72));
  }

  /** The row that a hash was first given with, which is `row` where it is new, or not looked for. */
  first(low: number, high: number, row: number): number {
    const position = (high << this.shift) >>> 0;
    if (position < this.from || position >= this.below) return row;
    const slot = this.slot(low, high);
    const known = this.row[slot] as number;
    if (known !== 0) return known;
    this.put(slot, low, high, row);
    if (this.taken * 2 > this.row.length) this.grow();
    return row;
  }

  private put(slot: number, low: number, high: number, row: number): void {
    this.low[slot] = low;
    this.high[slot] = high;
    this.row[slot] = row;
    this.taken++;
  }

  private slot(low: number, high: number): number {
    const mask = this.row.length - 1;
    let slot = low & mask;
    while (this.row[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  /** Makes room: twice as many slots, or the half of the positions. */
  private grow(): void {
    const narrows = this.taken > this.most && this.below - this.from > 1;
    if (narrows) this.below = this.from + Math.ceil((this.below - this.from) / 2);
    const size = narrows ? this.row.length : this.row.length * 2;
    const { low, high, row } = this;
    this.low = new Uint32Array(size);
    this.high = new Uint32Array(size);
    this.row = new Uint32Array(size);
    this.taken = 0;
    for (let at = 0; at < row.length; at++) {
      const one = row[at] as number;
      const upper = high[at] as number;
      if (one === 0 || (upper << this.shift) >>> 0 >= this.below) continue;
      const lower = low[at] as number;
      this.put(this.slot(lower, upper), lower, upper, one);
    }
  }
}
