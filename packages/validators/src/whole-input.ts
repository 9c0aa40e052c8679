import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";
import { plural } from "./printable.ts";

/** Most bytes of an input that are held where it cannot be read at any offset, unless told otherwise. */
export const MOST_HELD = 512 * 1024 * 1024;

/**
 * The input as one that can be read at any offset; one that can only be read through is held in memory.
 * @throws {OpenTipError} `not-seekable` where it is larger than `mostHeld` bytes
 */
export async function readableAnywhere(input: Input, mostHeld: number = MOST_HELD): Promise<Input> {
  if (input.slice && input.size !== undefined) return input;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input.bytes()) {
    size += chunk.length;
    if (size > mostHeld) {
      throw new OpenTipError(
        "not-seekable",
        `${input.name} is a file that is read from its end, and has more than the ${plural(mostHeld, "byte")} that are held in memory of what comes in one piece after the other.`,
        "Save it, unpacked, and give the file; or raise the limit (--most-held, or mostHeld in code).",
      );
    }
    chunks.push(chunk.slice());
  }
  const bytes = joined(chunks, size);
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
  const [first] = chunks;
  if (first && chunks.length === 1) return first;
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
