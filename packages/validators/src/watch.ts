import { breathe } from "./breathe.ts";
import type { Coverage } from "./coverage.ts";
import type { Input } from "./input.ts";
import type { CheckOptions } from "./options.ts";
import type { Progress } from "./progress.ts";
import { ReadRanges } from "./read-ranges.ts";
import { untilAborted } from "./until-aborted.ts";

type RowCounts = Pick<Coverage, "rowsRead" | "rowsRejected">;

/** Milliseconds between two reports of progress. */
const TELL_EVERY = 100;
/** Milliseconds after which others have their turn. More than 50 is felt on a page. */
const BREATHE_AFTER = 40;

/** Watches the reading of an input: tells how far it has come, and ends it when it is asked to. */
export class Watch {
  /** The input, every reading of which is watched. */
  readonly input: Input;
  private readonly source: Input;
  private readonly options: Pick<CheckOptions, "signal" | "onProgress">;
  private readonly rows: RowCounts;
  private readonly ranges = new ReadRanges();
  private findings = 0;
  private told = Number.NEGATIVE_INFINITY;
  private breathed = 0;

  /** @param rows counts that grow as the input is read */
  constructor(
    source: Input,
    options: Pick<CheckOptions, "signal" | "onProgress">,
    rows: RowCounts = { rowsRead: 0, rowsRejected: 0 },
  ) {
    this.source = source;
    this.options = options;
    this.rows = rows;
    const { name, size, slice } = source;
    if (!options.signal && !options.onProgress) {
      this.input = source;
      return;
    }
    this.breathed = performance.now();
    this.input = {
      name,
      ...(size !== undefined && { size }),
      bytes: () => this.pieces(),
      ...(slice && { slice: (start, end) => this.range(start, end) }),
    };
  }

  /** Runs what reads the input. An abort is thrown as it is, whatever the reader made of it. */
  async through<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      this.options.signal?.throwIfAborted();
      throw error;
    }
  }

  /** Findings were handed over. */
  async passed(findings: number): Promise<void> {
    this.findings += findings;
    await this.step();
  }

  /** Tells the last state. */
  end(): void {
    this.options.onProgress?.(this.progress());
  }

  private async *pieces(): AsyncGenerator<Uint8Array> {
    const { signal } = this.options;
    const pieces = this.source.bytes()[Symbol.asyncIterator]();
    let at = 0;
    try {
      while (true) {
        await this.step();
        const next = await untilAborted(pieces.next(), signal);
        if (next.done) return;
        this.ranges.add(at, at + next.value.length);
        at += next.value.length;
        yield next.value;
      }
    } finally {
      const closed = Promise.resolve(pieces.return?.());
      // A source that gives nothing does not close either: it is not waited for.
      if (signal?.aborted) closed.catch(() => undefined);
      else await closed;
    }
  }

  private async range(start: number, end: number): Promise<Uint8Array> {
    await this.step();
    const bytes = await untilAborted(
      this.source.slice?.(start, end) ?? Promise.resolve(new Uint8Array()),
      this.options.signal,
    );
    this.ranges.add(start, start + bytes.length);
    return bytes;
  }

  private async step(): Promise<void> {
    const { signal, onProgress } = this.options;
    if (!signal && !onProgress) return;
    signal?.throwIfAborted();
    if (performance.now() - this.breathed >= BREATHE_AFTER) {
      await breathe();
      this.breathed = performance.now();
      signal?.throwIfAborted();
    }
    if (performance.now() - this.told < TELL_EVERY) return;
    this.told = performance.now();
    onProgress?.(this.progress());
  }

  private progress(): Progress {
    const { size } = this.source;
    const { rowsRead, rowsRejected } = this.rows;
    const { findings } = this;
    return {
      bytesRead: this.ranges.bytes,
      ...(size !== undefined && { size }),
      rowsRead,
      rowsRejected,
      findings,
    };
  }
}
