import { builtIn } from "./built-in.ts";
import { iterate, streamOf } from "./byte-streams.ts";

/** How bytes are packed: gzip with its header and checksum, or the bare stream that ZIP archives hold. */
export type Packing = "gzip" | "deflate-raw";

interface Inflater extends AsyncIterable<Uint8Array> {
  destroy(error?: Error): void;
}

interface ZlibApi {
  createGunzip(options: object): Inflater;
  createInflateRaw(options: object): Inflater;
}

interface StreamApi {
  readonly Readable: { from(pieces: AsyncIterable<Uint8Array>, options: object): object };
  pipeline(from: object, to: object, done: () => void): void;
}

/** Bytes are not packed as they should be, end early, or are followed by others. */
export class NotPacked extends Error {
  constructor(reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason });
    this.name = "NotPacked";
  }
}

/** Bytes that Node unpacks at once. Its web streams take 16 kB at a time, and five times as long. */
const STEP_OUT = 1024 * 1024;

/**
 * Unpacks bytes as they come; what is read of them is no more than a few pieces ahead of what is given.
 * @throws whatever `packed` throws; {@link NotPacked}
 */
export async function* unpacked(
  packed: AsyncGenerator<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const zlib = builtIn<ZlibApi>("node:zlib");
  const stream = builtIn<StreamApi>("node:stream");
  let failure: { readonly error: unknown } | undefined;
  async function* watched() {
    try {
      yield* packed;
    } catch (error) {
      failure = { error };
      throw error;
    }
  }
  try {
    if (zlib && stream) yield* unpackedByNode(watched(), packing, zlib, stream);
    else yield* unpackedByWeb(inSteps(watched()), packing);
  } catch (error) {
    throw failure ? failure.error : new NotPacked(error);
  }
}

async function* unpackedByNode(
  packed: AsyncGenerator<Uint8Array>,
  packing: Packing,
  zlib: ZlibApi,
  { Readable, pipeline }: StreamApi,
): AsyncGenerator<Uint8Array> {
  const options = { chunkSize: STEP_OUT, readableHighWaterMark: STEP_OUT, rejectGarbageAfterEnd: true };
  const inflater = packing === "gzip" ? zlib.createGunzip(options) : zlib.createInflateRaw(options);
  // An error of either end reaches who reads from the other.
  pipeline(Readable.from(copied(packed), { objectMode: true, highWaterMark: 1 }), inflater, () => undefined);
  yield* inflater;
}

/** Pieces that stay as they are while the next is read. */
async function* copied(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const piece of pieces) yield piece.slice();
}

/** Packed bytes that are unpacked in one step: what a step may grow to, a thousandfold, is held in memory. */
const STEP_IN = 16 * 1024;

/** The bytes in pieces of one size, each in memory of its own. */
async function* inSteps(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let step = new Uint8Array(STEP_IN);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const taken = Math.min(STEP_IN - filled, chunk.length - at);
      step.set(chunk.subarray(at, at + taken), filled);
      filled += taken;
      at += taken;
      if (filled < STEP_IN) continue;
      yield step;
      step = new Uint8Array(STEP_IN);
      filled = 0;
    }
  }
  if (filled > 0) yield step.subarray(0, filled);
}

function unpackedByWeb(
  packed: AsyncGenerator<Uint8Array<ArrayBuffer>>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  return iterate(streamOf(packed).pipeThrough(new DecompressionStream(packing)));
}
