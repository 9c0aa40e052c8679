import { type Paint, plain } from "./paint.ts";
import { visible } from "./printable.ts";
import type { FileReport } from "./report.ts";
import { countsInWords } from "./severity-words.ts";

/** What was found in all, as a sentence. */
export function verdictWords({ counts, coverage }: FileReport, paint: Paint): string {
  const words = countsInWords(counts, paint);
  const rest = coverage.complete ? "" : "; not everything was checked";
  if (words !== undefined) return `${words}${rest}.`;
  return paint(`Nothing found${rest}.`, coverage.complete ? "good" : "warning");
}

/** A report in one line: the file, and what was found in all. */
export function renderVerdict(report: FileReport, paint: Paint = plain): string {
  return `${paint(visible(report.file), "strong")}: ${verdictWords(report, paint)}\n`;
}
