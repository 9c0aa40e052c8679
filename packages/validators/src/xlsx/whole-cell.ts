import { CellReference } from "./cell-reference.ts";
import { stands } from "./stands.ts";
import type { XmlSource } from "./xml-source.ts";

const SPACE = 32;
const QUOTE = 34;
const AMPERSAND = 38;
const SLASH = 47;
const LT = 60;
const EQUALS = 61;
const GT = 62;
const C = 99;
const R = 114;
const S = 115;
const T = 116;
const OPEN_VALUE = codes("<v>");
const CLOSE_VALUE = codes("</v></c>");
const UNUSUAL = -1;

/**
 * Reads a cell in one step, as nearly all programs write nearly all cells: `<c r="B2" s="1" t="s"><v>7</v></c>`.
 * Whatever is written in another way is left to the general reader of XML, which is several times slower.
 */
export class WholeCell {
  /** Where the cell says that it is; the row is 0 where it does not say. */
  readonly address = new CellReference();
  style = 0;
  /** Where its type stands; empty where it says none. */
  typeFrom = 0;
  typeTo = 0;
  /** Where its value stands, in which no character is written as a reference. */
  valueFrom = 0;
  valueTo = 0;

  /** Reads the cell that begins at `from`. Gives the offset behind it, or -1 where it is not written so. */
  read(source: XmlSource, from: number): number {
    const { bytes, length } = source;
    if (bytes[from + 1] !== C) return UNUSUAL;
    this.address.row = 0;
    this.style = 0;
    this.typeFrom = 0;
    this.typeTo = 0;
    let at = from + 2;
    while (bytes[at] === SPACE) {
      const name = bytes[at + 1];
      if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return UNUSUAL;
      const start = at + 4;
      at = start;
      while (at < length && bytes[at] !== QUOTE) at++;
      if (name === R) {
        if (!this.address.read(bytes, start, at)) return UNUSUAL;
      } else if (name === S) this.style = source.digits(start, at);
      else if (name === T) {
        this.typeFrom = start;
        this.typeTo = at;
      } else return UNUSUAL;
      at++;
    }
    if (bytes[at] === SLASH) {
      this.valueFrom = this.valueTo = at;
      return at + 1 < length && bytes[at + 1] === GT ? at + 2 : UNUSUAL;
    }
    if (bytes[at] !== GT || !stands(OPEN_VALUE, bytes, at + 1)) return UNUSUAL;
    this.valueFrom = at = at + 1 + OPEN_VALUE.length;
    while (at < length && bytes[at] !== LT) if (bytes[at++] === AMPERSAND) return UNUSUAL;
    this.valueTo = at;
    const end = at + CLOSE_VALUE.length;
    return end <= length && stands(CLOSE_VALUE, bytes, at) ? end : UNUSUAL;
  }
}

function codes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
