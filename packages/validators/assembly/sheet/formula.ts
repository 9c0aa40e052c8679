import { GT, QUOTE } from "./bytes";

const UNUSUAL: usize = 0;
const LT: u32 = 0x3c;
const SLASH: u32 = 0x2f;
const APOSTROPHE: u32 = 0x27;

/** Where the formula ends that may begin at a place, `<f>A1+1</f>` or `<f t="shared" si="0"/>`; 0 where it does not. */
export function afterFormula(from: usize): usize {
  // <f
  if (load<u16>(from) !== 0x663c) return from;
  let at = from + 2;
  const behind = load<u8>(at) as u32;
  if (behind !== 0x20 && behind !== GT && behind !== SLASH) return UNUSUAL;
  let quoted = false;
  while (true) {
    const byte = load<u8>(at) as u32;
    if (byte === 0 || byte === APOSTROPHE || (byte === LT && !quoted)) return UNUSUAL;
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === GT && !quoted) break;
    at++;
  }
  if ((load<u8>(at - 1) as u32) === SLASH) return at + 1;
  while ((load<u8>(at) as u32) !== LT) {
    if (load<u8>(at) === 0) return UNUSUAL;
    at++;
  }
  // </f>
  return load<u32>(at) === 0x3e662f3c ? at + 4 : UNUSUAL;
}
