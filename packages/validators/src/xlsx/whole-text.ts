import { stands } from "./stands.ts";
import type { XmlSource } from "./xml-source.ts";

const RETURN = 13;
const AMPERSAND = 38;
const LT = 60;
const UNDERSCORE = 95;
const X = 120;
const openings = ["<si><t>", '<si><t xml:space="preserve">'].map(codes);
const CLOSING = codes("</t></si>");
const UNUSUAL = -1;

/**
 * Reads an item of shared strings in one step, as nearly all programs write nearly all of them: `<si><t>China</t></si>`.
 * Whatever is written in another way is left to the general reader of XML.
 */
export class WholeText {
  /** Where its text stands, in which no character is written as a reference. */
  textFrom = 0;
  textTo = 0;
  ascii = true;

  /** Reads the item that begins at `from`. Gives the offset behind it, or -1 where it is not written so. */
  read({ bytes, length }: XmlSource, from: number): number {
    const opening = openings.find((one) => stands(one, bytes, from));
    if (!opening) return UNUSUAL;
    let at = from + opening.length;
    let all = 0;
    this.textFrom = at;
    for (; at < length; at++) {
      const byte = bytes[at] as number;
      if (byte === LT) break;
      if (byte === AMPERSAND || byte === RETURN || (byte === UNDERSCORE && bytes[at + 1] === X))
        return UNUSUAL;
      all |= byte;
    }
    this.textTo = at;
    this.ascii = all < 0x80;
    const end = at + CLOSING.length;
    return end <= length && stands(CLOSING, bytes, at) ? end : UNUSUAL;
  }
}

function codes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
