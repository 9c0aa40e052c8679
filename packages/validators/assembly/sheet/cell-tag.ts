import { afterDigits, eight, number, QUOTE, SPACE } from "./bytes";

export const NUMBER: u32 = 0;
export const SHARED: u32 = 1;
export const TEXT: u32 = 2;
export const INLINE: u32 = 3;

/** The column and the row that a cell says it stands in; the row is 0 where it does not say. */
export let column: u32 = 0;
export let row: u32 = 0;
export let style: u32 = 0;
export let type: u32 = NUMBER;

const UNUSUAL: usize = 0;

/** Reads the tag of a cell, `<c r="B2" s="1" t="s">`, from behind its name; returns where `>` or `/>` ends it, or 0. */
export function readCellTag(from: usize): usize {
  let at = from;
  row = 0;
  style = 0;
  type = NUMBER;
  while ((load<u8>(at) as u32) === SPACE) {
    // ="
    if (load<u16>(at, 2) !== 0x223d) return UNUSUAL;
    const name = load<u8>(at, 1) as u32;
    if (name === 0x72) at = afterAddress(at + 4);
    else if (name === 0x73) {
      const digits = at + 4;
      at = afterDigits(digits);
      if (at === digits) return UNUSUAL;
      style = number;
    } else if (name === 0x74) at = afterType(at + 4);
    else return UNUSUAL;
    if ((load<u8>(at) as u32) !== QUOTE) return UNUSUAL;
    at++;
  }
  return at;
}

/** Reads an address such as AB12, in capital letters; its number may be too large. */
function afterAddress(from: usize): usize {
  let at = from;
  let letters: u32 = 0;
  while (at - from < 3) {
    const letter = (load<u8>(at) as u32) - 0x40;
    if (letter - 1 > 25) break;
    letters = letters * 26 + letter;
    at++;
  }
  const after = afterDigits(at);
  // Without letters there is no column, and without digits, or with 0, the row is that of no cell.
  column = letters - 1;
  row = number > 0 ? number : u32.MAX_VALUE;
  return after;
}

function afterType(at: usize): usize {
  const four = load<u32>(at);
  // s"
  if ((four & 0xffff) === 0x2273) {
    type = SHARED;
    return at + 1;
  }
  // n"
  if ((four & 0xffff) === 0x226e) {
    type = NUMBER;
    return at + 1;
  }
  // str"
  if (four === 0x22727473) {
    type = TEXT;
    return at + 3;
  }
  // inlineStr
  if (load<u64>(at) !== eight(0x696c6e69, 0x7453656e) || load<u8>(at, 8) !== 0x72) return at;
  type = INLINE;
  return at + 9;
}
