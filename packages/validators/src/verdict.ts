import { type Severity, severities } from "./finding.ts";
import type { FileReport } from "./report.ts";
import { type RunReport, totalsOf } from "./run-report.ts";

/** Findings of this severity and worse make a check fail. */
export type FailOn = Severity;

/** How many warnings a check may find before it fails, where that is said. */
export interface WarningLimit {
  readonly maxWarnings?: number | undefined;
}

/**
 * Exit code of a check of files: 0 when everything was checked and nothing at or above `failOn` was found, 1
 * when something was found, 3 when a file could not be checked whole. 3 outranks 1, because then the findings
 * are not all there are. Misuse and crashes are 2.
 */
export function exitCode(reports: readonly FileReport[], failOn: FailOn = "error"): 0 | 1 | 3 {
  if (reports.some(({ coverage }) => !coverage.complete)) return 3;
  return reports.some((report) => fails(report, failOn)) ? 1 : 0;
}

function fails({ counts }: Pick<FileReport, "counts">, failOn: FailOn): boolean {
  return severities.slice(0, severities.indexOf(failOn) + 1).some((severity) => counts[severity] > 0);
}

/**
 * As {@link exitCode}, for all that one call was to check, with a limit to its warnings: 2 when something could not be opened, which outranks what was
 * found in the rest, and 3 also when something that was asked for was passed over.
 */
export function runExitCode(
  run: RunReport,
  failOn: FailOn = "error",
  { maxWarnings }: WarningLimit = {},
): 0 | 1 | 2 | 3 {
  if (run.notOpened.length > 0) return 2;
  const { reports, together } = run;
  if (together?.complete === false || run.passedOver.some(({ unread }) => unread)) return 3;
  const found = exitCode(reports, failOn);
  if (found !== 0) return found;
  return (together && fails(together, failOn)) || tooManyWarnings(run, maxWarnings) ? 1 : 0;
}

/** Whether more warnings were found than are allowed; any number is where nothing is said. */
export function tooManyWarnings(run: RunReport, maxWarnings = Number.POSITIVE_INFINITY): boolean {
  return totalsOf(run).counts.warning > maxWarnings;
}
