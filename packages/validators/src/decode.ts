import { utf8Length } from "./text-piece.ts";

/** An invalid byte, and where it stands. */
export interface BadByte {
  readonly byteOffset: number;
  /** Absent in other encodings than UTF-8, where it is not known any more. */
  readonly byte?: number;
  /** Name of the encoding, where it is not UTF-8. */
  readonly encoding?: string;
}

/** Decoded text, with the bytes that are not UTF-8. Only whole characters; the rest waits for the next piece. */
export interface Decoded {
  readonly text: string;
  /** Offset in the file of the first byte. */
  readonly byteStart: number;
  /** Number of bytes decoded. */
  readonly byteLength: number;
  readonly bad: readonly BadByte[];
  /** As {@link TextPiece}'s corrections, for lines that hold invalid bytes. */
  readonly corrections: readonly { character: number; bytes: number }[];
  /** Bytes of each UTF-16 code unit, in encodings in which all take the same. Absent for UTF-8. */
  readonly width?: 1 | 2;
  /** Whether offsets count bytes of something else than the file. */
  readonly unplaced?: true;
}

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder("utf-8", { ignoreBOM: true });
const NEWLINE = 0x0a;
const RETURN = 0x0d;

/** How many bytes of the end belong to a character that is not complete yet. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

/** Offset of the first byte that breaks UTF-8. Called only for bytes that do. */
export function firstBadByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // The longest valid prefix, allowing for a character cut at its end.
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const prefix = bytes.subarray(0, middle);
    try {
      strict.decode(prefix.subarray(0, middle - incompleteTail(prefix)));
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low - incompleteTail(bytes.subarray(0, low));
}

function decodeLines(bytes: Uint8Array, byteStart: number): Pick<Decoded, "text" | "bad" | "corrections"> {
  const parts: string[] = [];
  const bad: BadByte[] = [];
  const corrections: { character: number; bytes: number }[] = [];
  let character = 0;
  for (let start = 0; start < bytes.length; ) {
    // A carriage return ends a line too, where it is the newline; where it is not, a line is only cut into two.
    let end = start;
    while (end < bytes.length && bytes[end] !== NEWLINE && bytes[end] !== RETURN) end++;
    if (end < bytes.length) end++;
    const line = bytes.subarray(start, end);
    let text: string;
    try {
      text = strict.decode(line);
    } catch {
      text = lenient.decode(line);
      const offset = firstBadByte(line);
      bad.push({ byteOffset: byteStart + start + offset, byte: line[offset] as number });
      const replaced = new TextEncoder().encode(text).length;
      corrections.push({ character: character + text.length, bytes: line.length - replaced });
    }
    parts.push(text);
    character += text.length;
    start = end;
  }
  return { text: parts.join(""), bad, corrections };
}

/** Decodes UTF-8 strictly. A line with an invalid byte is decoded leniently and named in `bad`; no line is lost. */
export async function* decodeUtf8(bytes: AsyncIterable<Uint8Array>, byteStart = 0): AsyncGenerator<Decoded> {
  let tail = new Uint8Array(0);
  let position = byteStart;
  const decode = (piece: Uint8Array): Decoded => {
    const start = position;
    position += piece.length;
    try {
      return {
        text: strict.decode(piece),
        byteStart: start,
        byteLength: piece.length,
        bad: [],
        corrections: [],
      };
    } catch {
      return { ...decodeLines(piece, start), byteStart: start, byteLength: piece.length };
    }
  };
  for await (const chunk of bytes) {
    const joined = tail.length === 0 ? chunk : concat(tail, chunk);
    const cut = joined.length - incompleteTail(joined);
    tail = joined.slice(cut);
    if (cut > 0) yield decode(joined.subarray(0, cut));
  }
  if (tail.length > 0) yield decode(tail);
}

/**
 * Decodes text in another encoding than UTF-8. What is no text in it is named in `bad` where its place is known.
 * @param width bytes of each UTF-16 code unit; where it is undefined, offsets count bytes of the text in UTF-8
 */
export async function* decodeAs(
  bytes: AsyncIterable<Uint8Array>,
  encoding: string,
  width: 1 | 2 | undefined,
  byteStart: number,
): AsyncGenerator<Decoded> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  let position = byteStart;
  const piece = (text: string): Decoded => {
    const start = position;
    const length = width === undefined ? new TextEncoder().encode(text).length : text.length * width;
    position += length;
    const bad: BadByte[] = [];
    // A replacement character stands for something that is no text; the byte itself is not known any more.
    for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1))
      bad.push({
        byteOffset: start + (width === undefined ? utf8Length(text, 0, at) : at * width),
        encoding,
      });
    return {
      text,
      byteStart: start,
      byteLength: length,
      bad,
      corrections: [],
      ...(width === undefined ? { unplaced: true as const } : { width }),
    };
  };
  for await (const chunk of bytes) {
    const text = decoder.decode(chunk, { stream: true });
    if (text !== "") yield piece(text);
  }
  const rest = decoder.decode();
  if (rest !== "") yield piece(rest);
}

/** The bytes of a text in another encoding, as UTF-8. */
export async function* transcoded(
  bytes: AsyncIterable<Uint8Array>,
  { name }: { readonly name: string },
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const { text } of decodeAs(bytes, name, undefined, 0)) yield encoder.encode(text);
}

/** The bytes of `a` followed by those of `b`. */
export function concat(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(a.length + b.length);
  joined.set(a);
  joined.set(b, a.length);
  return joined;
}
