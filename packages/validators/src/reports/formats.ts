import type { RunReport } from "../run-report.ts";
import { csvReport } from "./csv.ts";
import { githubReport } from "./github.ts";
import { htmlReport } from "./html.ts";
import { jsonReport } from "./json.ts";
import { junitReport } from "./junit.ts";
import { markdownReport } from "./markdown.ts";
import { ndjsonReport } from "./ndjson.ts";
import { prettyReport } from "./pretty.ts";
import type { ReportFormatter, WriterOptions } from "./report-writer.ts";
import { sarifReport } from "./sarif.ts";

/** The formats of reports, by name. Defined here, once. */
export const reportFormats = {
  pretty: prettyReport,
  json: jsonReport,
  ndjson: ndjsonReport,
  csv: csvReport,
  junit: junitReport,
  github: githubReport,
  markdown: markdownReport,
  html: htmlReport,
  sarif: sarifReport,
} as const satisfies Record<string, ReportFormatter>;

export type ReportFormat = keyof typeof reportFormats;

/** The whole report of a run in some format. Formats that show every finding show the samples that the reports hold. */
export function render(
  format: ReportFormat,
  run: Pick<RunReport, "reports"> & Partial<RunReport>,
  options?: WriterOptions,
): string {
  const { reports, passedOver = [], notOpened = [] } = run;
  const writer = reportFormats[format](options);
  const files = reports.map((report) => writer.file?.(report) ?? "");
  return files.join("") + writer.end({ ...run, passedOver, notOpened });
}
