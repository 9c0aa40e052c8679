import { cellsOf } from "../read-delimited.ts";
import type { DelimitedWriter } from "./delimited-writer.ts";
import { type Bytes, dialect, HALF, longestWritten, viewed, writeCell } from "./write-cell.ts";

/** Texts that many cells refer to by number, each kept as it is written as a cell of delimited text. */
export class WrittenCells {
  /** How many there are. */
  count = 0;
  private target: Bytes;
  private length = 0;
  private ends = new Uint32Array(256);
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Texts that were asked for. */
  private readonly texts: (string | undefined)[] = [];
  /** Texts with half of a character, which UTF-8 cannot write. */
  private readonly halves = new Map<number, string>();

  /** @param memory where they are kept as long as they have room there */
  constructor(memory: Uint8Array = new Uint8Array(4096)) {
    this.target = viewed(memory);
  }

  /**
   * Adds a text in UTF-8.
   * @param text the same, where it is known
   */
  add(source: Bytes, from: number, to: number, text?: string): void {
    this.room(longestWritten(to - from), 1);
    if (text !== undefined && HALF.test(text)) this.halves.set(this.count, text);
    this.length = writeCell(source, from, to, this.target, this.length);
    this.ends[this.count++] = this.length;
  }

  /**
   * Adds texts that were written behind the others, into the same memory and in the same way.
   * @param ends where each ends, counted from the first byte of all
   */
  addWritten(ends: Uint32Array): void {
    this.room(0, ends.length);
    this.ends.set(ends, this.count);
    this.count += ends.length;
    this.length = ends.at(-1) ?? this.length;
  }

  /** Bytes that all take. */
  get size(): number {
    return this.length;
  }

  /** Whether there are any that UTF-8 cannot write. */
  get hasHalves(): boolean {
    return this.halves.size > 0;
  }

  /** Whether they are kept in this memory. */
  isIn(memory: Uint8Array): boolean {
    return this.target.bytes === memory;
  }

  /** Moves them to other memory, in which they have room. */
  moveTo(memory: Uint8Array): void {
    memory.set(this.target.bytes.subarray(0, this.length));
    this.target = viewed(memory);
  }

  /** Copies where each ends, behind a 0. */
  copyEnds(into: Uint32Array): void {
    into.set(this.ends.subarray(0, this.count), 1);
  }

  isEmpty(index: number): boolean {
    return this.start(index) === this.ends[index];
  }

  text(index: number): string {
    const known = this.texts[index] ?? this.halves.get(index);
    if (known !== undefined) return known;
    const written = this.decoder.decode(this.bytes(index));
    const text = written.startsWith('"') ? (cellsOf(written, dialect)?.[0] ?? "") : written;
    this.texts[index] = text;
    return text;
  }

  /** Writes one as the next cell of a row. */
  write(index: number, writer: DelimitedWriter): void {
    if (this.halves.size > 0 && this.halves.has(index)) writer.string(this.text(index));
    else writer.copy(this.target, this.start(index), this.ends[index] as number);
  }

  private room(bytes: number, count: number): void {
    const most = this.length + bytes;
    if (most > this.target.bytes.length) this.moveTo(new Uint8Array(2 * most));
    const all = this.count + count;
    if (all <= this.ends.length) return;
    const larger = new Uint32Array(2 * all);
    larger.set(this.ends);
    this.ends = larger;
  }

  private bytes(index: number): Uint8Array {
    return this.target.bytes.subarray(this.start(index), this.ends[index]);
  }

  private start(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number);
  }
}
