import { finish } from "../fast/key-hash.ts";

const FEWEST_SLOTS = 16_384;

/** Numbers for combinations of small numbers, in the order in which they first come, from 1. */
export class Combinations {
  /** How many there are. */
  count = 0;
  private readonly factors: readonly { readonly upper: boolean; readonly factor: number }[];
  private low = new Uint32Array(FEWEST_SLOTS);
  private high = new Uint32Array(FEWEST_SLOTS);
  /** 0 for a slot that is free. */
  private number = new Uint32Array(FEWEST_SLOTS);

  private constructor(factors: Combinations["factors"]) {
    this.factors = factors;
  }

  /**
   * For combinations of one number below each of some sizes; undefined where they do not fit in 64 bits.
   */
  static of(sizes: readonly number[]): Combinations | undefined {
    const factors: { upper: boolean; factor: number }[] = [];
    let factor = 1;
    let upper = false;
    for (const size of sizes) {
      if (factor * size > 2 ** 32) {
        if (upper) return undefined;
        upper = true;
        factor = 1;
      }
      factors.push({ upper, factor });
      factor *= size;
    }
    return factor <= 2 ** 32 ? new Combinations(factors) : undefined;
  }

  /**
   * The number of the combination in one row of columns of numbers, each one more than a value there, and 0 for the
   * largest value.
   * @returns one more than {@link count} was where it is new
   */
  at(columns: readonly Uint32Array[], row: number): number {
    let low = 0;
    let high = 0;
    const { factors } = this;
    for (let index = 0; index < factors.length; index++) {
      const { upper, factor } = factors[index] as (typeof factors)[number];
      const part = Math.imul((((columns[index] as Uint32Array)[row] as number) + 1) | 0, factor);
      if (upper) high = (high + part) >>> 0;
      else low = (low + part) >>> 0;
    }
    return this.numberOf(finish(low ^ Math.imul(high, 0x9e3779b1)) >>> 0, high);
  }

  private numberOf(low: number, high: number): number {
    const slot = this.slot(low, high);
    const known = this.number[slot] as number;
    if (known !== 0) return known;
    this.low[slot] = low;
    this.high[slot] = high;
    this.number[slot] = ++this.count;
    const added = this.count;
    if (added * 2 > this.number.length) this.grow();
    return added;
  }

  private slot(low: number, high: number): number {
    const mask = this.number.length - 1;
    let slot = low & mask;
    while (this.number[slot] !== 0 && (this.low[slot] !== low || this.high[slot] !== high))
      slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { low, high, number } = this;
    this.low = new Uint32Array(low.length * 2);
    this.high = new Uint32Array(low.length * 2);
    this.number = new Uint32Array(low.length * 2);
    for (let at = 0; at < number.length; at++) {
      const one = number[at] as number;
      if (one === 0) continue;
      const slot = this.slot(low[at] as number, high[at] as number);
      this.low[slot] = low[at] as number;
      this.high[slot] = high[at] as number;
      this.number[slot] = one;
    }
  }
}
