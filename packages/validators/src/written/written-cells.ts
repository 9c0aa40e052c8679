import { cellsOf } from "../read-delimited.ts";
import type { DelimitedWriter } from "./delimited-writer.ts";
import { type Bytes, dialect, HALF, longestWritten, viewed, writeCell } from "./write-cell.ts";

/** Texts that many cells refer to by number, each kept as it is written as a cell of delimited text. */
export class WrittenCells {
  /** How many there are. */
  count = 0;
  private target: Bytes;
  private length = 0;
  private ends: Uint32Array = new Uint32Array(256);
  private readonly decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  /** Texts that were asked for. */
  private readonly texts: (string | undefined)[] = [];
  /** Texts with half of a character, which UTF-8 cannot write. */
  private readonly halves = new Map<number, string>();

  /** @param size bytes that they will probably take */
  constructor(size = 4096) {
    this.target = viewed(new Uint8Array(size));
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
   * Adds texts that were written elsewhere in the same way.
   * @param bytes one behind the other, and maybe more
   * @param ends where each ends, counted from the first byte of all texts that were ever added
   */
  addWritten(bytes: Uint8Array, ends: Uint32Array): void {
    const added = (ends.at(-1) ?? this.length) - this.length;
    this.room(added, ends.length);
    this.target.bytes.set(bytes.subarray(0, added), this.length);
    this.ends.set(ends, this.count);
    this.count += ends.length;
    this.length += added;
  }

  /** Bytes that all take. */
  get size(): number {
    return this.length;
  }

  /** Whether there are any that UTF-8 cannot write. */
  get hasHalves(): boolean {
    return this.halves.size > 0;
  }

  /** Moves them to other memory, of which as much is taken as they need. None can be added then. */
  moveTo(bytes: Uint8Array, ends: Uint32Array): void {
    bytes.set(this.target.bytes.subarray(0, this.length));
    ends.set(this.ends.subarray(0, this.count));
    this.target = viewed(bytes);
    this.ends = ends;
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
    if (most > this.target.bytes.length)
      this.target = viewed(grown(this.target.bytes, new Uint8Array(2 * most)));
    const all = this.count + count;
    if (all > this.ends.length) this.ends = grown(this.ends, new Uint32Array(2 * all));
  }

  private bytes(index: number): Uint8Array {
    return this.target.bytes.subarray(this.start(index), this.ends[index]);
  }

  private start(index: number): number {
    return index === 0 ? 0 : (this.ends[index - 1] as number);
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
