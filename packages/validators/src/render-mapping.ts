import type { Mapping } from "./mapping.ts";
import type { Paint } from "./paint.ts";
import { printable } from "./printable.ts";

/** A column's name and letter, as they are printed. */
export function columnWords(header: string, letter: string | undefined): string {
  return `${printable(header) || "(no name)"}${letter ? ` (${letter})` : ""}`;
}

/** What the columns of a table were read as, line by line. */
export function mappingLines({ columns, unread }: Mapping<string>, paint: Paint): string[] {
  const years = columns.filter(({ edition }) => edition !== undefined);
  const [first, last] = [years[0], years.at(-1)];
  const read = columns
    .filter(({ edition }) => edition === undefined)
    .map(({ header, letter, meaning, by }) => [columnWords(header, letter), `${meaning} (${by})`]);
  if (first && last) {
    const from = columnWords(first.header, first.letter);
    read.push([`${from} to ${columnWords(last.header, last.letter)}`, "tiers, one column for each edition"]);
  }
  const width = Math.max(...read.map(([name = ""]) => name.length));
  const lines = read.map(([name = "", meaning]) => `    ${name.padEnd(width)}  ${meaning}`);
  const left = unread.map(({ header, letter, reason }) => `${columnWords(header, letter)}: ${reason}`);
  return ["  It was read as", ...lines, ...left.map((words) => paint(`    not read: ${words}`, "faint"))];
}
