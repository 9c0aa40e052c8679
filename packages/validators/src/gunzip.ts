import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";

/** Whether bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/**
 * What a gzip file may grow to. Deflate can make a thousand bytes of one; tables of this field compress twentyfold. A
 * file that grows past both limits is made to fill memory or time.
 */
export interface GrowthLimits {
  /** Bytes that are let pass at any ratio. */
  readonly free: number;
  /** Bytes out for a byte in. */
  readonly ratio: number;
}

const usual: GrowthLimits = { free: 1024 ** 3, ratio: 200 };

/** The input that is packed in a gzip file. It is unpacked as it is read, and never whole. */
export function gunzipped(input: Input, limits: GrowthLimits = usual): Input {
  return {
    name: input.name.replace(/\.gz$/i, ""),
    async *bytes() {
      let taken = 0;
      let given = 0;
      async function* counted() {
        for await (const chunk of input.bytes()) {
          taken += chunk.length;
          yield chunk;
        }
      }
      const packed = streamOf(counted());
      try {
        for await (const chunk of iterate(packed.pipeThrough(new DecompressionStream("gzip")))) {
          given += chunk.length;
          if (given > limits.free && given > taken * limits.ratio) {
            throw new OpenTipError(
              "grows-too-much",
              `${input.name} grows to more than ${limits.ratio} times its size.`,
              "Unpack it, look whether it is what it should be, and give the file itself.",
            );
          }
          yield chunk;
        }
      } catch (error) {
        if (error instanceof OpenTipError) throw error;
        throw new OpenTipError(
          "bad-gzip",
          `${input.name} is damaged or cut short: it could be unpacked up to ${given} bytes.`,
          "Get the file again, or unpack what can be unpacked and check that.",
        );
      }
    },
  };
}

function streamOf(chunks: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      // A copy, because it is used after the next piece is asked for. The types tell buffers that may be shared from those that may not; what is read from files never is.
      else controller.enqueue(next.value.slice() as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
}

/** Not every browser can iterate over a stream. */
async function* iterate(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
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
