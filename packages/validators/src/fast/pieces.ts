/** The bytes of a file, piece by piece. That they cannot be read on is raised only when what stands before is used. */
export class Pieces {
  /** Whether the last piece was given. */
  ended = false;
  private readonly source: AsyncIterator<Uint8Array>;
  private failure: { readonly error: unknown } | undefined;

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.source = bytes[Symbol.asyncIterator]();
  }

  /** The next piece; undefined where there is none, for one reason or the other. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.ended || this.failure) return undefined;
    try {
      const next = await this.source.next();
      if (!next.done) return next.value;
      this.ended = true;
    } catch (error) {
      this.failure = { error };
    }
    return undefined;
  }

  throwIfFailed(): void {
    if (this.failure) throw this.failure.error;
  }

  /** Some bytes that were read already, and then all that is left. */
  async *after(first: Uint8Array): AsyncGenerator<Uint8Array> {
    yield first;
    for (let piece = await this.next(); piece; piece = await this.next()) yield piece;
    this.throwIfFailed();
  }

  /** Reads no further. */
  async leave(): Promise<void> {
    await this.source.return?.();
  }
}
