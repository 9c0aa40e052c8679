/** What a text may be, byte by byte. */
export type Expression =
  /** One byte of those that have a 1 in a table of 256. */
  | { readonly kind: "byte"; readonly table: Uint8Array }
  | { readonly kind: "sequence"; readonly items: readonly Expression[] }
  /** One of several; none of no texts. */
  | { readonly kind: "choice"; readonly items: readonly Expression[] }
  | { readonly kind: "repeat"; readonly item: Expression; readonly min: number; readonly max: number };

/** No text at all, so that every one is left to the exact check. */
export const nothing: Expression = { kind: "choice", items: [] };

export function sequence(items: readonly Expression[]): Expression {
  return { kind: "sequence", items };
}

export function choice(items: readonly Expression[]): Expression {
  return { kind: "choice", items };
}

export function repeat(item: Expression, min: number, max: number): Expression {
  return { kind: "repeat", item, min, max };
}

/** Any of the bytes of some ranges. */
export function bytesFrom(...ranges: readonly (readonly [first: number, last: number])[]): Expression {
  const table = new Uint8Array(256);
  for (const [first, last] of ranges) table.fill(1, first, last + 1);
  return { kind: "byte", table };
}

/** A text as it stands. */
export function literal(text: string): Expression {
  return sequence([...new TextEncoder().encode(text)].map((byte) => bytesFrom([byte, byte])));
}

/**
 * A character beyond ASCII, in UTF-8 that is known to be valid. Those of a plane beyond the first are left out unless
 * they count as one, which they do not in a pattern without the flag `u`.
 * @param without characters up to U+00BF that are not meant
 */
export function beyondAscii(without: readonly number[], astral: boolean): Expression {
  const more = bytesFrom([0x80, 0xbf]);
  const few = new Uint8Array(256).fill(1, 0x80, 0xc0);
  for (const code of without) few[code] = 0;
  const items = [
    sequence([bytesFrom([0xc2, 0xc2]), { kind: "byte", table: few }]),
    sequence([bytesFrom([0xc3, 0xdf]), more]),
    sequence([bytesFrom([0xe0, 0xef]), more, more]),
  ];
  if (astral) items.push(sequence([bytesFrom([0xf0, 0xf4]), more, more, more]));
  return choice(items);
}

/** Any character, counted as a code point. */
export const anyCharacter: Expression = choice([bytesFrom([0, 0x7f]), beyondAscii([], true)]);
