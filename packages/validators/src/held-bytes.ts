import { OpenTipError } from "./errors.ts";
import { MOST_HELD } from "./whole-input.ts";

/** The bytes of a source that can be read but once, held so that they can be read again until they are let go. */
export class HeldBytes {
  private readonly source: AsyncIterator<Uint8Array>;
  private readonly chunks: Uint8Array[] = [];
  private size = 0;
  private holding = true;
  private readonly most: number;

  /** @param most bytes that are held */
  constructor(source: AsyncIterable<Uint8Array>, most: number = MOST_HELD) {
    this.most = most;
    this.source = source[Symbol.asyncIterator]();
  }

  /** The bytes from the start. Only one reading goes on at a time. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    try {
      for (let at = 0; ; at++) {
        const held = this.chunks[at];
        if (held) {
          yield held;
          continue;
        }
        const next = await this.source.next();
        if (next.done) return;
        if (this.holding) this.hold(next.value);
        yield next.value;
      }
    } finally {
      if (!this.holding) await this.source.return?.();
    }
  }

  /** What is read from now on is not held: the reading that goes on is the last. */
  letGo(): void {
    this.holding = false;
  }

  /** Lets go of the source, of which no more is read. */
  async close(): Promise<void> {
    await this.source.return?.();
  }

  private hold(chunk: Uint8Array): void {
    this.size += chunk.length;
    if (this.size > this.most) {
      throw new OpenTipError(
        "not-seekable",
        "What comes in has to be read twice, and is too large to be held in memory.",
        "Save it as a file, unpacked, and give that; or raise the limit (--most-held, or mostHeld in code).",
      );
    }
    this.chunks.push(chunk.slice());
  }
}
