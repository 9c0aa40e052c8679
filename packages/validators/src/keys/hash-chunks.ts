import { FirstRows, POSITIONS } from "./first-rows.ts";
import { dropUnshared } from "./shared-bits.ts";

/** Rows of a chunk: what is allotted at once. */
const CHUNK_BITS = 16;
export const CHUNK = 2 ** CHUNK_BITS;
/** Bytes that a chunk takes: eight for each row, and up to four while repeated ones are looked for. */
export const CHUNK_BYTES = CHUNK * 12;

/** The halves of the hashes of so many rows; both are 0 for a row without a key. */
interface Chunk {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** A row whose key has the hash of an earlier row's. */
export interface Repeated {
  readonly row: number;
  readonly earlier: number;
}

/** The hashes of keys in memory, by row. */
export class HashChunks {
  /** Number of the first row that there is room for. */
  readonly firstRow: number;
  private readonly chunks: Chunk[] = [];

  constructor(firstRow: number) {
    this.firstRow = firstRow;
  }

  /** Number of the first row that there is no room for. */
  get endRow(): number {
    return this.firstRow + this.chunks.length * CHUNK;
  }

  get bytes(): number {
    return this.chunks.length * CHUNK_BYTES;
  }

  grow(): void {
    this.chunks.push({ low: new Uint32Array(CHUNK), high: new Uint32Array(CHUNK) });
  }

  /** Notes the hashes of rows that follow one another, as many as there is room for; returns how many that were. */
  put(row: number, lows: Uint32Array, highs: Uint32Array, from: number): number {
    const at = row - this.firstRow;
    const chunk = this.chunks[at >>> CHUNK_BITS];
    if (!chunk) return 0;
    const within = at & (CHUNK - 1);
    const count = Math.min(CHUNK - within, lows.length - from);
    chunk.low.set(lows.subarray(from, from + count), within);
    chunk.high.set(highs.subarray(from, from + count), within);
    return count;
  }

  /** Shows every row that has a key, in order. */
  each(show: (row: number, low: number, high: number) => void): void {
    for (const [number, { low, high }] of this.chunks.entries()) {
      const first = this.firstRow + number * CHUNK;
      for (let within = 0; within < CHUNK; within++) {
        const own = high[within] as number;
        const other = low[within] as number;
        if (own !== 0 || other !== 0) show(first + within, other, own);
      }
    }
  }

  /**
   * The rows whose hash an earlier row has, each with the first that has it, in order. The hashes are used up: where
   * they stood, the row is noted that each repeats.
   * @param memory bytes beside those of the hashes
   */
  *repeated(memory: number): Generator<Repeated> {
    const suspects = this.suspects();
    const again = new Uint32Array(suspects.length);
    for (let from = 0; from < POSITIONS; ) {
      const firsts = new FirstRows(from, memory, 0);
      this.findRepeated(suspects, again, firsts);
      from = firsts.below;
    }
    // By index: an iterator of entries makes an array for each.
    for (let word = 0; word < again.length; word++) {
      for (let rest = again[word] as number; rest !== 0; rest &= rest - 1) {
        const at = word * 32 + (31 - Math.clz32(rest & -rest));
        const earlier = this.chunks[at >>> CHUNK_BITS]?.low[at & (CHUNK - 1)];
        if (earlier !== undefined) yield { row: this.firstRow + at, earlier };
      }
    }
  }

  /** Sets the bits of rows that repeat one, and notes the first in the place of their hash. */
  private findRepeated(suspects: Uint32Array, again: Uint32Array, firsts: FirstRows): void {
    for (let word = 0; word < suspects.length; word++) {
      for (let rest = suspects[word] as number; rest !== 0; rest &= rest - 1) {
        const own = rest & -rest;
        const at = word * 32 + (31 - Math.clz32(own));
        const { low, high } = this.chunks[at >>> CHUNK_BITS] as Chunk;
        const within = at & (CHUNK - 1);
        if (((again[word] as number) & own) !== 0) continue;
        const row = this.firstRow + at;
        const first = firsts.first(low[within] as number, high[within] as number, row);
        if (first === row) continue;
        again[word] = (again[word] as number) | own;
        low[within] = first;
      }
    }
  }

  /** The rows whose hash may be that of another, as bits. */
  private suspects(): Uint32Array {
    const size = this.chunks.length * CHUNK;
    const rows = new Int32Array(size / 32).fill(-1);
    const all = this.chunks.map(({ low, high }, number) => ({
      low: new Int32Array(low.buffer),
      high: new Int32Array(high.buffer),
      rows: rows.subarray((number * CHUNK) / 32, ((number + 1) * CHUNK) / 32),
    }));
    dropUnshared(all, size);
    return new Uint32Array(rows.buffer);
  }
}
