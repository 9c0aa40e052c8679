import { decodeUtf8 } from "../decode.ts";
import type { Dialect } from "../read-delimited.ts";
import { DelimitedReader } from "../read-delimited.ts";
import type { Row } from "../row.ts";
import type { RowBytes } from "./cell-bytes.ts";
import type { ColumnProgram } from "./column-program.ts";
import { createKernel } from "./create-kernel.ts";
import { DoubtfulRow } from "./doubtful-row.ts";
import { FastRow } from "./fast-row.ts";
import { type Scan, Verdict } from "./kernel.ts";
import type { Seed } from "./key-hash.ts";

/** Where in a file reading begins. */
export interface FileStart {
  readonly byteOffset: number;
  /** Number of the row that begins there, and its physical line. */
  readonly row: number;
  readonly line: number;
}

/** Takes the rows of a file in their order. */
export interface RowSink {
  /** The rows of a scan, of which those that are proven or blank are done with. */
  met(scan: Scan, at: Block): void;
  /** Rows that are whole, with cells to be checked; they can be read until the next piece of the file is. */
  doubtful(row: DoubtfulRow): void;
  /** A row that is to be checked exactly, if it is one. */
  unproven(row: Row): void;
}

/** Where the rows of a scan stand in the file. */
export interface Block {
  /** Offset in the file of the block's first byte. */
  readonly byteOffset: number;
  /** Number of the scan's first row. */
  readonly row: number;
  readonly line: number;
}

/**
 * Reads the rows of a delimited file with a kernel: those that it proves are handed over by number, the others as they
 * stand, in the order of the file. A record that is longer than the kernel can hold is read by the exact reader, and
 * so is everything after it.
 * @param bytes of the file from `start` on
 * @returns yields the number of bytes of the file that were read so far
 */
export async function* scanFile(
  bytes: AsyncIterable<Uint8Array>,
  programs: readonly ColumnProgram[],
  dialect: Dialect,
  start: FileStart,
  sink: RowSink,
  engine?: "javascript",
  seed?: Seed,
): AsyncGenerator<number> {
  const kernel = await createKernel(programs, dialect, { ...(engine && { engine }), ...(seed && { seed }) });
  const source = bytes[Symbol.asyncIterator]();
  let block = new Uint8Array(2 * kernel.blockBytes);
  let filled = 0;
  const written = { delimiter: dialect.delimiter.charCodeAt(0), newline: dialect.newline.charCodeAt(0) };
  let { byteOffset, row, line } = start;
  for (let final = false; ; ) {
    while (!final && filled < kernel.blockBytes) {
      const next = await source.next();
      if (next.done) final = true;
      else {
        if (filled + next.value.length > block.length) {
          const larger = new Uint8Array(2 * (filled + next.value.length));
          larger.set(block.subarray(0, filled));
          block = larger;
        }
        block.set(next.value, filled);
        filled += next.value.length;
      }
    }
    let from = 0;
    let stop: Scan["stop"] = "full";
    while (stop === "full") {
      const scan = kernel.scan(block.subarray(0, filled), from, final);
      handOver(scan, block, { byteOffset, row, line }, programs.length, dialect, written, sink);
      row += scan.rows;
      line += scan.rows + (scan.lines[scan.rows] ?? 0);
      from += scan.consumed;
      stop = scan.stop;
    }
    // Doubtful rows are read from the block before it is filled anew.
    yield byteOffset + filled;
    block.copyWithin(0, from, filled);
    filled -= from;
    byteOffset += from;
    if (stop === "too-long" || (final && filled > 0)) {
      const rest = restOf(block.slice(0, filled), source);
      yield* exactly(rest, dialect, { byteOffset, row, line }, sink);
      return;
    }
    if (final) return;
  }
}

function handOver(
  scan: Scan,
  block: Uint8Array,
  at: Block,
  width: number,
  dialect: Dialect,
  written: RowBytes,
  sink: RowSink,
): void {
  const { rows, starts, verdict, lines, doubts } = scan;
  sink.met(scan, at);
  for (let index = 0; index < rows; index++) {
    const why = verdict[index] as number;
    if (why === Verdict.accepted || why === Verdict.blank) continue;
    const start = starts[index] as number;
    const end = starts[index + 1] as number;
    const [row, line, offset] = [
      at.row + index,
      at.line + index + (lines[index] as number),
      at.byteOffset + start,
    ];
    if (why === Verdict.unproven)
      sink.doubtful(
        new DoubtfulRow(row, line, offset, doubts[index] as number, block, start, end, width, written),
      );
    else sink.unproven(new FastRow(row, line, offset, block.subarray(start, end), dialect));
  }
}

async function* restOf(first: Uint8Array, source: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  while (true) {
    const next = await source.next();
    if (next.done) return;
    yield next.value;
  }
}

async function* exactly(
  bytes: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  start: FileStart,
  sink: RowSink,
): AsyncGenerator<number> {
  const reader = new DelimitedReader(dialect, start);
  let read = start.byteOffset;
  for await (const piece of decodeUtf8(bytes, start.byteOffset)) {
    read = piece.byteStart + piece.byteLength;
    for (const row of reader.push(piece)) sink.unproven(row);
    yield read;
  }
  for (const row of reader.end(read)) sink.unproven(row);
  yield read;
}
