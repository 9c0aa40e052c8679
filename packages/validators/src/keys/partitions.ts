import type { Spill } from "./spill.ts";

/** Words of an entry, and entries that are written at once. */
const WORDS = 3;
const AT_ONCE = 1024;

/** Entries of three words each, in temporary storage, by the part that they belong to. */
export class Partitions {
  private readonly spill: Spill;
  private readonly waiting: Uint32Array;
  private readonly counts: Uint32Array;
  /** For each part, where the pieces that were written begin. */
  private readonly pieces: readonly number[][];

  constructor(spill: Spill, parts: number) {
    this.spill = spill;
    this.waiting = new Uint32Array(parts * AT_ONCE * WORDS);
    this.counts = new Uint32Array(parts);
    this.pieces = Array.from({ length: parts }, () => []);
  }

  add(part: number, first: number, second: number, third: number): void {
    const within = (this.counts[part] as number) % AT_ONCE;
    const at = (part * AT_ONCE + within) * WORDS;
    this.waiting[at] = first;
    this.waiting[at + 1] = second;
    this.waiting[at + 2] = third;
    this.counts[part] = (this.counts[part] as number) + 1;
    if (within === AT_ONCE - 1) this.pieces[part]?.push(this.spill.append(bytesOf(this.room(part))));
  }

  size(part: number): number {
    return this.counts[part] as number;
  }

  /** The entries of a part in the order in which they came, some at once. An array is valid until the next. */
  *entries(part: number): Generator<Uint32Array> {
    const piece = new Uint32Array(AT_ONCE * WORDS);
    for (const start of this.pieces[part] ?? []) {
      this.spill.read(start, bytesOf(piece));
      yield piece;
    }
    yield this.room(part).subarray(0, (this.size(part) % AT_ONCE) * WORDS);
  }

  /** What of a part was not written yet. */
  private room(part: number): Uint32Array {
    return this.waiting.subarray(part * AT_ONCE * WORDS, (part + 1) * AT_ONCE * WORDS);
  }
}

function bytesOf(words: Uint32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
