const FEWEST_SLOTS = 1024;

/** The first row of each hash, in flat arrays that grow: 12 bytes for each slot, of which at most half are taken. */
export class FirstRows {
  private low = new Uint32Array(FEWEST_SLOTS);
  private high = new Uint32Array(FEWEST_SLOTS);
  /** 0 for a slot that is free: rows are counted from 1. */
  private row = new Uint32Array(FEWEST_SLOTS);
  private taken = 0;

  /** The row that a hash was first given with, which is `row` where it is new. */
  first(low: number, high: number, row: number): number {
    const slot = this.slot(low, high);
    const known = this.row[slot] as number;
    if (known !== 0) return known;
    this.low[slot] = low;
    this.high[slot] = high;
    this.row[slot] = row;
    this.taken++;
    if (this.taken * 2 > this.row.length) this.grow();
    return row;
  }

  private slot(low: number, high: number): number {
    const mask = this.row.length - 1;
    let slot = low & mask;
    while (this.row[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { low, high, row } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    this.row = new Uint32Array(low.length * 2);
    for (const [at, one] of row.entries()) {
      if (one === 0) continue;
      const slot = this.slot(low[at] as number, high[at] as number);
      this.low[slot] = low[at] as number;
      this.high[slot] = high[at] as number;
      this.row[slot] = one;
    }
  }
}

/** Into how many parts hashes are to be split, so that the first rows of one part fit in a quarter of the memory. */
export function passesFor(hashes: number, memory: number): number {
  return Math.max(1, Math.ceil((hashes * 96) / memory));
}
