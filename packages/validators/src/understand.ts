import { columnLetter } from "./column-letter.ts";
import type { Finding, Place } from "./finding.ts";
import { type ColumnMatch, duplicateHeaders } from "./map-columns.ts";
import type { Mapping } from "./mapping.ts";
import { mappingFaults, yearColumns } from "./mapping-faults.ts";
import { detached } from "./memo.ts";
import type { CheckOptions } from "./options.ts";
import { headerLooksLikeData, headerLooksLikeTitle } from "./other-tables.ts";
import { placeOf } from "./place.ts";
import { visible } from "./printable.ts";
import { recognise } from "./recognise.ts";
import { isBlank, type Row } from "./row.ts";
import { problemOf } from "./row-problem.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { rule as ambiguousTierCodes } from "./rules/ambiguous-tier-codes.ts";
import { rule as duplicateHeader } from "./rules/duplicate-header.ts";
import { rule as emptyFile } from "./rules/empty-file.ts";
import { rule as missingEdition } from "./rules/missing-edition.ts";
import { rule as noRows } from "./rules/no-rows.ts";
import { rule as notPlacements } from "./rules/not-placements.ts";
import { decideTierColumns, type TierColumn } from "./tier-columns.ts";

/** What the first rows of a file show it to be. */
export interface Understanding {
  /** What the file is, in words. */
  readonly what: string;
  readonly findings: readonly Finding[];
  /** Why not everything in the file can be checked. */
  readonly incompleteBecause: readonly string[];
  /** Rows of the sample that stand below the header. */
  readonly rows: readonly Row[];
  /** Absent when the file's rows cannot be checked at all. */
  readonly table?: {
    /** Number of columns. */
    readonly width: number;
    readonly mapping: Mapping;
    readonly tierColumns: readonly TierColumn[];
    readonly readings: readonly string[];
  };
}

/** Why a file that is not understood is not checked. */
export const NOT_UNDERSTOOD = "its rows were not read";

/** Understands a file from its first rows: the header, what its columns mean, and what its tiers mean. */
export function understand(file: string, sample: readonly Row[], options: CheckOptions): Understanding {
  const at = sample.findIndex((row) => row.problem !== undefined || !isBlank(row));
  const headerRow = sample[at];
  const rows = sample.slice(at + 1);
  const stop = (
    what: string,
    rule: Rule,
    report: Report,
    place: Place,
    before: readonly Finding[] = [],
  ): Understanding => {
    const finding = findingOf(rule, place, report);
    return { what, findings: [...before, finding], incompleteBecause: [NOT_UNDERSTOOD], rows };
  };
  if (!headerRow) return stop("an empty file", emptyFile, emptyFile.describe(), { file });
  const headerProblem = headerRow.problem && problemOf(file, headerRow, 0);
  if (headerProblem) {
    const what = "a file whose first record cannot be read";
    return { what, findings: [headerProblem], incompleteBecause: [NOT_UNDERSTOOD], rows };
  }

  const place = placeOf(file, headerRow);
  const header = headerRow.cells.map((name) => detached(name.trim()));
  const cells = rows
    .filter((row) => !row.problem && row.cells.length >= header.length)
    .map((row) => row.cells);
  const recognised = recognise(header, cells, options.edition);
  // Where the first row may be data, nothing of it is printed.
  const hidden = recognised.kind === "not-placements" && headerLooksLikeData(header, cells);
  const duplicated = hidden ? [] : duplicateHeaders(header);
  const findings = duplicated.map(({ name, indexes }) =>
    findingOf(duplicateHeader, place, duplicateHeader.describe({ name, letters: indexes.map(columnLetter) })),
  );
  if (recognised.kind === "not-placements") {
    const advice = adviceFor(header, hidden, recognised.match);
    const report = notPlacements.describe({ ...recognised, columns: hidden ? undefined : header, advice });
    return stop(recognised.what, notPlacements, report, place, findings);
  }
  if (recognised.kind === "no-edition") {
    const what = "tier placements of one edition, which the file does not name";
    const years = yearColumns(recognised.match).map(({ header }) => header);
    return stop(what, missingEdition, missingEdition.describe({ file, years }), place, findings);
  }

  const {
    columns: tierColumns,
    asked,
    readings,
  } = decideTierColumns(file, recognised.mapping, cells, options);
  const incompleteBecause = duplicated.length > 0 ? ["columns with the same name were not read"] : [];
  for (const { column, report } of asked) {
    findings.push(findingOf(ambiguousTierCodes, placeOf(file, headerRow, column), report));
    incompleteBecause.push(`the tiers in ${visible(column.header)} were not read`);
  }
  findings.push(...mappingFaults(place, recognised.mapping, recognised.match, tierColumns, cells, options));
  for (const { header, field } of recognised.mapping.unread) {
    if (field === "tier") incompleteBecause.push(`the tiers in ${visible(header)} were not read`);
  }
  if (rows.length === 0) findings.push(findingOf(noRows, place, noRows.describe()));
  const mapping = without(
    recognised.mapping,
    asked.flatMap(({ columns }) => columns),
  );
  const { layout, edition } = mapping;
  const what = `a table of tier placements, ${layout === "one edition" ? `one edition (${edition})` : layout}`;
  const understood = { what, findings, incompleteBecause, rows };
  if (tierColumns.length === 0) return understood;
  return { ...understood, table: { width: header.length, mapping, tierColumns, readings } };
}

/** What the owner of a table that was not recognised can do about it, where its first row shows it. */
function adviceFor(
  header: readonly string[],
  hidden: boolean,
  { evidence }: ColumnMatch,
): string | undefined {
  if (headerLooksLikeTitle(header))
    return "Remove the rows above the row of column names, so that this row is the first.";
  if (hidden)
    return "If the first row is data, put a row of column names above it: territory, edition, tier.";
  const letters = evidence.findIndex(({ alpha2, filled }) => filled > 0 && alpha2 >= 0.8);
  if (letters < 0) return undefined;
  return `If the two letters in ${visible(header[letters] ?? "")} are ISO 3166-1 codes (and not FIPS 10-4, where ch is China), call the column iso2.`;
}

/** The mapping without columns that are not read after all. */
function without(mapping: Mapping, columns: readonly { readonly index: number }[]): Mapping {
  const indexes = new Set(columns.map(({ index }) => index));
  const dropped = mapping.columns.filter(({ index }) => indexes.has(index));
  const unread = dropped.map(({ index, header, letter }) => ({
    index,
    header,
    letter,
    reason: "tiers, but what its numbers mean has to be said (--tier-codes)",
  }));
  return {
    ...mapping,
    columns: mapping.columns.filter(({ index }) => !indexes.has(index)),
    unread: [...mapping.unread, ...unread].sort((a, b) => a.index - b.index),
  };
}
