import { faults } from "../utf8";
import { eight, QUOTE } from "./bytes";

const LT: i8 = 0x3c;
const AMPERSAND: u32 = 0x26;
const CR: u32 = 0x0d;
const UNDERSCORE: u32 = 0x5f;
const SMALL_X: u32 = 0x78;
/** No place in the text: it is not written plainly. */
const UNUSUAL: usize = 0;

/** Where the text begins whose tag begins at a place, `<t>` or `<t xml:space="preserve">`; 0 where another does. */
export function afterOpening(at: usize): usize {
  const first = load<u32>(at);
  // <t>
  if ((first & 0xffffff) === 0x3e743c) return at + 3;
  // <t xml:space="preserve">
  return load<u64>(at) === eight(0x7820743c, 0x733a6c6d) &&
    load<u64>(at, 8) === eight(0x65636170, 0x7270223d) &&
    load<u64>(at, 16) === eight(0x72657365, 0x3e226576)
    ? at + 24
    : 0;
}

/** Where the text ends that was written last. */
export let written: usize = 0;

/**
 * Writes the text that begins at a place as a cell, in quotes where it needs them.
 * @param end where the bytes end; behind it stand 16 that are 0
 * @param limit where no byte is to be written that counts; behind it are 16 that do not
 * @returns where the tag begins that ends it; 0 where it takes more to know what it says, or more room
 */
export function writeText(from: usize, end: usize, out: usize, limit: usize): usize {
  const lt = i8x16.splat(LT);
  const control = i8x16.splat(0x20);
  const quote = i8x16.splat(QUOTE as i8);
  const ampersand = i8x16.splat(AMPERSAND as i8);
  const underscore = i8x16.splat(UNDERSCORE as i8);
  let at = from;
  let to = out;
  let odd: i32 = 0;
  let high: i32 = 0;
  let before = i8x16.splat(0);
  while (at < end && to <= limit) {
    const bytes = v128.load(at);
    v128.store(to, bytes);
    const special = v128.or(
      v128.or(v128.lt<u8>(bytes, control), i8x16.eq(bytes, quote)),
      v128.or(i8x16.eq(bytes, ampersand), i8x16.eq(bytes, underscore)),
    );
    const stop = i8x16.bitmask(i8x16.eq(bytes, lt));
    const those = stop === 0 ? 0xffff : (stop - 1) & ~stop;
    odd |= i8x16.bitmask(special) & those;
    const wide = i8x16.bitmask(bytes);
    // A character that is cut short shows in the byte behind it.
    if ((high | wide) !== 0 && (wrongIn(before, bytes) & ((those << 1) | 1)) !== 0) return UNUSUAL;
    if (stop !== 0) {
      const more = ctz(stop);
      at += more;
      written = to + more;
      if (odd === 0) return written <= limit ? at : UNUSUAL;
      return out + 2 * (at - from + 1) <= limit && writeOdd(from, at, out) ? at : UNUSUAL;
    }
    high = wide;
    before = bytes;
    at += 16;
    to += 16;
  }
  return UNUSUAL;
}

/** A bit for each of 16 bytes in which it shows that they are not UTF-8. */
function wrongIn(before: v128, bytes: v128): i32 {
  return i8x16.bitmask(i8x16.ne(faults(before, bytes), i8x16.splat(0)));
}

/** The same, byte by byte; false for what stands for something else beyond the five characters that XML names. */
function writeOdd(from: usize, end: usize, out: usize): bool {
  let at = from;
  // Room for a quote, which is known to be needed only later.
  let to = out + 1;
  let needsQuotes = false;
  while (at < end) {
    let byte = load<u8>(at) as u32;
    let taken: usize = 1;
    if (byte === CR || (byte === UNDERSCORE && load<u8>(at, 1) === SMALL_X)) return false;
    if (byte === AMPERSAND) {
      taken = lengthOfNamed(at);
      if (taken === 0) return false;
      byte = named;
    }
    if (byte < 0x20 || byte === QUOTE) needsQuotes = true;
    store<u8>(to, byte as u8);
    to++;
    if (byte === QUOTE) {
      store<u8>(to, QUOTE as u8);
      to++;
    }
    at += taken;
  }
  if (needsQuotes) {
    store<u8>(out, QUOTE as u8);
    store<u8>(to, QUOTE as u8);
    written = to + 1;
  } else {
    memory.copy(out, out + 1, to - out - 1);
    written = to - 1;
  }
  return true;
}

/** The character that a reference stands for. */
let named: u32 = 0;

/** How many bytes a reference takes that has a name; 0 where none stands there. */
function lengthOfNamed(at: usize): usize {
  const eight = load<u64>(at);
  const four = eight as u32;
  // &lt; &gt;
  if (four === 0x3b746c26) {
    named = LT as u32;
    return 4;
  }
  if (four === 0x3b746726) {
    named = 0x3e;
    return 4;
  }
  // &amp;
  if ((eight & 0xff_ffff_ffff) === 0x3b706d6126) {
    named = AMPERSAND;
    return 5;
  }
  // &quot; &apos;
  const six = eight & 0xffff_ffff_ffff;
  if (six === 0x3b746f757126) {
    named = QUOTE;
    return 6;
  }
  if (six === 0x3b736f706126) {
    named = 0x27;
    return 6;
  }
  return 0;
}
