import { visible } from "./printable.ts";

/** A name as it can be typed into a command line: in quotation marks where it has blanks or other such characters. */
export function shellWord(text: string): string {
  const shown = visible(text);
  return /^[\w./:@%+=,-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
