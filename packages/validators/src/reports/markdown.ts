import type { Diagnosis } from "../diagnoses/diagnosis.ts";
import { severities } from "../finding.ts";
import { count, plural } from "../printable.ts";
import { explainsWords, sureWords } from "../render-diagnosis.ts";
import { settingsLines } from "../render-resting.ts";
import type { FileReport, FindingGroup } from "../report.ts";
import { type RunReport, totalsOf } from "../run-report.ts";
import { countsInWords, severityNames } from "../severity-words.ts";
import { ByteBudget } from "./byte-budget.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import { markdownText } from "./markdown-text.ts";
import type { ReportFormatter } from "./report-writer.ts";
import { sampleWords } from "./sample-words.ts";
import { type Section, sectionsOf } from "./sections.ts";

/** GitHub takes a job summary of 1 MiB and drops a longer one; the rest is for what says what was left out. */
const MOST_BYTES = 1024 * 1024 - 4096;

/** Markdown, as for the summary of a job: totals, a table of files, and what was found in each. */
export const markdownReport: ReportFormatter = () => ({
  end: (run) => {
    const budget = new ByteBudget(MOST_BYTES);
    const all = [
      heading(run),
      restingText(run),
      gapLines(gapsOf(run)),
      ...fileTable(run.reports),
      ...sectionsOf(run).flatMap(sectionPieces),
    ];
    const shown: string[] = [];
    for (const piece of all) {
      if (!budget.takes(piece)) break;
      shown.push(piece);
    }
    return shown.join("") + leftOut(all.length - shown.length);
  },
});

function leftOut(pieces: number): string {
  return pieces === 0
    ? ""
    : `\n\n**Not all is shown:** ${count(pieces)} further parts of this report were left out, because a summary may have 1 MiB. The totals above are of everything.\n`;
}

function heading(run: RunReport): string {
  const { counts, complete } = totalsOf(run);
  const found = countsInWords(counts) ?? "Nothing found";
  return `## Open TIP: ${found.toLowerCase()}${complete ? "" : "; not everything was checked"}\n`;
}

function restingText(run: RunReport): string {
  const { suppressed } = totalsOf(run);
  const resting =
    suppressed === 0 ? [] : [`${plural(suppressed, "finding")} ${suppressed === 1 ? "rests" : "rest"}.`];
  const lines = [...(run.baseline ? [] : resting), ...settingsLines(run)];
  return lines.map((line) => `\n${markdownText(line)}\n`).join("");
}

function gapLines(gaps: readonly Gap[]): string {
  if (gaps.length === 0) return "";
  const lines = gaps.map(
    ({ file, message }) =>
      `- ${file === undefined ? "" : `**${markdownText(file)}**: `}${markdownText(message)}\n`,
  );
  return `\n### Not checked\n\n${lines.join("")}`;
}

function fileTable(reports: readonly FileReport[]): string[] {
  if (reports.length === 0) return [];
  return [
    "\n| File | Rows checked | Errors | Warnings | Notes |\n| --- | ---: | ---: | ---: | ---: |\n",
    ...reports.map(({ file, coverage, counts }) => {
      const numbers = [coverage.rowsChecked, ...severities.map((severity) => counts[severity])];
      return `| ${markdownText(file)} | ${numbers.map(count).join(" | ")} |\n`;
    }),
  ];
}

function diagnosisLines(diagnosis: Diagnosis): string {
  const { code, message, details, remedy, url, count: all } = diagnosis;
  return [
    `\n**Cause** [${code}](${url})${sureWords(diagnosis)}, behind ${plural(all, "finding")}: ${markdownText(message)}`,
    "",
    ...details.map((detail) => `- ${markdownText(detail)}`),
    `- Behind ${markdownText(explainsWords(diagnosis))}`,
    `- Mend: ${markdownText(remedy)}`,
    "",
  ].join("\n");
}

function sectionPieces({ report, groups }: Section): string[] {
  if (groups.length === 0) return [];
  const title = report ? markdownText(report.file) : "The files together";
  const what = report ? `\nThis is ${markdownText(report.what)}.\n` : "";
  const causes = (report?.diagnoses ?? []).map(diagnosisLines);
  return [`\n### ${title}\n${what}`, ...causes, ...groups.map((group) => groupLines(group, report?.file))];
}

function groupLines(group: FindingGroup, file: string | undefined): string {
  const { severity, rule, message, remedy, count: all, url, diagnosis } = group;
  const times = `${all > 1 ? `, ${count(all)} times` : ""}${diagnosis ? `, explained by ${diagnosis.code}` : ""}`;
  return [
    `\n**${severityNames[severity][0]}** [${rule}](${url})${times}: ${markdownText(message)}`,
    "",
    ...sampleWords(group, file).map((words) => `- ${markdownText(words)}`),
    `- Mend: ${markdownText(remedy)}`,
    "",
  ].join("\n");
}
