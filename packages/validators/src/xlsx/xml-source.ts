import { damaged, type Where } from "./workbook-error.ts";
import { resolveReferences } from "./xml-references.ts";

const AMPERSAND = 38;
const RETURN = 13;
const ZERO = 48;
const SHORT = 16;
/** Slots for short names; a power of two. */
const WORDS = 1024;
const SMALLEST = 64 * 1024;

/** The bytes of an XML part that are being read, in UTF-8, and the texts that stand in them. */
export class XmlSource {
  /** The bytes, up to `length`; what stands behind is left over from before. */
  bytes = new Uint8Array(SMALLEST);
  view = new DataView(this.bytes.buffer);
  length = 0;
  /** How many pieces were added. */
  pieces = 0;
  private readonly where: Where;
  private readonly utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  private readonly words: string[] = Array.from({ length: WORDS }, () => "");
  private readonly wordKeys = new Int32Array(WORDS);

  constructor(where: Where) {
    this.where = where;
  }

  /** Adds a piece, and forgets the bytes before `used`: offsets move down by as many. */
  append(piece: Uint8Array, used: number): void {
    const kept = this.length - used;
    if (kept + piece.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(2 * this.bytes.length, kept + piece.length));
      larger.set(this.bytes.subarray(used, this.length));
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    } else if (used > 0) this.bytes.copyWithin(0, used, this.length);
    this.bytes.set(piece, kept);
    this.length = kept + piece.length;
    this.pieces++;
  }

  /** The characters from `from` up to `to` as they stand there. */
  raw(from: number, to: number): string {
    const { bytes } = this;
    for (let at = from; at < to; at++) if ((bytes[at] as number) > 127) return this.decode(from, to);
    return this.ascii(from, to);
  }

  /** The same for a name: short ones are made once, because a sheet repeats them a million times. */
  name(from: number, to: number): string {
    const { bytes } = this;
    const first = bytes[from] as number;
    const second = to > from + 1 ? (bytes[from + 1] as number) : 0;
    const third = to > from + 2 ? (bytes[from + 2] as number) : 0;
    if (to > from + 3 || to === from || (first | second | third) > 127) return this.raw(from, to);
    const key = first | (second << 8) | (third << 16);
    const slot = (first ^ (second << 2) ^ (third << 4)) & (WORDS - 1);
    if (this.wordKeys[slot] !== key) {
      this.wordKeys[slot] = key;
      this.words[slot] = this.raw(from, to);
    }
    return this.words[slot] as string;
  }

  /** The whole number of up to nine digits that stands there; -1 where there is none. */
  digits(from: number, to: number): number {
    const { bytes } = this;
    if (to === from || to > from + 9) return -1;
    let number = 0;
    for (let at = from; at < to; at++) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return number;
  }

  /** The text that is written from `from` up to `to`: references resolved, line ends as `\n` (XML 1.0, 2.11). */
  text(from: number, to: number): string {
    const { bytes } = this;
    let all = 0;
    let special = false;
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number;
      all |= byte;
      if (byte === AMPERSAND || byte === RETURN) special = true;
    }
    const raw = all > 127 ? this.decode(from, to) : this.ascii(from, to);
    return special ? resolveReferences(withLineFeeds(raw), this.where) : raw;
  }

  /** The text of a section in which `&` stands for itself. */
  literal(from: number, to: number): string {
    return withLineFeeds(this.raw(from, to));
  }

  /** To decode a short text takes longer than to put it together. */
  private ascii(from: number, to: number): string {
    if (to - from > SHORT) return this.decode(from, to);
    let text = "";
    for (let at = from; at < to; at++) text += String.fromCharCode(this.bytes[at] as number);
    return text;
  }

  private decode(from: number, to: number): string {
    try {
      return this.utf8.decode(this.bytes.subarray(from, to));
    } catch {
      throw damaged(this.where, "it holds bytes that are no text");
    }
  }
}

function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
