import { citationWords } from "./citation-words.ts";
import { groupColumnWords } from "./group-column.ts";
import type { Paint } from "./paint.ts";
import { placeWords, pointerWords, rowWords } from "./place-words.ts";
import { count, listed } from "./printable.ts";
import { pageLines } from "./render-kind.ts";
import type { FindingGroup } from "./report.ts";
import { severityNames } from "./severity-words.ts";

/**
 * Equal findings, for people: what is wrong, where, and how to mend it.
 * @param most samples that are told; places are short, and all of them are
 * @param frame what stands at the place of the first
 */
export function groupLines(
  group: FindingGroup,
  paint: Paint,
  most: number,
  frame: readonly string[] = [],
): string[] {
  const { rule, severity, message, remedy, law } = group;
  return [
    `  ${paint(severityNames[severity][0], severity)}  ${paint(rule, "strong")}${whereWords(group)}`,
    `    ${message}`,
    ...frame,
    ...(group.count > 1 ? sampleLines(group, paint, most) : []),
    `    ${paint("Mend:", "good")} ${remedy}`,
    // Of a note, where it comes from can be asked for.
    ...(law && severity !== "info"
      ? [paint(`    Source: ${listed(law.citations.map(citationWords))}`, "faint")]
      : []),
    ...pageLines(group, paint),
  ];
}

/** How many there are and where, in the words that follow on the rule. */
function whereWords(group: FindingGroup): string {
  const { count: times, samples } = group;
  const where = times === 1 && samples[0] ? placeWords(samples[0].place) : groupColumnWords(group);
  return `${times === 1 ? "" : `, ${count(times)} times`}${where && `, ${where}`}`;
}

/** Where equal findings are; with their own words where they differ. */
function sampleLines(
  { samples, count: all, message, column, editions }: FindingGroup,
  paint: Paint,
  most: number,
): string[] {
  const inSeveral = editions !== undefined && column === undefined;
  if (inSeveral || samples.some((sample) => sample.message !== message)) {
    const told = samples.slice(0, most);
    const lines = told.map((sample) => {
      const { row, line } = sample.place;
      // The column stands above.
      const where =
        column !== undefined && row !== undefined
          ? `row ${rowWords({ file: "", row, ...(line !== undefined && { line }) })}`
          : placeWords(sample.place);
      return `      ${where ? `${where}: ` : ""}${sample.message}`;
    });
    const more = all - told.length;
    const last = lines.at(-1) ?? "";
    return more > 0
      ? [...lines.slice(0, -1), `${last} ${paint(`And ${count(more)} more.`, "faint")}`]
      : lines;
  }
  const more = all - samples.length;
  const others = more > 0 ? [`${count(more)} more`] : [];
  const rows = samples.flatMap(({ place }) => (place.row === undefined ? [] : rowWords(place)));
  const pointers = samples.map(({ place }) => pointerWords(place)).filter((words) => words !== "");
  if (rows.length > 0) return [paint(`    Rows ${listed([...rows, ...others])}.`, "faint")];
  return pointers.length > 0 ? [paint(`    At ${listed([...pointers, ...others])}.`, "faint")] : [];
}
