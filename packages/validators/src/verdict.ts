import { type Severity, severities } from "./finding.ts";
import type { FileReport } from "./report.ts";

/** Findings of this severity and worse make a check fail. */
export type FailOn = Severity;

/**
 * Exit code of a check of files: 0 when everything was checked and nothing at or above `failOn` was found, 1
 * when something was found, 3 when a file could not be checked whole. 3 outranks 1, because then the findings
 * are not all there are. Misuse and crashes are 2.
 */
export function exitCode(reports: readonly FileReport[], failOn: FailOn = "error"): 0 | 1 | 3 {
  if (reports.some(({ coverage }) => !coverage.complete)) return 3;
  const failing = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ counts }) => failing.some((severity) => counts[severity] > 0)) ? 1 : 0;
}
