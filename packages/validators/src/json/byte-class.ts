/** What a byte means outside of texts. */
export const OTHER = 0;
export const WHITE = 1;
export const NEWLINE = 2;
export const QUOTE = 3;
export const OPENER = 4;
export const CLOSER = 5;
export const COMMA = 6;
export const COLON = 7;

/** Bytes by what they mean outside of texts. */
export const byteClass: Uint8Array = classes({
  [WHITE]: " \t\r",
  [NEWLINE]: "\n",
  [QUOTE]: '"',
  [OPENER]: "[{",
  [CLOSER]: "]}",
  [COMMA]: ",",
  [COLON]: ":",
});

/** Bytes that matter within texts: the quotation mark, the backslash and the line break. */
export const endsRun: Uint8Array = classes({ 1: '"\\\n' });

function classes(of: Readonly<Record<number, string>>): Uint8Array {
  const table = new Uint8Array(256);
  for (const [kind, characters] of Object.entries(of)) {
    for (const character of characters) table[character.charCodeAt(0)] = Number(kind);
  }
  return table;
}

/** A double holds any number of as many digits; a number of fewer bytes that has no power of ten loses none. */
export const LONG_NUMBER = 16;

/** Whether a run of bytes outside of texts may be a number that a double does not hold. */
export function mayLoseDigits(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] as number;
  if (first !== 0x2d && (first < 0x30 || first > 0x39)) return false;
  if (to - from >= LONG_NUMBER) return true;
  for (let i = from + 1; i < to; i++) if (bytes[i] === 0x65 || bytes[i] === 0x45) return true;
  return false;
}
