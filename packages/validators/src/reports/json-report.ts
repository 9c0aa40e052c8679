import type { DiagnosisCode } from "../diagnoses/index.ts";
import type { TogetherReport } from "../files-together.ts";
import type { Finding } from "../finding.ts";
import type { FileReport, FindingGroup } from "../report.ts";
import type { RunReport, RunTotals } from "../run-report.ts";
import type { Suppression } from "../settings/suppression.ts";

// The JSON Schemas that are published of reports are made of these types: `npm run generate`.

/** What the format `json` writes: the reports of one run, what they mean, and what was not checked. */
export interface JsonReport extends RunReport {
  readonly exitCode: ExitCode;
  readonly totals: RunTotals;
}

/** A line of the format `ndjson`: findings as they come, and at the end one summary. */
export type ReportLine = FindingLine | MoreLine | SummaryLine;

/** One finding. */
export interface FindingLine extends Finding {
  /** Code of the diagnosis that explains it, where it was known when the line was written. */
  readonly diagnosis?: DiagnosisCode;
  readonly type: "finding";
}

/** Findings of a kind that are counted and not written one by one. */
export interface MoreLine extends Pick<FindingGroup, "rule" | "severity" | "message" | "column" | "count"> {
  /** Code of the diagnosis that explains them. */
  readonly diagnosis?: DiagnosisCode;
  readonly type: "more";
  /** Why they rest, if they do. */
  readonly suppressed?: Suppression;
}

/** The last line: what came of the run. */
export interface SummaryLine
  extends Pick<RunReport, "passedOver" | "notOpened" | "baseline" | "unusedSettings"> {
  readonly type: "summary";
  readonly exitCode: ExitCode;
  readonly totals: RunTotals;
  /** The files, without what was found in them. */
  readonly files: readonly Omit<FileReport, "groups" | "suppressed" | "mapping">[];
  /** What only all files together show, where there are several. */
  readonly together?: Omit<TogetherReport, "groups" | "suppressed">;
}

/**
 * What the command ends with: 0 passes, 1 does not, because of what was found, 2 something could not be opened, 3 not
 * everything could be checked.
 */
export type ExitCode = 0 | 1 | 2 | 3;
