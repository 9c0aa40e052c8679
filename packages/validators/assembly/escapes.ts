const BACKSLASH: u32 = 0x5c;
const QUOTE: u32 = 0x22;
const SPACE: u32 = 0x20;

/** Where the text ends that {@link readText} wrote last. */
export let textEnd: usize = 0;

/**
 * Writes a JSON text without its escapes.
 * @param from just past the opening quote
 * @returns where the closing quote stands; 0 where it is not closed before `limit`, or is no JSON, or half a character
 */
export function readText(scratch: usize, from: usize, limit: usize): usize {
  let out = scratch;
  let at = from;
  while (at < limit) {
    const byte = load<u8>(at) as u32;
    if (byte === QUOTE) {
      textEnd = out;
      return at;
    }
    if (byte < SPACE) return 0;
    at++;
    if (byte !== BACKSLASH) {
      store<u8>(out++, byte as u8);
      continue;
    }
    const kind = load<u8>(at) as u32;
    at++;
    if (kind === 0x75) {
      let code = hex(at);
      at += 4;
      if (code < 0 || (code >= 0xdc00 && code < 0xe000)) return 0;
      if (code >= 0xd800 && code < 0xdc00) {
        if (load<u8>(at) !== BACKSLASH || load<u8>(at, 1) !== 0x75) return 0;
        const low = hex(at + 2);
        at += 6;
        if (low < 0xdc00 || low > 0xdfff) return 0;
        code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
      }
      out = encode(out, code);
      continue;
    }
    const single = meaning(kind);
    if (single === 0) return 0;
    store<u8>(out++, single as u8);
  }
  return 0;
}

/** The character that a letter after a backslash stands for; 0 where it stands for none. */
function meaning(letter: u32): u32 {
  if (letter === QUOTE || letter === BACKSLASH || letter === 0x2f) return letter;
  if (letter === 0x6e) return 0x0a;
  if (letter === 0x74) return 0x09;
  if (letter === 0x72) return 0x0d;
  if (letter === 0x62) return 0x08;
  return letter === 0x66 ? 0x0c : 0;
}

/** The number of four hexadecimal digits; -1 where they are not. */
function hex(at: usize): i32 {
  let code = 0;
  for (let i: usize = 0; i < 4; i++) {
    const byte = load<u8>(at + i) as i32;
    const lower = byte | 0x20;
    let digit = byte - 0x30;
    if (digit < 0 || digit > 9) {
      digit = lower - 0x61;
      if (digit < 0 || digit > 5) return -1;
      digit += 10;
    }
    code = (code << 4) | digit;
  }
  return code;
}

/** Writes a character as UTF-8; returns where the next goes. */
function encode(out: usize, code: i32): usize {
  if (code < 0x80) {
    store<u8>(out, code as u8);
    return out + 1;
  }
  if (code < 0x800) {
    store<u8>(out, (0xc0 | (code >> 6)) as u8);
    store<u8>(out, (0x80 | (code & 0x3f)) as u8, 1);
    return out + 2;
  }
  if (code < 0x10000) {
    store<u8>(out, (0xe0 | (code >> 12)) as u8);
    store<u8>(out, (0x80 | ((code >> 6) & 0x3f)) as u8, 1);
    store<u8>(out, (0x80 | (code & 0x3f)) as u8, 2);
    return out + 3;
  }
  store<u8>(out, (0xf0 | (code >> 18)) as u8);
  store<u8>(out, (0x80 | ((code >> 12) & 0x3f)) as u8, 1);
  store<u8>(out, (0x80 | ((code >> 6) & 0x3f)) as u8, 2);
  store<u8>(out, (0x80 | (code & 0x3f)) as u8, 3);
  return out + 4;
}
