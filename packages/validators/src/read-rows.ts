import { decodeAs, decodeUtf8 } from "./decode.ts";
import type { DelimitedRow } from "./delimited-row.ts";
import { bytesPerUnit, type Encoding } from "./encoding.ts";
import { DelimitedReader, type Dialect } from "./read-delimited.ts";
import { inSlices } from "./slices.ts";

/** Bytes of which the records are made at once: each may be one. */
const SLICE = 64 * 1024;

/** The records of a delimited file, in batches as they become complete, and how many bytes they took. */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  { name, mark }: Pick<Encoding, "name" | "mark">,
): AsyncGenerator<{ rows: DelimitedRow[]; bytesRead: number; last?: true }> {
  const reader = new DelimitedReader(dialect);
  const body = inSlices(mark > 0 ? withoutFirst(bytes, mark) : bytes, SLICE);
  let bytesRead = mark;
  const pieces = name === "utf-8" ? decodeUtf8(body, mark) : decodeAs(body, name, bytesPerUnit(name), mark);
  for await (const piece of pieces) {
    bytesRead = piece.byteStart + piece.byteLength;
    yield { rows: reader.push(piece), bytesRead };
  }
  yield { rows: reader.end(bytesRead), bytesRead, last: true };
}

/** The bytes after the first few. */
export async function* withoutFirst(
  bytes: AsyncIterable<Uint8Array>,
  count: number,
): AsyncGenerator<Uint8Array> {
  let left = count;
  for await (const chunk of bytes) {
    yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(0, left - chunk.length);
  }
}
