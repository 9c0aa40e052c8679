import type { Dialect } from "../read-delimited.ts";

/** JSON lines, each an object with members of these names, one for each column. */
export interface NamedLines {
  readonly names: readonly string[];
}

/** How the rows of a file are written, as far as a kernel knows. */
export type Written = Dialect | NamedLines;

export function isLines(written: Written): written is NamedLines {
  return "names" in written;
}

/** The name of a member as it stands in a line: in quotes, with the colon. */
export function nameBytes(name: string): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(name)}:`);
}
