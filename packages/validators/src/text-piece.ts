/** A piece of decoded text that knows at which byte each of its characters stood. */
export class TextPiece {
  readonly text: string;
  /** Whether offsets are those of the file: not where it was decoded from an encoding of uneven characters. */
  readonly placed: boolean;
  private readonly byteStart: number;
  /** Bytes of each character where all take the same; undefined for UTF-8 with others than ASCII. */
  private readonly width: number | undefined;
  /** Where decoding replaced invalid bytes: from this character on, that many bytes more than the text says. */
  private readonly corrections: readonly { character: number; bytes: number }[];
  private cursor = { character: 0, bytes: 0 };

  constructor(
    text: string,
    byteStart: number,
    width: number | undefined,
    corrections: readonly { character: number; bytes: number }[] = [],
    placed = true,
  ) {
    this.placed = placed;
    this.text = text;
    this.byteStart = byteStart;
    this.width = width;
    this.corrections = corrections;
  }

  /** Offset in the file of the byte at which a character begins. Cheapest when asked in rising order. */
  byteAt(character: number): number {
    if (this.width !== undefined) return this.byteStart + character * this.width;
    if (character < this.cursor.character) this.cursor = { character: 0, bytes: 0 };
    this.cursor.bytes += utf8Length(this.text, this.cursor.character, character);
    this.cursor.character = character;
    const corrected = this.corrections.reduce(
      (sum, c) => (c.character <= character ? sum + c.bytes : sum),
      0,
    );
    return this.byteStart + this.cursor.bytes + corrected;
  }

  /** As {@link byteAt}, for a character near the end of a piece that ends at a known byte: it is counted from there. */
  byteBefore(byteEnd: number, character: number): number {
    if (this.width !== undefined || this.corrections.length > 0) return this.byteAt(character);
    return byteEnd - utf8Length(this.text, character, this.text.length);
  }
}

/** Length in UTF-8 of `text` from one character to another. */
export function utf8Length(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair counts two of the pair's four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
}
