import type { PatternPart } from "./column-program.ts";

/** From `min` to `max` bytes, each of which has a 1 in a table of 256. */
export interface CompiledPart {
  readonly min: number;
  readonly max: number;
  readonly table: Uint8Array;
}

/** A part as stretches of bytes: a text is one for each of its bytes. */
export function compilePart(part: PatternPart): CompiledPart[] {
  if (typeof part !== "string") return [{ min: part.min, max: part.max, table: classTable(part.of) }];
  return [...new TextEncoder().encode(part)].map((byte) => {
    const table = new Uint8Array(256);
    table[byte] = 1;
    return { min: 1, max: 1, table };
  });
}

function classTable(of: string): Uint8Array {
  const table = new Uint8Array(256);
  for (const [, first, last] of of.matchAll(/(.)(?:-(.))?/gsu)) {
    const from = (first as string).charCodeAt(0);
    table.fill(1, from, (last === undefined ? from : last.charCodeAt(0)) + 1);
  }
  return table;
}
