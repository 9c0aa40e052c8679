/** Bytes that are held before they go into a Blob, which a browser may keep on disk. */
const HELD = 1024 * 1024;

/** A Blob that is written in pieces, of which each may be of a few bytes. */
export class GrowingBlob {
  private readonly done: Blob[] = [];
  private readonly held = new Uint8Array(HELD);
  private readonly encoder = new TextEncoder();
  private length = 0;

  /** Takes a text, or bytes, which are copied. */
  add(piece: Uint8Array | string): void {
    const bytes = typeof piece === "string" ? this.encoder.encode(piece) : piece;
    if (bytes.length > HELD - this.length) this.keep();
    if (bytes.length > HELD) this.done.push(new Blob([bytes.slice()]));
    else {
      this.held.set(bytes, this.length);
      this.length += bytes.length;
    }
  }

  blob(type = ""): Blob {
    this.keep();
    return new Blob(this.done, { type });
  }

  private keep(): void {
    if (this.length > 0) this.done.push(new Blob([this.held.slice(0, this.length)]));
    this.length = 0;
  }
}
