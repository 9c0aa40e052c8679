import type { Scan } from "./kernel.ts";

/** The arrays that a kernel writes rows into, and how many fit. */
export class ScanOutput {
  readonly mostRows: number;
  readonly starts: Uint32Array;
  readonly verdict: Uint8Array;
  readonly lines: Uint32Array;
  readonly doubts: Uint32Array;
  readonly keyLow: Uint32Array;
  readonly keyHigh: Uint32Array;
  readonly values: readonly (Uint32Array | undefined)[];
  readonly blockBytes: number;

  /** @param emits for each column, whether it has values; @param at where in the buffer the arrays begin */
  constructor(blockBytes: number, emits: readonly boolean[], buffer?: ArrayBuffer, at = 0) {
    this.blockBytes = blockBytes;
    this.mostRows = mostRowsOf(blockBytes);
    const memory = buffer ?? new ArrayBuffer(outputBytes(blockBytes, emits));
    let next = at;
    const words = (): Uint32Array => {
      const array = new Uint32Array(memory, next, this.mostRows + 1);
      next += array.byteLength;
      return array;
    };
    this.starts = words();
    this.lines = words();
    this.doubts = words();
    this.keyLow = words();
    this.keyHigh = words();
    this.values = emits.map((emitting) => (emitting ? words() : undefined));
    this.verdict = new Uint8Array(memory, next, this.mostRows);
  }

  /**
   * What was found, as the caller sees it.
   * @param looked bytes that were looked at
   * @param whole whether that was all of the block
   */
  scan(rows: number, from: number, looked: number, whole: boolean): Scan {
    const consumed = (this.starts[rows] as number) - from;
    const tooLong = rows === 0 && consumed === 0 && looked === this.blockBytes;
    const full = !whole || (rows === this.mostRows && consumed < looked);
    return {
      rows,
      consumed,
      stop: tooLong ? "too-long" : full ? "full" : "end",
      starts: this.starts.subarray(0, rows + 1),
      verdict: this.verdict.subarray(0, rows),
      lines: this.lines.subarray(0, rows + 1),
      values: this.values.map((column) => column?.subarray(0, rows)),
      doubts: this.doubts.subarray(0, rows),
      keyLow: this.keyLow.subarray(0, rows),
      keyHigh: this.keyHigh.subarray(0, rows),
    };
  }
}

/** A row for each 16 bytes: narrower tables take more than one scan for a block. */
function mostRowsOf(blockBytes: number): number {
  return Math.max(1, blockBytes >> 4);
}

/** Bytes that the arrays take. */
export function outputBytes(blockBytes: number, emits: readonly boolean[]): number {
  const rows = mostRowsOf(blockBytes);
  return (5 + emits.filter(Boolean).length) * 4 * (rows + 1) + rows;
}
