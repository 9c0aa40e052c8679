import { concat } from "../decode.ts";
import type { Row } from "../row.ts";
import type { ColumnProgram } from "./column-program.ts";
import { createKernel } from "./create-kernel.ts";
import type { DoubtfulRow } from "./doubtful-row.ts";
import { type Scan, Verdict } from "./kernel.ts";
import type { Seed } from "./key-hash.ts";
import { Pieces } from "./pieces.ts";
import type { FileStart, RowFormat } from "./row-format.ts";

/** Takes the rows of a file in their order. */
export interface RowSink {
  /**
   * The rows of a scan, of which those that are proven or blank are done with.
   * @param at offset in the file of the block's first byte, and the numbers of the scan's first row
   */
  met(scan: Scan, at: FileStart, block: Uint8Array): void;
  /** The rows of a scan were all handed over. */
  done?(): void;
  /** Rows that are whole, with cells to be checked; they can be read until the next piece of the file is. */
  doubtful(row: DoubtfulRow): void;
  /** A row that is to be checked exactly, if it is one. */
  unproven(row: Row): void;
}

/** What a file is scanned with. */
export interface ScanOptions {
  readonly engine?: "javascript" | undefined;
  /** What the hashes of keys begin from. */
  readonly seed?: Seed | undefined;
}

/**
 * Reads the rows of a file with a kernel: those that it proves are handed over by number, the others as they stand, in
 * the order of the file. A record that is longer than the kernel can hold is read exactly, and so is everything after it.
 * @param bytes of the file from `start` on
 * @returns yields the number of bytes of the file that were read so far
 */
export async function* scanFile(
  bytes: AsyncIterable<Uint8Array>,
  programs: readonly ColumnProgram[],
  format: RowFormat,
  start: FileStart,
  sink: RowSink,
  { engine, seed }: ScanOptions = {},
): AsyncGenerator<number> {
  const kernel = await createKernel(programs, format.written, {
    ...(engine && { engine }),
    ...(seed && { seed }),
  });
  const source = new Pieces(bytes);
  try {
    const block = kernel.room ?? new Uint8Array(kernel.blockBytes);
    let filled = 0;
    let piece: Uint8Array | undefined;
    let { byteOffset, row, line } = start;
    // Half of the block is enough: to wait for more would take longer than to scan twice.
    let wanted = block.length / 2;
    while (true) {
      while (filled < wanted) {
        piece ??= await source.next();
        if (!piece) break;
        const some = piece.subarray(0, block.length - filled);
        block.set(some, filled);
        filled += some.length;
        piece = some.length < piece.length ? piece.subarray(some.length) : undefined;
      }
      const final = source.ended && !piece;
      const scan = kernel.scan(block.subarray(0, filled), 0, final);
      const { consumed, stop } = scan;
      handOver(scan, block, { byteOffset, row, line }, format, sink);
      row += scan.rows;
      line += scan.rows + (scan.lines[scan.rows] ?? 0);
      // Doubtful rows are read from the block before it is filled anew.
      yield byteOffset + filled;
      block.copyWithin(0, consumed, filled);
      filled -= consumed;
      byteOffset += consumed;
      if (stop === "too-long" || (stop === "end" && final && filled > 0)) {
        const rest = source.after(concat(block.subarray(0, filled), piece ?? new Uint8Array(0)));
        for await (const { rows, bytesRead } of format.readOn(rest, { byteOffset, row, line })) {
          for (const one of rows) sink.unproven(one);
          yield bytesRead;
        }
        return;
      }
      wanted = stop === "full" ? 0 : consumed === 0 ? block.length : block.length / 2;
      if (stop === "full") continue;
      if (!piece) source.throwIfFailed();
      if (final) return;
    }
  } finally {
    await source.leave();
  }
}

function handOver(scan: Scan, block: Uint8Array, at: FileStart, format: RowFormat, sink: RowSink): void {
  const { rows, starts, verdict, lines, doubts } = scan;
  sink.met(scan, at, block);
  for (let index = 0; index < rows; index++) {
    const why = verdict[index] as number;
    if (why === Verdict.accepted || why === Verdict.blank) continue;
    const start = starts[index] as number;
    const end = starts[index + 1] as number;
    const line = at.line + index + (lines[index] as number);
    const place = { row: at.row + index, line, byteOffset: at.byteOffset + start };
    if (why === Verdict.unproven)
      sink.doubtful(format.doubtful(place, doubts[index] as number, block, start, end));
    else sink.unproven(format.exact(place, block.subarray(start, end)));
  }
  sink.done?.();
}
