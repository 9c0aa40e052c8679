import { iterate, streamOf } from "./byte-streams.ts";

/** Bytes packed as gzip, in pieces. The same bytes are packed the same whenever this is done in one program. */
export async function* gzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* iterate(streamOf(copies(bytes)).pipeThrough(new CompressionStream("gzip")));
}

/** Pieces in memory of their own, as a stream may hold them longer than they are valid. */
async function* copies(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const piece of bytes) yield piece.slice();
}
