import type { Finding } from "../finding.ts";
import type { Frames } from "../frames/frames.ts";
import type { LineLayout } from "../line-layout.ts";
import type { Paint } from "../paint.ts";
import type { FileReport } from "../report.ts";
import type { RunReport } from "../run-report.ts";
import type { FailOn, WarningLimit } from "../verdict.ts";

/** What a format may be told. */
export interface WriterOptions extends WarningLimit {
  /** What makes a check fail. Default: `error`. */
  readonly failOn?: FailOn | undefined;
  /** Colours, for formats that people read in a terminal. */
  readonly paint?: Paint | undefined;
  /** Whether the formats that people read give the verdicts alone. */
  readonly quiet?: boolean | undefined;
  /** Fits the lines of formats that people read in a terminal to its width. */
  readonly layout?: LineLayout | undefined;
  /** Whether the formats that people read name all columns, and all rules that were not applied. */
  readonly verbose?: boolean | undefined;
  /** How many equal findings the formats that people read tell with their own words. */
  readonly samples?: number | undefined;
}

/** Writes the report of one run in some format, in pieces of text. */
export interface ReportWriter {
  /** One finding as it comes; only formats that show every finding have it. */
  finding?(finding: Finding): string;
  /** Whether it shows what stands at the places of findings. */
  readonly framed?: boolean;
  /** One file, once it was checked. */
  file?(report: FileReport, frames?: Frames): string;
  /** The rest, once all files were. */
  end(run: RunReport): string;
}

/** Begins a report in some format. */
export type ReportFormatter = (options?: WriterOptions) => ReportWriter;
