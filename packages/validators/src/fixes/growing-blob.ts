/** Bytes that are held before they go into a Blob, which a browser may keep on disk. */
const HELD = 4 * 1024 * 1024;

/** A Blob that is written in pieces. */
export class GrowingBlob {
  private readonly done: Blob[] = [];
  private pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  private held = 0;

  /** Takes a text, or bytes, which are copied. */
  add(piece: Uint8Array | string): void {
    this.pieces.push(typeof piece === "string" ? piece : piece.slice());
    this.held += piece.length;
    if (this.held >= HELD) this.keep();
  }

  blob(type = ""): Blob {
    this.keep();
    return new Blob(this.done, { type });
  }

  private keep(): void {
    if (this.pieces.length > 0) this.done.push(new Blob(this.pieces));
    this.pieces = [];
    this.held = 0;
  }
}
