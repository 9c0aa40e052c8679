/** The part of a stream of bytes that is still needed, in one piece. */
export class Window {
  bytes: Uint8Array<ArrayBuffer>;
  /** Offset in the file of the first byte. */
  base: number;
  /** How many bytes of the piece are filled. */
  length: number;

  /** @param filled bytes that are there to begin with */
  constructor(base: number, filled?: Uint8Array<ArrayBuffer>) {
    this.base = base;
    this.bytes = filled ?? new Uint8Array(64 * 1024);
    this.length = filled?.length ?? 0;
  }

  /** Offset in the file just past the last byte that was added. */
  get end(): number {
    return this.base + this.length;
  }

  append(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    this.bytes.set(chunk, this.length);
    this.length = needed;
  }

  /** Forgets the bytes before an offset in the file. */
  dropBefore(offset: number): void {
    const dropped = Math.min(Math.max(offset - this.base, 0), this.length);
    if (dropped === 0) return;
    this.bytes.copyWithin(0, dropped, this.length);
    this.base += dropped;
    this.length -= dropped;
  }

  /** The bytes between two offsets in the file. Valid until the next call that changes the window. */
  slice(start: number, end: number): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(start - this.base, end - this.base);
  }
}
