import { concat } from "./decode.ts";
import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";

/** Most bytes of an input that are held where it cannot be read at any offset: from a pipe, or unpacked. */
const MOST_HELD = 512 * 1024 * 1024;

/** The input as one that can be read at any offset; one that can only be read through is held in memory. */
export async function readableAnywhere(input: Input): Promise<Input> {
  if (input.slice && input.size !== undefined) return input;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.bytes()) {
    size += chunk.length;
    if (size > MOST_HELD) {
      throw new OpenTipError(
        "not-seekable",
        `${input.name} is a file that is read from its end, and too large to be held in memory.`,
        "Save it, unpacked, and give the file.",
      );
    }
    chunks.push(chunk.slice());
  }
  const bytes = chunks.length === 1 ? (chunks[0] as Uint8Array) : joined(chunks, size);
  return {
    name: input.name,
    size,
    async *bytes() {
      yield bytes;
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 2) return concat(chunks[0] as Uint8Array, chunks[1] as Uint8Array);
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
