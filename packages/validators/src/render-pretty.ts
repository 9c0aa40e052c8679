import type { Coverage } from "./coverage.ts";
import type { Finding, Place, Severity } from "./finding.ts";
import type { Mapping } from "./mapping.ts";
import { placementFields } from "./placement-fields.ts";
import { count, listed, plural, printable } from "./printable.ts";
import type { FileReport, FindingGroup } from "./report.ts";

/** Colours a text in a way that stands for a meaning, or leaves it as it is. */
export type Paint = (text: string, meaning: Severity | "strong" | "faint" | "good") => string;

const plain: Paint = (text) => text;
const severityNames: Readonly<Record<Severity, readonly [string, string]>> = {
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
};

/** A report for people: what the file is, what was found, where, how to mend it, and what was covered. */
export function renderPretty(report: FileReport, paint: Paint = plain): string {
  const lines = [
    paint(printable(report.file), "strong"),
    `  This is ${report.what}${extent(report.coverage)}.`,
  ];
  if (report.mapping) lines.push(...mappingLines(report.mapping, paint));
  for (const reading of report.readings) lines.push(`  ${printable(reading)}`);
  for (const group of report.groups) lines.push("", ...groupLines(group, paint));
  lines.push("", ...coverageLines(report.coverage, paint), "", verdict(report, paint));
  return `${lines.join("\n")}\n`;
}

function extent({ rowsChecked, territories, editions }: Coverage): string {
  if (rowsChecked === 0) return "";
  const span =
    editions &&
    (editions.first === editions.last ? `${editions.first}` : `${editions.first} to ${editions.last}`);
  return `: ${plural(rowsChecked, "row")}, ${plural(territories, "territory", "territories")}${span ? `, ${span}` : ""}`;
}

function mappingLines({ columns, unread }: Mapping, paint: Paint): string[] {
  const years = columns.filter(({ edition }) => edition !== undefined);
  const named = columns
    .filter(({ edition }) => edition === undefined)
    .map(({ header, field, by }) => `${printable(header)} as ${placementFields[field].meaning} (${by})`);
  const [first, last] = [years[0], years.at(-1)];
  if (first && last)
    named.push(`${printable(first.header)} to ${printable(last.header)} as tiers by edition`);
  const lines = [`  Read: ${named.join("; ")}.`];
  if (unread.length > 0) {
    lines.push(
      paint(
        `  Not read: ${unread.map(({ header, reason }) => `${printable(header) || "(no name)"} (${reason})`).join("; ")}.`,
        "faint",
      ),
    );
  }
  return lines;
}

function groupLines(group: FindingGroup, paint: Paint): string[] {
  const times = group.count > 1 ? `, ${count(group.count)} times` : "";
  const [single] = group.samples;
  const where = group.count === 1 && single ? placeWords(single.place) : "";
  const lines = [
    `  ${paint(severityNames[group.severity][0], group.severity)}  ${paint(group.rule, "strong")}${times}${where && `, ${where}`}`,
  ];
  lines.push(`    ${group.message}`);
  if (group.count > 1) lines.push(...sampleLines(group, paint));
  lines.push(`    ${paint("Mend:", "good")} ${group.remedy}`, paint(`    ${group.url}`, "faint"));
  return lines;
}

/** Where equal findings are; with their own words where they differ. */
function sampleLines({ samples, count: all, message }: FindingGroup, paint: Paint): string[] {
  const more = all - samples.length;
  const own = samples.some((sample) => sample.message !== message);
  if (!own) {
    const places = samples.map(({ place }) => placeWords(place)).filter((words) => words !== "");
    return places.length === 0
      ? []
      : [paint(`    In ${listed([...places, ...(more > 0 ? [`${count(more)} more`] : [])])}.`, "faint")];
  }
  const lines = samples.map((sample: Finding) => {
    const where = placeWords(sample.place);
    return `      ${where ? `${where}: ` : ""}${sample.message}`;
  });
  if (more > 0) lines.push(paint(`      and ${count(more)} more`, "faint"));
  return lines;
}

function placeWords({ row, line, column, columnLetter }: Place): string {
  if (row === undefined) return "";
  const physical = line !== undefined && line !== row ? ` (line ${line})` : "";
  return `row ${row}${physical}${column === undefined ? "" : `, column ${printable(column)}${columnLetter ? ` (${columnLetter})` : ""}`}`;
}

function coverageLines(coverage: Coverage, paint: Paint): string[] {
  const { rowsRead, rowsChecked, rowsRejected, rowsBlank, placements, absences, rulesRun, rulesSkipped } =
    coverage;
  const rows = [`${plural(rowsRead, "row")} read`, `${count(rowsChecked)} checked`];
  if (rowsRejected > 0) rows.push(`${count(rowsRejected)} rejected`);
  if (rowsBlank > 0) rows.push(`${count(rowsBlank)} blank`);
  const lines = [
    `  Coverage: ${rows.join(", ")}${placements > 0 ? `; ${plural(placements, "placement")}, of which ${count(absences)} without a tier` : ""}.`,
  ];
  lines.push(`  Rules: ${count(rulesRun.length)} applied, ${count(rulesSkipped.length)} not.`);
  const byReason = new Map<string, string[]>();
  for (const { rule, reason } of rulesSkipped) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  for (const [reason, skipped] of byReason) {
    const names = skipped.length > 5 ? plural(skipped.length, "rule") : listed(skipped);
    lines.push(paint(`    Not applied, because ${reason}: ${names}.`, "faint"));
  }
  if (!coverage.complete) lines.push(paint("  Not everything was checked.", "warning"));
  return lines;
}

function verdict({ counts, coverage }: FileReport, paint: Paint): string {
  const found = (Object.entries(counts) as [Severity, number][]).filter(([, n]) => n > 0);
  if (found.length === 0) {
    return paint(
      coverage.complete ? "  Nothing found." : "  Nothing found, and not everything was checked.",
      coverage.complete ? "good" : "warning",
    );
  }
  const words = found.map(([severity, n]) => paint(plural(n, ...severityNames[severity]), severity));
  return `  ${listed(words)}.`;
}
