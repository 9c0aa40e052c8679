import { afterDigits, GT, number, QUOTE, SPACE } from "./bytes";

/** The number that a row says. */
export let rowNumber: u32 = 0;

const UNUSUAL: usize = 0;
const R: u32 = 0x72;

/** Reads the tag of a row, `<row r="2" spans="1:8">`, which is not hidden; returns where it ends, or 0. */
export function afterRowTag(from: usize): usize {
  // <row
  if (load<u32>(from) !== 0x776f723c) return UNUSUAL;
  let at = from + 4;
  rowNumber = 0;
  while ((load<u8>(at) as u32) === SPACE) {
    const name = at + 1;
    at = afterName(name);
    // ="
    if (load<u16>(at) !== 0x223d) return UNUSUAL;
    const length = at - name;
    at += 2;
    if (length === 1 && (load<u8>(name) as u32) === R) {
      at = afterDigits(at);
      rowNumber = number;
      if ((load<u8>(at) as u32) !== QUOTE) return UNUSUAL;
    } else {
      // hidden
      if (length === 6 && (load<u64>(name) & 0xffff_ffff_ffff) === 0x6e6564646968) return UNUSUAL;
      while ((load<u8>(at) as u32) !== QUOTE) {
        if (load<u8>(at) === 0) return UNUSUAL;
        at++;
      }
    }
    at++;
  }
  return (load<u8>(at) as u32) === GT ? at + 1 : UNUSUAL;
}

/** Where a name of letters and digits ends, which may have a prefix. */
function afterName(from: usize): usize {
  let at = from;
  while (true) {
    const byte = load<u8>(at) as u32;
    // Letters; 0 to 9 and the colon.
    if ((byte | 0x20) - 0x61 > 25 && byte - 0x30 > 10) return at;
    at++;
  }
}
