import { citationWords } from "./citation-words.ts";
import { isForeign } from "./foreign-code.ts";
import { groupColumnWords } from "./group-column.ts";
import type { Paint } from "./paint.ts";
import { placeWords } from "./place-words.ts";
import { count, listed, plural } from "./printable.ts";
import type { FindingGroup } from "./report.ts";
import { rules } from "./rules/index.ts";
import { severityNames } from "./severity-words.ts";

/** Groups that are named where there are more. */
const NAMED = 5;

/** Many groups of one rule and column, in one entry: the largest of them, and how many there are more. */
export function kindLines(groups: readonly FindingGroup[], paint: Paint, frame: readonly string[]): string[] {
  const [first] = groups;
  if (!first) return [];
  const { rule, severity, law } = first;
  const all = groups.reduce((sum, group) => sum + group.count, 0);
  const where = groupColumnWords(first);
  const named = [...groups].sort((a, b) => b.count - a.count).slice(0, NAMED);
  const rest = groups.length - named.length;
  const left = all - named.reduce((sum, group) => sum + group.count, 0);
  const asked = rules.find(({ code }) => code === rule);
  return [
    `  ${paint(severityNames[severity][0], severity)}  ${paint(rule, "strong")}, ${count(all)} times${where && `, ${where}`}`,
    `    ${asked?.summary ?? first.message}`,
    ...frame,
    ...named.map((group) => `      ${groupWords(group)}`),
    ...(rest > 0
      ? [
          paint(
            `      and ${plural(left, "finding")} of ${count(rest)} more ${rest === 1 ? "kind" : "kinds"}`,
            "faint",
          ),
        ]
      : []),
    `    ${paint("Mend:", "good")} ${asked?.remedy ?? first.remedy}`,
    ...(law ? [paint(`    Source: ${listed(law.citations.map(citationWords))}`, "faint")] : []),
    ...pageLines(first, paint),
  ];
}

/** The page of a rule of others; those of our own are named once for all. */
export function pageLines({ rule, url }: FindingGroup, paint: Paint): string[] {
  return isForeign(rule) ? [paint(`    ${url}`, "faint")] : [];
}

function groupWords({ count: times, samples, message, remedy, rule }: FindingGroup): string {
  const where = samples[0] ? placeWords({ file: "", ...rowOf(samples[0].place) }) : "";
  const own = rules.some(({ code, remedy: usual }) => code === rule && usual !== remedy) ? ` ${remedy}` : "";
  const many = times > 1 ? `${count(times)} times` : "";
  const at = [many, where].filter((words) => words !== "").join(", ");
  return `${at === "" ? "" : `${at}: `}${message}${own}`;
}

/** The row alone, as the column stands above. */
function rowOf({ row, line, pointer }: FindingGroup["samples"][number]["place"]) {
  return {
    ...(row !== undefined && { row }),
    ...(line !== undefined && { line }),
    ...(pointer !== undefined && { pointer }),
  };
}
