/** Rows of a chunk of the log: what is allotted at once. */
const CHUNK = 64 * 1024;
/** Rows of a partition: as many as a table of their numbers fits the processor's cache for. */
const PARTITION = 96 * 1024;

/** A row whose key has the hash of an earlier row's. */
export interface Repeated {
  readonly row: number;
  readonly earlier: number;
}

/**
 * The hashes of keys, by row: eight bytes each. Which rows repeat a key is found out at the end, part by part, so that
 * no table of all keys is ever in memory.
 */
export class HashLog {
  private readonly firstRow: number;
  private readonly low: Uint32Array[] = [];
  private readonly high: Uint32Array[] = [];
  private length = 0;

  /** @param firstRow number of the first row that may be added */
  constructor(firstRow: number) {
    this.firstRow = firstRow;
  }

  /** Notes the hash of a row's key. Rows may come in any order; those left out have none. */
  add(row: number, low: number, high: number): void {
    const at = row - this.firstRow;
    const chunk = Math.floor(at / CHUNK);
    while (this.low.length <= chunk) {
      this.low.push(new Uint32Array(CHUNK));
      this.high.push(new Uint32Array(CHUNK));
    }
    const within = at % CHUNK;
    (this.low[chunk] as Uint32Array)[within] = low;
    // A hash that is 0 would look like a row without one. Which of two it becomes makes no difference.
    (this.high[chunk] as Uint32Array)[within] = low === 0 && high === 0 ? 1 : high;
    this.length = Math.max(this.length, at + 1);
  }

  /** The rows whose hash an earlier row has, each with the first that has it, by partition of hashes. */
  *repeated(): Generator<Repeated> {
    const parts = 2 ** Math.ceil(Math.log2(Math.max(1, this.length / PARTITION)));
    const size = 2 ** Math.ceil(Math.log2((2.5 * this.length) / parts + 16));
    const table = new Int32Array(size);
    for (let part = 0; part < parts; part++) {
      if (part > 0) table.fill(0);
      yield* this.repeatedIn(part, parts - 1, table);
    }
  }

  private *repeatedIn(part: number, mask: number, table: Int32Array): Generator<Repeated> {
    const slots = table.length - 1;
    for (const [number, lows] of this.low.entries()) {
      const highs = this.high[number] as Uint32Array;
      const end = Math.min(CHUNK, this.length - number * CHUNK);
      for (let within = 0; within < end; within++) {
        const high = highs[within] as number;
        if ((high & mask) !== part) continue;
        const low = lows[within] as number;
        if (low === 0 && high === 0) continue;
        const at = number * CHUNK + within;
        let slot = low & slots;
        while (true) {
          const known = table[slot] as number;
          if (known === 0) {
            table[slot] = at + 1;
            break;
          }
          if (this.has(known - 1, low, high)) {
            yield { row: at + this.firstRow, earlier: known - 1 + this.firstRow };
            break;
          }
          slot = (slot + 1) & slots;
        }
      }
    }
  }

  private has(at: number, low: number, high: number): boolean {
    const chunk = Math.floor(at / CHUNK);
    return this.low[chunk]?.[at % CHUNK] === low && this.high[chunk]?.[at % CHUNK] === high;
  }
}
