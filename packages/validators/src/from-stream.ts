import { iterate } from "./byte-streams.ts";
import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";

/**
 * An input from a stream: one of the web, such as the body of a response, one of Node, or whatever yields bytes. It can
 * be read once. What is read from its end, as a workbook or a Parquet file, is held in memory up to a limit (`mostHeld`).
 * @param name name as the user knows it
 */
export function fromStream(
  name: string,
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): Input {
  let begun = false;
  return {
    name,
    async *bytes() {
      if (begun) {
        throw new OpenTipError(
          "read-once",
          `${name} is a stream, and was read already.`,
          "Make another input of a new stream, or save it and give the file.",
        );
      }
      begun = true;
      try {
        for await (const piece of piecesOf(stream)) yield bytesOf(name, piece);
      } catch (error) {
        throw failure(name, error);
      }
    },
  };
}

async function* piecesOf(
  stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<unknown> {
  yield* "getReader" in stream ? iterate(stream) : stream;
}

function bytesOf(name: string, piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  if (ArrayBuffer.isView(piece)) return new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength);
  throw new OpenTipError(
    "bad-option",
    `${name} is a stream of ${typeof piece === "string" ? "text" : "something else than bytes"}.`,
    "Give a stream of bytes: without an encoding that is set, and before it is decoded.",
  );
}

/** Who stops a stream knows why; whatever else ends it is said. */
function failure(name: string, error: unknown): unknown {
  if (error instanceof OpenTipError || (error instanceof Error && error.name === "AbortError")) return error;
  const why = error instanceof Error ? ("code" in error && String(error.code)) || error.message : "no reason";
  return new OpenTipError(
    "stream-failed",
    `${name} ended with a failure (${why}) before all of it was read.`,
    "Look at what writes it, and send it again.",
  );
}
