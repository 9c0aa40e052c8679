import { OpenTipError } from "./errors.ts";

/** How the bytes of a text are to be read, and how that is known. */
export interface Encoding {
  /** Name as the Encoding Standard has it, in lower case: `utf-8`, `windows-1252`. */
  readonly name: string;
  /** Number of bytes at the start that are a byte order mark. */
  readonly mark: number;
  readonly by: "UTF-8" | "byte order mark" | "option" | "guess";
  /** From 0 to 1, for a guess. */
  readonly confidence?: number;
}

const marks: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { bytes: [0xff, 0xfe], name: "utf-16le" },
  { bytes: [0xfe, 0xff], name: "utf-16be" },
];

/** UTF-8 without a byte order mark. */
export const plainUtf8 = { name: "utf-8", mark: 0 } as const;

/** Number of bytes of a UTF-8 byte order mark at the start: 3 or 0. */
export function utf8Mark(head: Uint8Array): number {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/** Number of bytes that a UTF-16 code unit of the text takes; undefined where that is not the same throughout. */
export function bytesPerUnit(name: string): 1 | 2 | undefined {
  if (name.startsWith("utf-16")) return 2;
  return /^(?:windows-\d+|iso-8859-\d+i?|macintosh|koi8-[ru]|ibm866|x-mac-cyrillic)$/.test(name)
    ? 1
    : undefined;
}

/**
 * Decides how a text is encoded: as is said, or by its byte order mark, or as UTF-8 where it is that; otherwise it is
 * guessed. Where most of what is not ASCII is UTF-8, it is UTF-8 that was damaged, and no guess is made.
 * @param head the first bytes of the text
 * @throws {OpenTipError} `bad-option` for an encoding that is not known
 */
export async function decideEncoding(head: Uint8Array, given?: string): Promise<Encoding> {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (given !== undefined) {
    const name = encodingName(given);
    return { name, by: "option", mark: mark?.name === name ? mark.bytes.length : 0 };
  }
  if (mark) return { name: mark.name, by: "byte order mark", mark: mark.bytes.length };
  const wide = withoutMark16(head);
  if (wide) return { name: wide, by: "guess", confidence: 0.9, mark: 0 };
  const { valid, invalid } = linesBeyondAscii(head);
  if (invalid === 0 || valid >= invalid) return { name: "utf-8", by: "UTF-8", mark: 0 };
  const chardet = await import("chardet");
  // A bundler may put all that the module exports under `default`.
  const analyse = chardet.analyse ?? chardet.default.analyse;
  const [best] = analyse(head).filter(({ name }) => name !== "UTF-8" && name !== "ASCII" && isKnown(name));
  return {
    name: encodingName(best?.name ?? "windows-1252"),
    by: "guess",
    confidence: (best?.confidence ?? 0) / 100,
    mark: 0,
  };
}

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name);
    return true;
  } catch {
    return false;
  }
}

function encodingName(given: string): string {
  if (!isKnown(given)) {
    throw new OpenTipError(
      "bad-option",
      `The encoding ${JSON.stringify(given)} is not known.`,
      "Give a name such as utf-8, windows-1252, utf-16le or shift_jis.",
    );
  }
  return new TextDecoder(given).encoding;
}

/** UTF-16 without a byte order mark, which in tables of any language shows by NULs in every second place. */
function withoutMark16(head: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const bytes = head.subarray(0, 4096);
  if (!bytes.includes(0)) return undefined;
  const nuls = [0, 0];
  for (const [at, byte] of bytes.entries()) if (byte === 0) nuls[at % 2] = (nuls[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nuls;
  const least = bytes.length / 8;
  if (odd > least && even === 0) return "utf-16le";
  return even > least && odd === 0 ? "utf-16be" : undefined;
}

/** How many lines with other characters than ASCII are UTF-8, and how many are not; lines are only told apart where some are not. */
function linesBeyondAscii(head: Uint8Array): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  // The last line may be cut in the middle of a character.
  const end = Math.max(head.lastIndexOf(0x0a), head.lastIndexOf(0x0d)) + 1 || head.length;
  if (isUtf8(head.subarray(0, end))) return { valid: 1, invalid: 0 };
  for (let start = 0; start < end; ) {
    let next = start;
    let ascii = true;
    while (next < end) {
      const byte = head[next++] as number;
      if (byte === 0x0a || byte === 0x0d) break;
      if (byte >= 0x80) ascii = false;
    }
    if (!ascii) {
      if (isUtf8(head.subarray(start, next))) valid++;
      else invalid++;
    }
    start = next;
  }
  return { valid, invalid };
}

const strict = new TextDecoder("utf-8", { fatal: true });

function isUtf8(bytes: Uint8Array): boolean {
  try {
    strict.decode(bytes);
    return true;
  } catch {
    return false;
  }
}
