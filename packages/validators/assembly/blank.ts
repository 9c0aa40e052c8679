/** Whether text holds a character that String.prototype.trim would leave. */
export function isSolid(from: usize, to: usize): bool {
  // Most texts begin with a letter.
  if (from < to && (load<u8>(from) as u32) - 0x21 < 0x5f) return true;
  let at = from;
  while (at < to) {
    const byte = load<u8>(at) as u32;
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)) at++;
    else if (byte < 0x80 || at + 1 >= to) return true;
    else if (byte === 0xc2 && load<u8>(at, 1) === 0xa0) at += 2;
    else if (at + 2 >= to) return true;
    else if (isWideBlank((byte << 16) | ((load<u8>(at, 1) as u32) << 8) | (load<u8>(at, 2) as u32))) at += 3;
    else return true;
  }
  return false;
}

/** The white space that takes three bytes, as the number that they make. */
function isWideBlank(bytes: u32): bool {
  if (bytes >= 0xe28080 && bytes <= 0xe2808a) return true;
  return (
    bytes === 0xe19a80 ||
    bytes === 0xe280a8 ||
    bytes === 0xe280a9 ||
    bytes === 0xe280af ||
    bytes === 0xe2819f ||
    bytes === 0xe38080 ||
    bytes === 0xefbbbf
  );
}
