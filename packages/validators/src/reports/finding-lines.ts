import type { DiagnosisCode } from "../diagnoses/index.ts";
import type { Finding } from "../finding.ts";
import type { FileReport, FindingGroup, SuppressedGroup } from "../report.ts";
import type { ReportWriter } from "./report-writer.ts";

/** How a format that has a line for each finding writes them. */
export interface FindingLines {
  finding(finding: Finding, diagnosis?: DiagnosisCode): string;
  /** Findings of a group that are counted and not shown. */
  more(group: FindingGroup | SuppressedGroup, count: number): string;
}

/** Lines of the findings as they come; of a report that is given whole, of the samples that it holds. */
export function findingLines(lines: FindingLines): Required<Pick<ReportWriter, "finding" | "file">> {
  let came = 0;
  return {
    finding: (finding) => {
      came++;
      return lines.finding(finding);
    },
    file: ({ groups, suppressed = [] }: FileReport) => {
      const text = came > 0 ? "" : groupLines(lines, [...groups, ...suppressed]);
      came = 0;
      return text;
    },
  };
}

/** Lines of the samples of groups, and one for the rest of each. */
export function groupLines(lines: FindingLines, groups: readonly (FindingGroup | SuppressedGroup)[]): string {
  return groups
    .map((group) => {
      const more = group.count - group.samples.length;
      const code = group.diagnosis?.code;
      const shown = samplesOf(group)
        .map((sample) => lines.finding(sample, code))
        .join("");
      return more > 0 ? shown + lines.more(group, more) : shown;
    })
    .join("");
}

/** The samples of a group, each with the reason why it rests, if it does. */
export function samplesOf(group: FindingGroup | SuppressedGroup): readonly Finding[] {
  if (!("suppression" in group)) return group.samples;
  return group.samples.map((sample) => ({ ...sample, suppressed: group.suppression }));
}
