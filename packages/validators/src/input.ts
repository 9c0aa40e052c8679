import { OpenTipError } from "./errors.ts";

/**
 * Something to check: a name for messages, and its bytes, readable from the start as often as asked.
 * Nothing of Node is needed: a browser's File, a string or a fetched body become inputs alike.
 */
export interface Input {
  /** Name as the user knows it; used in messages and in ids of records without a source. */
  readonly name: string;
  /** Size in bytes, when it is known beforehand. */
  readonly size?: number;
  /** A fresh stream of the bytes. A piece is valid until the next is asked for; who keeps one copies it. */
  bytes(): AsyncIterable<Uint8Array>;
  /** The bytes from `start` up to `end`, without reading those before. Absent where the input can only be read through. */
  readonly slice?: (start: number, end: number) => Promise<Uint8Array>;
}

const PIECE = 256 * 1024;

/** An input from text, as UTF-8. */
export function fromText(name: string, text: string): Input {
  return fromBytes(name, new TextEncoder().encode(text));
}

/** An input from bytes in memory. */
export function fromBytes(name: string, bytes: Uint8Array): Input {
  return {
    name,
    size: bytes.length,
    async *bytes() {
      for (let start = 0; start < bytes.length; start += PIECE) yield bytes.subarray(start, start + PIECE);
    },
    slice: async (start, end) => bytes.subarray(start, end),
  };
}

/** An input from a browser's File, or any Blob with a name for it. Read in pieces, never whole. */
export function fromBlob(blob: Blob, name = "name" in blob ? String(blob.name) : "blob"): Input {
  const slice = async (start: number, end: number) => {
    try {
      return new Uint8Array(await blob.slice(start, end).arrayBuffer());
    } catch {
      throw new OpenTipError(
        "file-not-readable",
        `${name} cannot be read any more: it was changed, moved or removed since it was chosen.`,
        "Choose it again.",
      );
    }
  };
  return {
    name,
    size: blob.size,
    async *bytes() {
      for (let start = 0; start < blob.size; start += PIECE) yield slice(start, start + PIECE);
    },
    slice,
  };
}
