import { FIRST, SECOND, THIRD } from "./program";
import { same } from "./same";
import { UNPROVEN } from "./unproven";

// Classes of bytes in URLs.
const LETTER: u32 = 0;
const PUNCTUATION: u32 = 2;
const DOT: u32 = 3;
const STOP: u32 = 4;
const PATH: u32 = 5;

/** Looks at bytes only as the class that the table of the loader puts them in: see src/fast/url-bytes.ts. */
export function proveUrl(program: usize, from: usize, to: usize): i32 {
  let scheme = load<u32>(program, FIRST) as usize;
  const end = scheme + load<u32>(program, SECOND) * 32;
  const table = load<u32>(program, THIRD) as usize;
  let at = to;
  for (; scheme < end; scheme += 32) {
    const length = load<u32>(scheme) as usize;
    if (to - from > length && same(scheme + 16, from, from + length)) at = from + length;
  }
  const host = at;
  let label = at;
  let before: u32 = PUNCTUATION;
  let kind: u32 = STOP;
  while (at < to) {
    kind = load<u8>(table + (load<u8>(at) as usize));
    if (kind < PUNCTUATION) {
      // A label is a run between dots; hyphens do not begin a new one.
    } else if (kind > DOT || before >= PUNCTUATION) break;
    else if (kind === DOT) {
      if (at - label > 63) return UNPROVEN;
      label = at + 1;
    }
    before = kind;
    at++;
  }
  const letter = load<u8>(table + (load<u8>(label) as usize));
  if (at === host || at - host > 253 || at - label > 63 || before >= PUNCTUATION || letter !== LETTER)
    return UNPROVEN;
  if (at < to && load<u8>(at) === 0x3a) at = port(at + 1, to);
  if (at === to) return 0;
  if (load<u8>(table + (load<u8>(at) as usize)) !== PATH) return UNPROVEN;
  return isTail(at, to) ? 0 : UNPROVEN;
}

/** Whether all bytes are printable ASCII that may stand behind a host: a bit for each upper half of such a byte. */
function isTail(from: usize, to: usize): bool {
  const lower = i8x16(46, 63, 62, 63, 63, 63, 63, 63, 63, 63, 63, 31, 21, 31, 53, 31);
  const upper = i8x16(0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0);
  for (let at = from; at < to; at += 16) {
    const bytes = v128.load(at);
    const may = v128.and(
      i8x16.swizzle(lower, v128.and(bytes, i8x16.splat(15))),
      i8x16.swizzle(upper, i8x16.shr_u(bytes, 4)),
    );
    let not = i8x16.bitmask(i8x16.eq(may, i8x16.splat(0)));
    if (to - at < 16) not &= (1 << ((to - at) as i32)) - 1;
    if (not !== 0) return false;
  }
  return true;
}

/** Passes over a port of one to four digits. */
function port(from: usize, to: usize): usize {
  let at = from;
  while (at < to && at < from + 4 && (load<u8>(at) as u32) - 0x30 < 10) at++;
  return at;
}
