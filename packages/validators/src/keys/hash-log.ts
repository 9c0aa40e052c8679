import { FirstRows, POSITIONS } from "./first-rows.ts";
import { CHUNK_BYTES, HashChunks, type Repeated } from "./hash-chunks.ts";
import type { KeyStorage } from "./key-storage.ts";
import { Partitions } from "./partitions.ts";
import type { Spill } from "./spill.ts";

/** Parts into which hashes are split by their first bits, and rows by their number. */
const PART_BITS = 6;
const PARTS = 2 ** PART_BITS;

/**
 * The hashes of keys, by row: eight bytes each in memory up to a limit, and past it in temporary storage. Which rows
 * repeat a key is found out at the end, part by part, without a table of all keys.
 */
export class HashLog {
  /** Rows whose keys are not compared, because there was no room for them. */
  left = 0;
  private readonly storage: Omit<KeyStorage, "seed">;
  private chunks = new HashChunks(1);
  private spill: Spill | undefined;
  private parts: Partitions | undefined;
  private lastRow = 0;
  private readonly one = { low: new Uint32Array(1), high: new Uint32Array(1) };

  constructor(storage: Omit<KeyStorage, "seed">) {
    this.storage = storage;
  }

  /** Notes the hash of a row's key. Rows left out have none; one may come after others that follow it. */
  add(row: number, low: number, high: number): void {
    if (row < this.chunks.firstRow) {
      this.parts?.add(high >>> (32 - PART_BITS), low, high, row);
      return;
    }
    this.one.low[0] = low;
    this.one.high[0] = high;
    this.addRun(row, this.one.low, this.one.high);
  }

  /**
   * Notes the hashes of rows that follow one another, and those before. 0 and 0 stands for a row without a key.
   * @param row number of the first
   */
  addRun(row: number, lows: Uint32Array, highs: Uint32Array): void {
    for (let done = 0; done < lows.length; ) {
      const at = row + done;
      if (at >= this.chunks.endRow && !this.makeRoom(at)) {
        this.left += lows.length - done;
        return;
      }
      done += this.chunks.put(at, lows, highs, done);
    }
    this.lastRow = Math.max(this.lastRow, row + lows.length - 1);
  }

  /** Makes room in memory for a row, if need be by writing what is there to temporary storage. */
  private makeRoom(row: number): boolean {
    while (row >= this.chunks.endRow) {
      if (this.chunks.bytes + CHUNK_BYTES > this.storage.memory) {
        if (!this.storage.spill) return false;
        this.writeOut();
      }
      this.chunks.grow();
    }
    return true;
  }

  private writeOut(): Partitions {
    this.spill ??= this.storage.spill?.();
    this.parts ??= new Partitions(this.spill as Spill, PARTS);
    const { parts } = this;
    this.chunks.each((row, low, high) => parts.add(high >>> (32 - PART_BITS), low, high, row));
    this.chunks = new HashChunks(this.chunks.endRow);
    return parts;
  }

  /** The rows whose hash an earlier row has, each with the first that has it, in the order of rows. To be asked once. */
  *repeated(): Generator<Repeated> {
    const { memory } = this.storage;
    if (!this.spill) {
      yield* this.chunks.repeated(memory);
      return;
    }
    const parts = this.writeOut();
    const span = Math.ceil((this.lastRow + 1) / PARTS);
    const found = new Partitions(this.spill, PARTS);
    for (let part = 0; part < PARTS; part++) {
      for (let from = 0; from < POSITIONS; ) {
        const firsts = new FirstRows(from, memory, PART_BITS);
        for (const { row, earlier } of repeatedIn(parts.entries(part), firsts))
          found.add(Math.floor(row / span), row, earlier, 0);
        from = firsts.below;
      }
    }
    for (let part = 0; part < PARTS; part++) yield* inOrder(found, part, span);
  }

  /** Gives back the temporary storage. */
  close(): void {
    this.spill?.close();
    this.spill = undefined;
  }
}

/** The repeated rows among entries that have one prefix of the hash. Some may come twice, in one pass and the next. */
function* repeatedIn(entries: Iterable<Uint32Array>, firsts: FirstRows): Generator<Repeated> {
  for (const some of entries) {
    for (let at = 0; at < some.length; at += 3) {
      const row = some[at + 2] as number;
      const earlier = firsts.first(some[at] as number, some[at + 1] as number, row);
      // A row that came late may be the earlier one.
      if (earlier !== row) yield { row: Math.max(row, earlier), earlier: Math.min(row, earlier) };
    }
  }
}

/** Rows of one part, which holds those of one span of numbers, sorted. */
function* inOrder(found: Partitions, part: number, span: number): Generator<Repeated> {
  if (found.size(part) === 0) return;
  const base = part * span;
  const earlier = new Uint32Array(span);
  for (const some of found.entries(part)) {
    for (let at = 0; at < some.length; at += 3) earlier[(some[at] as number) - base] = some[at + 1] as number;
  }
  for (let at = 0; at < earlier.length; at++) {
    const first = earlier[at] as number;
    if (first !== 0) yield { row: base + at, earlier: first };
  }
}
