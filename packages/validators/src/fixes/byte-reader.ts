import { concat } from "../decode.ts";

/** Reads a stream of bytes up to places that come in their order. A piece that it gives is valid until the next is. */
export class ByteReader {
  /** Offset of the next byte. */
  position = 0;
  private readonly pieces: AsyncIterator<Uint8Array>;
  private piece: Uint8Array = new Uint8Array();

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.pieces = bytes[Symbol.asyncIterator]();
  }

  /** The bytes before an offset, in pieces; all that are left without one. */
  async *until(end = Number.POSITIVE_INFINITY): AsyncGenerator<Uint8Array> {
    while (this.position < end) {
      if (this.piece.length === 0 && !(await this.fill())) return;
      const taken = this.piece.subarray(0, end - this.position);
      this.piece = this.piece.subarray(taken.length);
      this.position += taken.length;
      yield taken;
    }
  }

  /** The bytes before an offset in one piece. */
  async take(end: number): Promise<Uint8Array> {
    let taken: Uint8Array = new Uint8Array();
    for await (const piece of this.until(end)) taken = concat(taken, piece);
    return taken;
  }

  /** Lets go of the stream. */
  async close(): Promise<void> {
    await this.pieces.return?.();
  }

  private async fill(): Promise<boolean> {
    const next = await this.pieces.next();
    if (next.done) return false;
    this.piece = next.value;
    return true;
  }
}
