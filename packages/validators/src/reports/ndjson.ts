import type { TogetherReport } from "../files-together.ts";
import { totalsOf } from "../run-report.ts";
import { runExitCode } from "../verdict.ts";
import { type FindingLines, findingLines, groupLines } from "./finding-lines.ts";
import type { ReportLine, SummaryLine } from "./json-report.ts";
import { jsonText } from "./json-text.ts";
import type { ReportFormatter } from "./report-writer.ts";

const lines: FindingLines = {
  finding: (finding, diagnosis) =>
    line({ type: "finding", ...finding, ...(diagnosis !== undefined && { diagnosis }) }),
  more: ({ rule, severity, message, column, diagnosis, ...group }, count) =>
    line({
      ...{ type: "more", rule, severity, message },
      ...(column !== undefined && { column }),
      ...(diagnosis && { diagnosis: diagnosis.code }),
      count,
      ...("suppression" in group && { suppressed: group.suppression }),
    }),
};

/** JSON by lines: each finding as it comes (`finding`), and one line at the end (`summary`). */
export const ndjsonReport: ReportFormatter = ({ failOn, maxWarnings } = {}) => ({
  ...findingLines(lines),
  end: (run) => {
    const { reports, passedOver, notOpened, together, baseline, unusedSettings } = run;
    const files = reports.map(({ groups, suppressed, mapping, ...rest }) => rest);
    const { groups = [], suppressed = [] } = together ?? {};
    return (
      groupLines(lines, [...groups, ...suppressed]) +
      line({
        type: "summary",
        exitCode: runExitCode(run, failOn, { maxWarnings }),
        totals: totalsOf(run),
        files,
        ...(together && { together: withoutGroups(together) }),
        passedOver,
        notOpened,
        ...(baseline && { baseline }),
        ...(unusedSettings && { unusedSettings }),
      })
    );
  },
});

function withoutGroups({
  groups: _,
  suppressed: _suppressed,
  ...rest
}: TogetherReport): SummaryLine["together"] & {} {
  return rest;
}

function line(value: ReportLine): string {
  return `${jsonText(value)}\n`;
}
