/** Rows of a chunk of the log: what is allotted at once. */
const CHUNK_BITS = 16;
const CHUNK = 2 ** CHUNK_BITS;

/** A row whose key has the hash of an earlier row's. */
export interface Repeated {
  readonly row: number;
  readonly earlier: number;
}

/**
 * The hashes of keys, by row: eight bytes each. Which rows repeat a key is found out at the end, without a table of all
 * keys: first those are found that may be repeated, which are few.
 */
export class HashLog {
  private readonly firstRow: number;
  private readonly chunks: Chunk[] = [];
  private length = 0;

  /** @param firstRow number of the first row that may be added */
  constructor(firstRow: number) {
    this.firstRow = firstRow;
  }

  /** Notes the hash of a row's key. Rows may come in any order; those left out have none. */
  add(row: number, low: number, high: number): void {
    const at = row - this.firstRow;
    const chunk = this.chunk(at);
    const within = at & (CHUNK - 1);
    chunk.low[within] = low;
    // A hash that is 0 would look like a row without one. Which of two it becomes makes no difference.
    chunk.high[within] = low === 0 && high === 0 ? 1 : high;
    this.length = Math.max(this.length, at + 1);
  }

  /**
   * Notes the hashes of rows that follow one another. 0 and 0 stands for a row without a key.
   * @param row number of the first
   */
  addRun(row: number, lows: Uint32Array, highs: Uint32Array): void {
    let at = row - this.firstRow;
    for (let done = 0; done < lows.length; ) {
      const within = at & (CHUNK - 1);
      const count = Math.min(CHUNK - within, lows.length - done);
      const chunk = this.chunk(at);
      chunk.low.set(lows.subarray(done, done + count), within);
      chunk.high.set(highs.subarray(done, done + count), within);
      done += count;
      at += count;
    }
    this.length = Math.max(this.length, at);
  }

  private chunk(at: number): Chunk {
    const number = at >>> CHUNK_BITS;
    while (this.chunks.length <= number)
      this.chunks.push({ low: new Uint32Array(CHUNK), high: new Uint32Array(CHUNK) });
    return this.chunks[number] as Chunk;
  }

  /** The rows whose hash an earlier row has, each with the first that has it, in the order of rows. */
  *repeated(): Generator<Repeated> {
    const suspects = this.suspects();
    const first = new Map<number, number[]>();
    for (const at of suspects) {
      const { low, high } = this.chunks[at >>> CHUNK_BITS] as Chunk;
      const within = at & (CHUNK - 1);
      const others = first.get(low[within] as number);
      const same = others?.find((other) => this.highAt(other) === high[within]);
      if (same !== undefined) yield { row: at + this.firstRow, earlier: same + this.firstRow };
      else if (others) others.push(at);
      else first.set(low[within] as number, [at]);
    }
  }

  private highAt(at: number): number | undefined {
    return this.chunks[at >>> CHUNK_BITS]?.high[at & (CHUNK - 1)];
  }

  /**
   * The rows whose hash may be that of another: those that share a bit with one, of a million bits for every so many
   * rows. Bits fit the processor's cache where a table of all hashes does not.
   */
  private *suspects(): Generator<number> {
    const bits = 2 ** Math.max(15, Math.ceil(Math.log2(16 * this.length)));
    const met = new Uint32Array(bits / 32);
    const twice = new Uint32Array(bits / 32);
    this.mark(met, twice, bits - 1);
    const found: number[] = [];
    for (const [number, { low, high }] of this.chunks.entries()) {
      found.length = 0;
      const end = Math.min(CHUNK, this.length - number * CHUNK);
      for (let within = 0; within < end; within++) {
        const own = high[within] as number;
        const other = low[within] as number;
        const bit = (other ^ (own >>> 7)) & (bits - 1);
        if (((twice[bit >>> 5] as number) & (1 << (bit & 31))) === 0 || (own === 0 && other === 0)) continue;
        found.push(number * CHUNK + within);
      }
      yield* found;
    }
  }

  /** Marks the bit of each hash, and in `twice` the bits that were marked before. */
  private mark(met: Uint32Array, twice: Uint32Array, mask: number): void {
    for (const [number, { low, high }] of this.chunks.entries()) {
      const end = Math.min(CHUNK, this.length - number * CHUNK);
      for (let within = 0; within < end; within++) {
        const bit = ((low[within] as number) ^ ((high[within] as number) >>> 7)) & mask;
        const word = bit >>> 5;
        const own = 1 << (bit & 31);
        if (((met[word] as number) & own) !== 0) twice[word] = (twice[word] as number) | own;
        else met[word] = (met[word] as number) | own;
      }
    }
  }
}

/** The halves of the hashes of so many rows. */
interface Chunk {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}
