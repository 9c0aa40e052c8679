import { evidenceWords } from "./evidence/evidence-checks.ts";
import type { TogetherReport } from "./files-together.ts";
import type { Paint } from "./paint.ts";
import { placeWords } from "./place-words.ts";
import { count, plural, visible } from "./printable.ts";
import { restingLines } from "./render-resting.ts";
import type { FindingGroup } from "./report.ts";
import { severityNames } from "./severity-words.ts";

/** What only all files together show, in lines; none where they hold no records of the standard. */
export function togetherLines(together: TogetherReport, paint: Paint): string[] {
  const { records, references, groups, suppressed, incompleteBecause, evidence } = together;
  if (records + references === 0) return [];
  return [
    paint("The files together", "strong"),
    `  ${plural(records, "record")} with an id, ${plural(references, "reference")} that may lead to another file.`,
    ...(evidence ? [`  Evidence: ${evidenceWords(evidence)}`] : []),
    ...groups.flatMap((group) => ["", ...groupLines(group, paint)]),
    ...restingLines(suppressed, paint),
    ...incompleteBecause.map((reason) => paint(`  Not everything was checked: ${reason}.`, "warning")),
    "",
  ];
}

function groupLines(
  { rule, severity, samples, count: all, remedy, url }: FindingGroup,
  paint: Paint,
): string[] {
  const times = all > 1 ? `, ${count(all)} times` : "";
  const more = all - samples.length;
  return [
    `  ${paint(severityNames[severity][0], severity)}  ${paint(rule, "strong")}${times}`,
    ...samples.map(({ place, message }) => `    ${visible(place.file)}, ${placeWords(place)}: ${message}`),
    ...(more > 0 ? [paint(`    and ${count(more)} more`, "faint")] : []),
    `    ${paint("Mend:", "good")} ${remedy}`,
    paint(`    ${url}`, "faint"),
  ];
}
