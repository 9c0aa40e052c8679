import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";
import { NotPacked, unpacked } from "./unpack.ts";

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
      try {
        for await (const chunk of unpacked(counted(), "gzip")) {
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
        throw error instanceof NotPacked ? unpackable(input.name, given, error) : error;
      }
    },
  };
}

/** Why a file could not be unpacked to its end. */
function unpackable(name: string, given: number, error: unknown): OpenTipError {
  // Node and browsers say it in words of their own; some do not unpack a file that was joined from several.
  const junk = error instanceof Error && /junk|trailing|additional/i.test(`${error.message}`);
  const what = junk ? "has more bytes behind the end of what is packed" : "is damaged or cut short";
  return new OpenTipError(
    "bad-gzip",
    `${name} ${what}: it could be unpacked up to ${given} bytes.`,
    junk
      ? "Unpack it with gzip -d, which reads files that were joined from several, and check what comes out."
      : "Get the file again, or unpack what can be unpacked and check that.",
  );
}
