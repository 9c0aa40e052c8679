import { decodeUtf8 } from "./decode.ts";
import type { DelimitedRow } from "./delimited-row.ts";
import { DelimitedReader, type Dialect } from "./read-delimited.ts";

/** The records of a delimited file, in batches as they become complete, and how many bytes they took. */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  dialect: Dialect,
  bom: boolean,
): AsyncGenerator<{ rows: DelimitedRow[]; bytesRead: number }> {
  const reader = new DelimitedReader(dialect);
  const start = bom ? 3 : 0;
  let bytesRead = start;
  for await (const piece of decodeUtf8(bom ? withoutBom(bytes) : bytes, start)) {
    bytesRead = piece.byteStart + piece.byteLength;
    yield { rows: reader.push(piece), bytesRead };
  }
  yield { rows: reader.end(bytesRead), bytesRead };
}

async function* withoutBom(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let first = true;
  for await (const chunk of bytes) {
    yield first ? chunk.subarray(3) : chunk;
    first = false;
  }
}
