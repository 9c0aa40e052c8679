import { columnLetter } from "./column-letter.ts";
import type { ScaleEvidence } from "./diagnoses/diagnosis.ts";
import type { Finding, Place } from "./finding.ts";
import { duplicateHeaders } from "./map-columns.ts";
import type { Mapping } from "./mapping.ts";
import type { Row } from "./row.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { rule as duplicateHeader } from "./rules/duplicate-header.ts";
import type { TableChecks } from "./table-checks.ts";

/** What the first rows of a file show it to be. */
export interface Understanding {
  /** What the file is, in words. */
  readonly what: string;
  readonly findings: readonly Finding[];
  /** Why not everything in the file can be checked. */
  readonly incompleteBecause: readonly string[];
  /** How the file was read, in words, where that is not plain. */
  readonly readings: readonly string[];
  /** Rows of the sample that stand below the header. */
  readonly rows: readonly Row[];
  /** Number of columns. */
  readonly width: number;
  /** What its columns mean, where that is plain and its rows cannot be checked all the same. */
  readonly mapping?: Mapping;
  /** What its columns would mean in a table of placements, which it was not taken for. */
  readonly nearest?: Mapping;
  /** Whether a table that is not checked is known for what it is. */
  readonly known?: boolean;
  /** Scales in which numbers seem to be that were not read. */
  readonly scales?: readonly ScaleEvidence[];
  /** What checks its rows. Absent when they cannot be checked at all. */
  readonly checks?: TableChecks;
}

/** Why a file that is not understood is not checked. */
export const NOT_UNDERSTOOD = "its rows were not read";

/** A table whose column names were found. */
export interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly place: Place;
  readonly headerRow: Row;
  readonly rows: readonly Row[];
  /** Cells of the rows that are whole. */
  readonly cells: readonly (readonly string[])[];
  readonly readings: readonly string[];
}

/** What is known of a file that is not read. */
export const nothing = { incompleteBecause: [NOT_UNDERSTOOD], readings: [], width: 0 };

/** A file whose rows are not read, and why. */
export function stopped(
  what: string,
  rule: Rule,
  report: Report,
  place: Place,
  rows: readonly Row[],
  before: readonly Finding[] = [],
): Understanding {
  return { ...nothing, what, findings: [...before, findingOf(rule, place, report)], rows };
}

/** Columns that have the same name. */
export function duplicatesIn({ header, place }: Table): Finding[] {
  return duplicateHeaders(header).map(({ name, indexes }) =>
    findingOf(duplicateHeader, place, duplicateHeader.describe({ name, letters: indexes.map(columnLetter) })),
  );
}
