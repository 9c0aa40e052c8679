import { csvLine } from "../csv-line.ts";
import type { Diagnosis } from "../diagnoses/diagnosis.ts";
import type { Finding, Place } from "../finding.ts";
import { isApplicable } from "../fixes/fix.ts";
import { remedyOf } from "../remedy.ts";
import { suppressionInWords } from "../render-resting.ts";
import type { FindingGroup, SuppressedGroup } from "../report.ts";
import { type FindingLines, findingLines, groupLines } from "./finding-lines.ts";
import { type Gap, gapsOf } from "./gaps.ts";
import type { ReportFormatter } from "./report-writer.ts";
import { spreadsheetCell } from "./spreadsheet-cell.ts";

const columns = [
  "file",
  "sheet",
  "row",
  "line",
  "column",
  "column_letter",
  "pointer",
  "severity",
  "rule",
  "message",
  "remedy",
  /** Kind of the fix: safe, unsafe, or manual for a person. */
  "fix",
  /** What the fix writes in the cell, where that may be told. */
  "new_value",
  /** Code of the diagnosis that explains it. */
  "diagnosis",
  /** How many findings the line stands for. */
  "times",
  "url",
] as const;
type Line = Partial<Record<(typeof columns)[number], string | number | undefined>>;

const lines: FindingLines = {
  // What rests is nothing to work through: of each kind there is one line, after the file's others.
  finding: (finding, diagnosis) => (finding.suppressed ? "" : line({ ...ofFinding(finding), diagnosis })),
  more: (group, times) => ("suppression" in group ? "" : ofMore(group, times)),
};

function ofMore(
  { severity, rule, message, column, remedy, url, samples, diagnosis }: FindingGroup,
  times: number,
): string {
  return line({
    diagnosis: diagnosis?.code,
    file: samples[0]?.place.file,
    column,
    severity,
    rule,
    message: `More of this kind: ${message}`,
    remedy,
    times,
    url,
  });
}

/**
 * Findings as a table to work through in a spreadsheet, one line each; what could not be checked has the severity
 * `not-checked`, what is behind findings `cause`, and findings that rest `suppressed`, one line for each kind.
 */
export const csvReport: ReportFormatter = () => {
  let begun = false;
  const after = (text: string) => {
    const head = begun || text === "" ? "" : `${csvLine(columns)}\n`;
    begun ||= text !== "";
    return head + text;
  };
  const { finding, file } = findingLines(lines);
  return {
    finding: (one) => after(finding(one)),
    file: (report) => {
      const resting = (report.suppressed ?? []).map(ofResting);
      return after([file(report), ...report.diagnoses.map(ofDiagnosis), ...resting].join(""));
    },
    end: (run) => {
      const rest = [
        groupLines(lines, run.together?.groups ?? []),
        ...(run.together?.suppressed ?? []).map(ofResting),
        ...gapsOf(run).map(ofGap),
      ].join("");
      return begun ? rest : `${csvLine(columns)}\n${rest}`;
    },
  };
};

function ofFinding(finding: Finding): Line {
  const { place, severity, rule, message, url } = finding;
  const said = { severity, rule, message, remedy: remedyOf(finding) };
  return { ...ofPlace(place), ...said, ...ofFix(finding), times: 1, url };
}

/** What cannot be edited in the file as it is, is for a person, who can write the new value. */
function ofFix({ fix }: Finding): Line {
  if (!fix) return { fix: "manual" };
  const [edit, ...others] = fix.edits;
  return {
    fix: isApplicable(fix) ? fix.kind : "manual",
    ...(edit?.new !== undefined && others.length === 0 && !edit.hidden && { new_value: edit.new }),
  };
}

/** A line of its own, as findings are written before it is known what is behind them. */
function ofDiagnosis({ place, code, message, remedy, details, url }: Diagnosis): string {
  const words = [message, ...details].join(" ");
  return line({ ...ofPlace(place), severity: "cause", message: words, remedy, diagnosis: code, url });
}

function ofPlace({ file, sheet, row, line, column, columnLetter, pointer }: Place): Line {
  return { file, sheet, row, line, column, column_letter: columnLetter, pointer };
}

function ofResting(group: SuppressedGroup): string {
  const { rule, column, message, suppression, count: times, samples, url } = group;
  return line({
    file: samples[0]?.place.file,
    column,
    severity: "suppressed",
    rule,
    message: `${message} Rests: ${suppressionInWords(suppression)}.`,
    times,
    url,
  });
}

function ofGap({ file, message }: Gap): string {
  return line({ file, severity: "not-checked", message });
}

function line(values: Line): string {
  const cells = columns.map((name) => {
    const value = values[name];
    return typeof value === "string" ? spreadsheetCell(value) : value;
  });
  return `${csvLine(cells)}\n`;
}
