const BACKSLASH = 0x5c;
const QUOTE = 0x22;
const SPACE = 0x20;
const LETTER_U = 0x75;

/** By the letter after a backslash, the character that it stands for. */
const meanings: ReadonlyMap<number, number> = new Map(
  Object.entries({ '"': '"', "\\": "\\", "/": "/", n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" }).map(
    ([letter, meaning]) => [letter.charCodeAt(0), meaning.charCodeAt(0)],
  ),
);

/** A JSON text that was read: written anew for each, so that nothing is allocated. */
export class UnescapedText {
  /** Its bytes without escapes, as UTF-8. */
  readonly bytes: Uint8Array;
  readonly view: DataView;
  length = 0;

  constructor(most: number) {
    this.bytes = new Uint8Array(most);
    this.view = new DataView(this.bytes.buffer);
  }

  /**
   * Reads a text. The twin of assembly/escapes.ts.
   * @param from just past the opening quote
   * @returns offset of the closing quote; -1 where it is not closed before `limit`, or is no JSON, or half a character
   */
  read(bytes: Uint8Array, from: number, limit: number): number {
    this.length = 0;
    for (let at = from; at < limit; ) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) return at;
      if (byte < SPACE) return -1;
      at++;
      if (byte !== BACKSLASH) {
        this.bytes[this.length++] = byte;
        continue;
      }
      const letter = bytes[at++] as number;
      if (letter === LETTER_U) {
        const code = codeAt(bytes, at);
        if (code < 0) return -1;
        this.encode(code);
        at += code < 0x10000 ? 4 : 10;
        continue;
      }
      const meaning = meanings.get(letter);
      if (meaning === undefined) return -1;
      this.bytes[this.length++] = meaning;
    }
    return -1;
  }

  /** Writes a character as UTF-8. */
  private encode(code: number): void {
    const { bytes } = this;
    const rest = (shift: number) => {
      bytes[this.length++] = 0x80 | ((code >> shift) & 0x3f);
    };
    if (code < 0x80) bytes[this.length++] = code;
    else if (code < 0x800) bytes[this.length++] = 0xc0 | (code >> 6);
    else if (code < 0x10000) bytes[this.length++] = 0xe0 | (code >> 12);
    else bytes[this.length++] = 0xf0 | (code >> 18);
    if (code >= 0x10000) rest(12);
    if (code >= 0x800) rest(6);
    if (code >= 0x80) rest(0);
  }
}

/** The character of an escape whose digits begin at a place, as one or as a pair of halves; -1 where it is none. */
function codeAt(bytes: Uint8Array, at: number): number {
  const code = hex(bytes, at);
  if (code < 0xd800 || code > 0xdfff) return code;
  if (code >= 0xdc00 || bytes[at + 4] !== BACKSLASH || bytes[at + 5] !== LETTER_U) return -1;
  const low = hex(bytes, at + 6);
  return low < 0xdc00 || low > 0xdfff ? -1 : 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
}

/** The number of four hexadecimal digits; -1 where they are not. */
function hex(bytes: Uint8Array, at: number): number {
  let code = 0;
  for (let i = 0; i < 4; i++) {
    const byte = bytes[at + i] ?? 0;
    const digit = byte >= 0x30 && byte <= 0x39 ? byte - 0x30 : (byte | SPACE) - 0x57;
    if (digit < (byte <= 0x39 ? 0 : 10) || digit > 15) return -1;
    code = (code << 4) | digit;
  }
  return code;
}
