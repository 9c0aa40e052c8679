import type { FileReport } from "./report.ts";
import type { JsonReport } from "./reports/json-report.ts";
import { jsonText } from "./reports/json-text.ts";
import { type RunReport, totalsOf } from "./run-report.ts";
import { type FailOn, runExitCode, type WarningLimit } from "./verdict.ts";

/** The reports of one run as JSON, with the exit code that they mean, sums, and what was not checked beside them. */
export function renderJson(
  reports: readonly FileReport[],
  failOn?: FailOn,
  {
    maxWarnings,
    passedOver = [],
    notOpened = [],
    together,
    baseline,
    unusedSettings,
  }: Partial<RunReport> & WarningLimit = {},
): string {
  const run = {
    reports,
    ...(together && { together }),
    passedOver,
    notOpened,
    ...(baseline && { baseline }),
    ...(unusedSettings && { unusedSettings }),
  };
  const exitCode = runExitCode(run, failOn, { maxWarnings });
  const report: JsonReport = { exitCode, totals: totalsOf(run), ...run };
  return `${jsonText(report, 2)}\n`;
}
