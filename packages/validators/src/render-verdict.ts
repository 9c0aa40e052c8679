import { fixedLines } from "./fixes/fix-words.ts";
import { type Paint, plain } from "./paint.ts";
import { plural, visible } from "./printable.ts";
import { restingCount } from "./render-resting.ts";
import type { FileReport } from "./report.ts";
import { countsInWords } from "./severity-words.ts";

/** What was found in all, as a sentence. */
export function verdictWords({ counts, coverage, suppressed }: FileReport, paint: Paint): string {
  const words = countsInWords(counts, paint);
  const resting = restingCount(suppressed);
  const rests = resting === 0 ? "" : `; ${plural(resting, "finding")} ${resting === 1 ? "rests" : "rest"}`;
  const rest = `${rests}${coverage.complete ? "" : "; not everything was checked"}`;
  if (words !== undefined) return `${words}${rest}.`;
  const nothing = resting === 0 ? "Nothing found" : "Nothing else found";
  return paint(`${nothing}${rest}.`, coverage.complete ? "good" : "warning");
}

/** A report in one line: the file, and what was found in all. */
export function renderVerdict(report: FileReport, paint: Paint = plain): string {
  const fixed = report.fixed ? ` ${fixedLines(report.fixed)[0]}` : "";
  return `${paint(visible(report.file), "strong")}: ${verdictWords(report, paint)}${fixed}\n`;
}
