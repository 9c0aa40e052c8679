/** Whether the bytes are UTF-8 as the Encoding Standard decodes it: no overlong forms, no surrogates. */
export function isUtf8(from: usize, to: usize): bool {
  let at = from;
  while (at < to) {
    const lead = load<u8>(at) as u32;
    if (lead < 0x80) {
      at++;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return false;
    const more: usize = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (at + more >= to) return false;
    const second = load<u8>(at, 1) as u32;
    const least: u32 = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most: u32 = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    if (more > 1 && (load<u8>(at, 2) & 0xc0) !== 0x80) return false;
    if (more > 2 && (load<u8>(at, 3) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}

// Faults that a pair of bytes can have, after Keiser and Lemire, "Validating UTF-8 in less than one instruction
// per byte" (2021): a pair is at fault where its first byte's two nibbles and its second's high one agree on a bit.
const SHORT: i8 = 1;
const LONG: i8 = 2;
const OVERLONG_3: i8 = 4;
const LARGE: i8 = 8;
const SURROGATE: i8 = 16;
const OVERLONG_2: i8 = 32;
const LARGE_OR_OVERLONG_4: i8 = 64;
const TWO_CONTINUE: i8 = -128;
const ANY: i8 = SHORT | LONG | TWO_CONTINUE;
const BEYOND: i8 = ANY | LARGE | LARGE_OR_OVERLONG_4;
const AFTER: i8 = LONG | OVERLONG_2 | TWO_CONTINUE;

/** Faults of 16 bytes, as bits that are set; `before` are the 16 bytes before them. */
export function faults(before: v128, bytes: v128): v128 {
  const one = v128.shuffle<u8>(before, bytes, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30);
  const two = v128.shuffle<u8>(before, bytes, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29);
  const three = v128.shuffle<u8>(
    before,
    bytes,
    13,
    14,
    15,
    16,
    17,
    18,
    19,
    20,
    21,
    22,
    23,
    24,
    25,
    26,
    27,
    28,
  );
  const first = i8x16.swizzle(
    i8x16(
      LONG,
      LONG,
      LONG,
      LONG,
      LONG,
      LONG,
      LONG,
      LONG,
      TWO_CONTINUE,
      TWO_CONTINUE,
      TWO_CONTINUE,
      TWO_CONTINUE,
      SHORT | OVERLONG_2,
      SHORT,
      SHORT | OVERLONG_3 | SURROGATE,
      SHORT | LARGE | LARGE_OR_OVERLONG_4,
    ),
    i8x16.shr_u(one, 4),
  );
  const low = i8x16.swizzle(
    i8x16(
      ANY | OVERLONG_3 | OVERLONG_2 | LARGE_OR_OVERLONG_4,
      ANY | OVERLONG_2,
      ANY,
      ANY,
      ANY | LARGE,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND,
      BEYOND | SURROGATE,
      BEYOND,
      BEYOND,
    ),
    v128.and(one, i8x16.splat(15)),
  );
  const second = i8x16.swizzle(
    i8x16(
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
      AFTER | OVERLONG_3 | LARGE_OR_OVERLONG_4,
      AFTER | OVERLONG_3 | LARGE,
      AFTER | SURROGATE | LARGE,
      AFTER | SURROGATE | LARGE,
      SHORT,
      SHORT,
      SHORT,
      SHORT,
    ),
    i8x16.shr_u(bytes, 4),
  );
  // The third and fourth byte of a character must continue it: there, and only there, two continue.
  const continues = v128.or(
    i8x16.sub_sat_u(two, i8x16.splat(0x60)),
    i8x16.sub_sat_u(three, i8x16.splat(0x70)),
  );
  return v128.xor(v128.and(continues, i8x16.splat(TWO_CONTINUE)), v128.and(v128.and(first, low), second));
}

/** Bits that are set where 16 bytes end within a character. */
export function cut(bytes: v128): v128 {
  return i8x16.sub_sat_u(
    bytes,
    i8x16(-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0xef as i8, 0xdf as i8, 0xbf as i8),
  );
}
