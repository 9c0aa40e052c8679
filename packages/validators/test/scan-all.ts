import type { Kernel } from "../src/fast/kernel.ts";

/** One row as a kernel found it. */
export interface Found {
  readonly start: number;
  readonly line: number;
  readonly verdict: number;
  readonly doubts: number;
  readonly values: readonly (number | undefined)[];
  readonly low: number;
  readonly high: number;
}

/** Reads a file as a caller does: pieces of these sizes, in turn, each put behind what the one before left. What each scan said is in `scans`. */
export function scanAll(
  kernel: Kernel,
  bytes: Uint8Array,
  sizes: readonly number[],
): { rows: Found[]; end: number; scans: string[] } {
  const rows: Found[] = [];
  const scans: string[] = [];
  let at = 0;
  let line = 1;
  let until = 0;
  for (let piece = 0; ; piece++) {
    until = Math.min(bytes.length, until + (sizes[piece % sizes.length] as number));
    const final = until === bytes.length;
    const block = bytes.slice(at, until);
    for (let from = 0; ; ) {
      const scan = kernel.scan(block, from, final);
      scans.push(`${scan.rows} rows, ${scan.consumed} bytes, ${scan.stop}`);
      for (let i = 0; i < scan.rows; i++) {
        rows.push({
          start: at + (scan.starts[i] as number),
          line: line + i + (scan.lines[i] as number),
          verdict: scan.verdict[i] as number,
          doubts: scan.doubts[i] as number,
          values: scan.values.map((column) => column?.[i]),
          low: scan.keyLow[i] as number,
          high: scan.keyHigh[i] as number,
        });
      }
      line += scan.rows + (scan.lines[scan.rows] as number);
      from += scan.consumed;
      if (scan.stop === "too-long") return { rows, end: at + from, scans };
      if (scan.stop === "full") continue;
      at += from;
      break;
    }
    if (final) return { rows, end: at, scans };
  }
}
