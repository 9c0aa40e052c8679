import { count, printable } from "../printable.ts";
import type { Progress } from "../progress.ts";

/** Milliseconds before which nobody wonders whether something is going on. */
const PATIENCE = 1000;
const ERASE = "\r\u001b[2K";

/** What a line of progress is written to. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** One line in a terminal that says how far a check has come, where it takes its time. Nothing where nobody watches. */
export class ProgressLine {
  private readonly stream: ProgressStream;
  private readonly now: () => number;
  private readonly begun: number;
  private shown = false;

  /** @param now milliseconds that only grow */
  constructor(stream: ProgressStream, now: () => number = () => performance.now()) {
    this.stream = stream;
    this.now = now;
    // The platform's clock takes some time to load.
    this.begun = stream.isTTY === true ? now() : 0;
  }

  /** What a check is to tell; undefined where nobody watches. */
  of(file: string): ((progress: Progress) => void) | undefined {
    if (this.stream.isTTY !== true) return undefined;
    return ({ bytesRead, size, rowsRead }) => {
      if (this.now() - this.begun < PATIENCE) return;
      const share = size ? `, ${Math.floor((100 * bytesRead) / size)} %` : "";
      this.stream.write(`${ERASE}${printable(file)}: ${count(rowsRead)} rows${share}`);
      this.shown = true;
    };
  }

  /** Takes the line away, for something else to be printed. */
  clear(): void {
    if (this.shown) this.stream.write(ERASE);
    this.shown = false;
  }
}
