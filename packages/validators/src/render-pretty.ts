import { citationWords } from "./citation-words.ts";
import type { Coverage } from "./coverage.ts";
import { fixedLines, fixWords } from "./fixes/fix-words.ts";
import { groupColumnWords } from "./group-column.ts";
import { type Paint, plain } from "./paint.ts";
import { placeWords, pointerWords, rowWords } from "./place-words.ts";
import { count, listed, plural, visible } from "./printable.ts";
import { diagnosisLines } from "./render-diagnosis.ts";
import { FEW_GROUPS, kindLines, kindsOf } from "./render-kind.ts";
import { columnWords, mappingLines } from "./render-mapping.ts";
import { restingLines } from "./render-resting.ts";
import { verdictWords } from "./render-verdict.ts";
import type { FileReport, FindingGroup } from "./report.ts";
import { severityNames } from "./severity-words.ts";
import { skippedByReason } from "./skipped-by-reason.ts";

/** Columns that are named one by one: a screen has to suffice. */
const MOST_COLUMNS = 12;

/** A report for people: what the file is, what was found, where, how to mend it, and what was covered. */
export function renderPretty(report: FileReport, paint: Paint = plain): string {
  let lines = [paint(visible(report.file), "strong"), `  This is ${report.what}${extent(report.coverage)}.`];
  if (report.mapping) lines.push(...mappingLines(report.mapping, paint, MOST_COLUMNS));
  for (const reading of report.readings) lines.push(`  ${visible(reading)}`);
  if (report.fixed) lines.push("", ...fixedLines(report.fixed).map((line) => `  ${paint(line, "good")}`));
  for (const diagnosis of report.diagnoses) lines.push("", ...diagnosisLines(diagnosis, paint));
  // What a diagnosis explains stands under it.
  const left = report.groups.filter(({ diagnosis }) => !diagnosis);
  for (const kind of kindsOf(left)) {
    // Joined, not pushed: a call takes no more arguments than the stack holds.
    if (kind.length <= FEW_GROUPS)
      lines = lines.concat(kind.flatMap((one) => ["", ...groupLines(one, paint)]));
    else lines.push("", ...kindLines(kind, paint));
  }
  const covered = [...coverageLines(report.coverage, paint), ...restingLines(report.suppressed, paint)];
  lines.push("", ...covered, "", `  ${verdictWords(report, paint)}`);
  const mended = fixWords(report.fixes);
  if (mended !== "") lines.push(`  ${paint(mended, "good")}`);
  return `${lines.join("\n")}\n`;
}

function extent({ rowsChecked, records, territories, editions }: Coverage): string {
  if (rowsChecked === 0) return "";
  if (records > 0) return `: ${plural(records, "record")}`;
  const span = editions && [...new Set([editions.first, editions.last])].join(" to ");
  return `: ${plural(rowsChecked, "row")}, ${plural(territories, "territory", "territories")}${span ? `, ${span}` : ""}`;
}

function groupLines(group: FindingGroup, paint: Paint): string[] {
  const { rule, severity, samples, message, remedy, law, url } = group;
  const times = group.count > 1 ? `, ${count(group.count)} times` : "";
  // Of one column its name stands with the rows.
  const several = group.column === undefined ? groupColumnWords(group) : "";
  const where = group.count === 1 && samples[0] ? placeWords(samples[0].place) : several;
  return [
    `  ${paint(severityNames[severity][0], severity)}  ${paint(rule, "strong")}${times}${where && `, ${where}`}`,
    `    ${message}`,
    ...(group.count > 1 ? sampleLines(group, paint) : []),
    `    ${paint("Mend:", "good")} ${remedy}`,
    ...(law ? [paint(`    Source: ${listed(law.citations.map(citationWords))}`, "faint")] : []),
    paint(`    ${url}`, "faint"),
  ];
}

/** Where equal findings are; with their own words where they differ. */
function sampleLines(
  { samples, count: all, message, column: common, editions }: FindingGroup,
  paint: Paint,
): string[] {
  const more = all - samples.length;
  const inSeveral = editions !== undefined && common === undefined;
  if (inSeveral || samples.some((sample) => sample.message !== message)) {
    const lines = samples.map((sample) => {
      const where = placeWords(sample.place);
      return `      ${where ? `${where}: ` : ""}${sample.message}`;
    });
    return more > 0 ? [...lines, paint(`      and ${count(more)} more`, "faint")] : lines;
  }
  const rows = samples.flatMap(({ place }) => (place.row === undefined ? [] : rowWords(place)));
  const pointers = samples.map(({ place }) => pointerWords(place)).filter((words) => words !== "");
  if (rows.length === 0 && pointers.length > 0)
    return [paint(`    At ${listed([...pointers, ...(more > 0 ? [`${count(more)} more`] : [])])}.`, "faint")];
  if (rows.length === 0) return [];
  const { column, columnLetter } = samples[0]?.place ?? {};
  const where = column === undefined ? "" : `Column ${columnWords(column, columnLetter)}, `;
  const list = listed([...rows, ...(more > 0 ? [`${count(more)} more`] : [])]);
  return [paint(`    ${where}${where ? "rows" : "Rows"} ${list}.`, "faint")];
}

function coverageLines(coverage: Coverage, paint: Paint): string[] {
  const { rowsRead, rowsChecked, rowsRejected, rowsBlank, placements, rulesRun, rulesSkipped } = coverage;
  const rows = [`${plural(rowsRead, "row")} read`, `${count(rowsChecked)} checked`];
  if (rowsRejected > 0) rows.push(`${count(rowsRejected)} rejected`);
  if (rowsBlank > 0) rows.push(`${count(rowsBlank)} blank`);
  const stated = placements > 0 ? `; ${placementWords(coverage)}` : "";
  const lines = [
    `  Coverage: ${rows.join(", ")}${stated}.`,
    `  Rules: ${count(rulesRun.length)} applied, ${count(rulesSkipped.length)} not.`,
  ];
  const reasons = [...skippedByReason(rulesSkipped)].map(
    ([reason, skipped]) =>
      `${skipped.length > 5 ? plural(skipped.length, "rule") : skipped.join(", ")} (${reason})`,
  );
  if (reasons.length > 0) lines.push(paint(`    Not applied: ${reasons.join("; ")}.`, "faint"));
  if (coverage.unconfirmedKeys > 0) {
    const keys = plural(coverage.unconfirmedKeys, "repeated key");
    lines.push(
      paint(
        `  ${keys} ${coverage.unconfirmedKeys === 1 ? "was" : "were"} told by hashes of 64 bits only: the rows were not read again.`,
        "faint",
      ),
    );
  }
  for (const reason of coverage.incompleteBecause)
    lines.push(paint(`  Not everything was checked: ${reason}`, "warning"));
  return lines;
}

function placementWords({ placements, absences, unresolved }: Coverage): string {
  const words = [plural(placements, "placement"), `${count(absences)} without a tier`];
  if (unresolved > 0) words.push(`${count(unresolved)} not understood whole`);
  return words.join(", ");
}
