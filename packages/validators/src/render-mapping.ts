import { type LineLayout, padded, unlimited } from "./line-layout.ts";
import type { Mapping } from "./mapping.ts";
import type { Paint } from "./paint.ts";
import { count, listed, printable } from "./printable.ts";

/** A column's name and letter, as they are printed. */
export function columnWords(header: string, letter: string | undefined): string {
  return `${printable(header) || "(no name)"}${letter ? ` (${letter})` : ""}`;
}

/**
 * What the columns of a table were read as, line by line.
 * @param most lines for columns that are read, and for others, before the rest is counted
 */
export function mappingLines(
  { columns, unread }: Mapping<string>,
  paint: Paint,
  most = Number.POSITIVE_INFINITY,
  layout: LineLayout = unlimited,
): string[] {
  const years = columns.filter(({ edition }) => edition !== undefined);
  const [first, last] = [years[0], years.at(-1)];
  const read = columns
    .filter(({ edition }) => edition === undefined)
    .map(({ header, letter, meaning, by }) => [columnWords(header, letter), `${meaning} (${by})`]);
  if (first && last) {
    const from = columnWords(first.header, first.letter);
    read.push([`${from} to ${columnWords(last.header, last.letter)}`, "tiers, one column for each edition"]);
  }
  const width = Math.max(...read.map(([name = ""]) => layout.measure(name)));
  const lines = read.map(([name = "", meaning]) => `    ${padded(name, width, layout)}  ${meaning}`);
  return [
    "  It was read as",
    ...withinLines(lines, most),
    ...withinLines(
      unreadWords(unread, most).map((words) => `    not read: ${words}`),
      most,
    ).map((line) => paint(line, "faint")),
  ];
}

/** Columns that are not read, those with the same reason together. */
function unreadWords(unread: Mapping<string>["unread"], most: number): string[] {
  const byReason = new Map<string, string[]>();
  for (const { header, letter, reason } of unread)
    byReason.set(reason, [...(byReason.get(reason) ?? []), columnWords(header, letter)]);
  return [...byReason].map(([reason, names]) => {
    const more = names.length > most + 1 ? names.length - most : 0;
    const named = more > 0 ? [...names.slice(0, most), `${count(more)} more`] : names;
    return `${listed(named)}: ${reason}`;
  });
}

/** As many lines as may be, and how many there are more; one that is left would take no more room. */
function withinLines(lines: readonly string[], most: number): readonly string[] {
  if (lines.length <= most + 1) return lines;
  const more = count(lines.length - most);
  return [...lines.slice(0, most), `    and ${more} more (open-tip inspect shows all)`];
}
