import type { FileStart } from "./row-format.ts";

/** Rows of a chunk: what is allotted at once. */
const CHUNK = 4096;
/** Numbers that are kept of each: its number, its offset and its line. */
const NUMBERS = 3;

/**
 * Where some rows of a file begin, in their order. Flat and in chunks, since a list that grows is copied again and again,
 * and each time an engine gives the young objects beside it more room.
 */
export class RowMarks {
  length = 0;
  private readonly chunks: Float64Array[] = [];

  /** @param mark is after all before */
  add(row: number, byteOffset: number, line: number): void {
    const at = (this.length % CHUNK) * NUMBERS;
    if (at === 0) this.chunks.push(new Float64Array(CHUNK * NUMBERS));
    const chunk = this.chunks[this.chunks.length - 1] as Float64Array;
    chunk[at] = row;
    chunk[at + 1] = byteOffset;
    chunk[at + 2] = line;
    this.length++;
  }

  /** The mark of an index; undefined where there is none. */
  at(index: number): FileStart | undefined {
    if (index < 0 || index >= this.length) return undefined;
    const chunk = this.chunks[Math.floor(index / CHUNK)] as Float64Array;
    const at = (index % CHUNK) * NUMBERS;
    return { row: chunk[at] as number, byteOffset: chunk[at + 1] as number, line: chunk[at + 2] as number };
  }

  /** Index of the last mark that is not behind a row; -1 where there is none. */
  lastBefore(row: number): number {
    let [from, to] = [0, this.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((this.at(middle)?.row ?? 0) <= row) from = middle + 1;
      else to = middle;
    }
    return from - 1;
  }
}
