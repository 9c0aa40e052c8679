/** How bytes are packed: gzip with its header and checksum, or the bare stream that ZIP archives hold. */
export type Packing = "gzip" | "deflate-raw";

/** What is used of Node, or of what offers the same: a module of it, which browsers do not have. */
interface NodeModules {
  getBuiltinModule?(name: "node:zlib"): ZlibApi | undefined;
  getBuiltinModule?(name: "node:stream"): StreamApi | undefined;
}

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
const STEP_OUT = 256 * 1024;

/**
 * Unpacks bytes as they come; what is read of them is no more than a few pieces ahead of what is given.
 * @throws whatever `packed` throws; {@link NotPacked}
 */
export async function* unpacked(
  packed: AsyncGenerator<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const { process } = globalThis as { process?: NodeModules };
  const zlib = process?.getBuiltinModule?.("node:zlib");
  const stream = process?.getBuiltinModule?.("node:stream");
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
    else yield* unpackedByWeb(watched(), packing);
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
  pipeline(Readable.from(packed, { objectMode: true, highWaterMark: 1 }), inflater, () => undefined);
  yield* inflater;
}

async function* unpackedByWeb(
  packed: AsyncGenerator<Uint8Array>,
  packing: Packing,
): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const next = await packed.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value as Uint8Array<ArrayBuffer>);
      },
      async cancel() {
        await packed.return(undefined);
      },
    },
    // Nothing is read ahead of what is unpacked.
    { highWaterMark: 0 },
  );
  // Not every browser can iterate over a stream.
  const reader = source.pipeThrough(new DecompressionStream(packing)).getReader();
  try {
    while (true) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
