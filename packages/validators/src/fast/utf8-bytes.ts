/** Whether the bytes are UTF-8 as the Encoding Standard decodes it: no overlong forms, no surrogates. */
export function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const lead = bytes[at] as number;
    if (lead < 0x80) {
      at++;
      continue;
    }
    if (lead < 0xc2 || lead > 0xf4) return false;
    const more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (at + more >= to) return false;
    const second = bytes[at + 1] as number;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    if (more > 1 && ((bytes[at + 2] as number) & 0xc0) !== 0x80) return false;
    if (more > 2 && ((bytes[at + 3] as number) & 0xc0) !== 0x80) return false;
    at += more + 1;
  }
  return true;
}
