import { totalsOf } from "../run-report.ts";
import { runExitCode } from "../verdict.ts";
import { type FindingLines, findingLines, groupLines } from "./finding-lines.ts";
import { jsonText } from "./json-text.ts";
import type { ReportFormatter } from "./report-writer.ts";

const lines: FindingLines = {
  finding: (finding) => line({ type: "finding", ...finding }),
  more: ({ rule, severity, message, column }, count) =>
    line({ type: "more", rule, severity, message, ...(column !== undefined && { column }), count }),
};

/** JSON by lines: each finding as it comes (`finding`), and one line at the end (`summary`). */
export const ndjsonReport: ReportFormatter = ({ failOn, maxWarnings } = {}) => ({
  ...findingLines(lines),
  end: (run) => {
    const { reports, passedOver, notOpened, together } = run;
    const files = reports.map(({ groups, mapping, ...rest }) => rest);
    const { groups = [], ...rest } = together ?? {};
    return (
      groupLines(lines, groups) +
      line({
        type: "summary",
        exitCode: runExitCode(run, failOn, { maxWarnings }),
        totals: totalsOf(run),
        files,
        ...(together && { together: rest }),
        passedOver,
        notOpened,
      })
    );
  },
});

function line(value: unknown): string {
  return `${jsonText(value)}\n`;
}
