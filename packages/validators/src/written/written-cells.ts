import type { DelimitedWriter } from "./delimited-writer.ts";
import { type Bytes, longestWritten, viewed, writeCell } from "./write-cell.ts";

/** Texts that many cells refer to by number, each written once as a cell of delimited text. */
export class WrittenCells {
  /** How many there are. */
  count = 0;
  private target = viewed(new Uint8Array(4096));
  private length = 0;
  private ends = new Uint32Array(256);

  /** Adds a text in UTF-8. */
  add(source: Bytes, from: number, to: number): void {
    const most = this.length + longestWritten(to - from);
    if (most > this.target.bytes.length)
      this.target = viewed(grown(this.target.bytes, new Uint8Array(2 * most)));
    if (this.count === this.ends.length) this.ends = grown(this.ends, new Uint32Array(2 * this.count));
    this.length = writeCell(source, from, to, this.target, this.length);
    this.ends[this.count++] = this.length;
  }

  /** Writes one as the next cell of a row. */
  write(index: number, writer: DelimitedWriter): void {
    const from = index === 0 ? 0 : (this.ends[index - 1] as number);
    writer.copy(this.target, from, this.ends[index] as number);
  }
}

function grown<T extends Uint8Array | Uint32Array>(from: T, into: T): T {
  into.set(from);
  return into;
}
