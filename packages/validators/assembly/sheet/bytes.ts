export const QUOTE: u32 = 0x22;
export const GT: u32 = 0x3e;
export const SPACE: u32 = 0x20;
/** What parts the cells that are written: see src/written/write-cell.ts. */
export const DELIMITER: u8 = 0x1f;
export const LF: u8 = 0x0a;

/** Eight characters as they are loaded at once, of the first four and the last four. */
export function eight(first: u32, last: u32): u64 {
  return (first as u64) | ((last as u64) << 32);
}

/** Where something stands that is no white space of XML. */
export function afterSpace(from: usize): usize {
  let at = from;
  while (true) {
    const byte = load<u8>(at) as u32;
    if (byte !== SPACE && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return at;
    at++;
  }
}

const MANY: usize = 8;

/** What the digits said that were read last. */
export let number: u32 = 0;

/** Where the digits end that begin at a place, of which eight or more are none. `number` is what they say. */
export function afterDigits(from: usize): usize {
  let at = from;
  number = 0;
  while (at - from < MANY) {
    const digit = (load<u8>(at) as u32) - 0x30;
    if (digit > 9) return at;
    number = number * 10 + digit;
    at++;
  }
  return from;
}
