import type { FileHandle } from "node:fs/promises";

/** Bytes that are written at once: a call for each of millions of pieces would take most of the time. */
const AT_ONCE = 256 * 1024;

/** Writes pieces on in a file, many at once. */
export class GatheredWrites {
  private readonly handle: Pick<FileHandle, "writeFile">;
  private readonly pieces = new Uint8Array(AT_ONCE);
  private filled = 0;

  constructor(handle: Pick<FileHandle, "writeFile">) {
    this.handle = handle;
  }

  /** @param bytes may change afterwards */
  async write(bytes: Uint8Array): Promise<void> {
    if (this.filled + bytes.length > AT_ONCE) await this.flush();
    if (bytes.length > AT_ONCE) {
      await this.handle.writeFile(bytes);
      return;
    }
    this.pieces.set(bytes, this.filled);
    this.filled += bytes.length;
  }

  /** Writes what was not written yet. */
  async flush(): Promise<void> {
    if (this.filled === 0) return;
    const { filled } = this;
    this.filled = 0;
    await this.handle.writeFile(this.pieces.subarray(0, filled));
  }
}
