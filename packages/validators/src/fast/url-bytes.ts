/** Classes of bytes in URLs, in the low three bits of {@link urlBytes}. */
export const UrlByte = {
  letter: 0,
  digit: 1,
  hyphen: 2,
  dot: 3,
  /** Neither part of a host name nor what may follow one. */
  other: 4,
  /** Begins the path, the query or the fragment. */
  path: 5,
  /** Added to each byte that may stand in the tail. */
  tail: 8,
} as const;

/** For each byte, its class. */
export const urlBytes: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  const tail = byte > 0x20 && byte < 0x7f && !'"<>\\^`{|}'.includes(character) ? UrlByte.tail : 0;
  if (/[A-Za-z]/.test(character)) return UrlByte.letter + tail;
  if (/[0-9]/.test(character)) return UrlByte.digit + tail;
  if (character === "-") return UrlByte.hyphen + tail;
  if (character === ".") return UrlByte.dot + tail;
  return (/[/?#]/.test(character) ? UrlByte.path : UrlByte.other) + tail;
});
