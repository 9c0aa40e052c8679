import { applyMapping, meaningsOf, placementMeanings } from "./apply-mapping.ts";
import { columnLetter } from "./column-letter.ts";
import type { ScaleEvidence } from "./diagnoses/diagnosis.ts";
import { OpenTipError } from "./errors.ts";
import { findHeader, type Header } from "./find-header.ts";
import type { Finding, Place } from "./finding.ts";
import { type ColumnMatch, duplicateHeaders, knownNames, matchColumns } from "./map-columns.ts";
import { columnFor, type Mapping } from "./mapping.ts";
import { mappingFaults, yearColumns } from "./mapping-faults.ts";
import { detached } from "./memo.ts";
import type { CheckOptions } from "./options.ts";
import { headerLooksLikeData, headerLooksLikeTitle } from "./other-tables.ts";
import { placeOf } from "./place.ts";
import type { PlacementField } from "./placement-fields.ts";
import { PlacementTable } from "./placement-table.ts";
import { listed, plural, visible } from "./printable.ts";
import { namesKnownToSome, profilesOf } from "./profiles/built-in.ts";
import { matchProfile, type ProfileMatch } from "./profiles/match-profile.ts";
import type { Profile } from "./profiles/profile.ts";
import { recogniseProfile, valuesOf } from "./profiles/recognise-profile.ts";
import { RecordTable } from "./profiles/record-table.ts";
import { type Recognised, recognise } from "./recognise.ts";
import type { Row } from "./row.ts";
import { problemOf } from "./row-problem.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { rule as ambiguousTierCodes } from "./rules/ambiguous-tier-codes.ts";
import { rule as duplicateHeader } from "./rules/duplicate-header.ts";
import { rule as emptyFile } from "./rules/empty-file.ts";
import { rule as missingColumn } from "./rules/missing-column.ts";
import { rule as missingEdition } from "./rules/missing-edition.ts";
import { rule as noRows } from "./rules/no-rows.ts";
import { rule as notPlacements } from "./rules/not-placements.ts";
import { rule as profileRemark } from "./rules/profile-remark.ts";
import { PLACEMENTS, type SavedMapping } from "./saved-mapping.ts";
import type { TableChecks } from "./table-checks.ts";
import { decideTierColumns } from "./tier-columns.ts";
import { scaleEvidence } from "./tier-scale-evidence.ts";

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

/** Understands a file from its first rows: the header, what its columns mean, and what its tiers mean. */
export function understand(file: string, sample: readonly Row[], options: CheckOptions): Understanding {
  const profiles = profilesOf(options.profiles);
  const known = (names: readonly string[]) => Math.max(knownNames(names), namesKnownToSome(profiles, names));
  const header = findHeader(sample, known);
  if (!header) return stopped("an empty file", emptyFile, emptyFile.describe(), { file }, []);
  const headerProblem = header.row.problem && problemOf(file, header.row, 0);
  const rows = sample.slice(header.dataAt);
  if (headerProblem) {
    const what = "a file whose first record cannot be read";
    return { ...nothing, what, findings: [headerProblem], rows };
  }
  if (header.names.length === 0 && rows.some(({ problem }) => problem)) return unreadable(file, rows);
  const names = header.names.map(detached);
  const table: Table = {
    file,
    header: names,
    place: placeOf(file, header.row),
    headerRow: header.row,
    rows,
    cells: rows
      .filter((row) => !row.problem && (row.sparse || row.cells.length >= names.length))
      .map((row) => row.cells),
    readings: readingsOf(header),
  };
  if (options.mapping) return asMapped(table, options.mapping, profiles, options);
  if (options.profile) return asProfile(table, matchProfile(options.profile, names, table.cells), options);
  const recognised = recognise(names, table.cells, options.edition);
  if (recognised.kind === "placements") return asPlacements(table, recognised, options);
  if (recognised.kind === "not-placements") {
    const match = recogniseProfile(profiles, names, table.cells);
    return match ? asProfile(table, match, options) : notRecognised(table, recognised);
  }
  return withoutEdition(table, recognised.match);
}

/** Placements of one edition, of which nothing says which. */
function withoutEdition(table: Table, match: ColumnMatch): Understanding {
  const { columns, unread } = match;
  const years = yearColumns(match).map(({ header }) => header);
  const report = missingEdition.describe({ file: table.file, years });
  const what = "tier placements of one edition, which the file does not name";
  return {
    ...stopped(what, missingEdition, report, table.place, table.rows, duplicatesIn(table)),
    readings: table.readings,
    mapping: { layout: "one edition", profile: PLACEMENTS, columns, unread },
  };
}

/** A file of records none of which can be read. */
function unreadable(file: string, rows: readonly Row[]): Understanding {
  const findings = rows.flatMap((row) => problemOf(file, row, 0) ?? []);
  return { ...nothing, what: "a file whose records cannot be read", findings, rows };
}

/** A table whose column names were found. */
interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly place: Place;
  readonly headerRow: Row;
  readonly rows: readonly Row[];
  /** Cells of the rows that are whole. */
  readonly cells: readonly (readonly string[])[];
  readonly readings: readonly string[];
}

const nothing = { incompleteBecause: [NOT_UNDERSTOOD], readings: [], width: 0 };

/** A file whose rows are not read, and why. */
function stopped(
  what: string,
  rule: Rule,
  report: Report,
  place: Place,
  rows: readonly Row[],
  before: readonly Finding[] = [],
): Understanding {
  return { ...nothing, what, findings: [...before, findingOf(rule, place, report)], rows };
}

function readingsOf({ titles, twoRows, row }: Header): string[] {
  const rows = twoRows ? `rows ${row.row - 1} and ${row.row} together` : `row ${row.row}`;
  if (titles === 0 && !twoRows) return [];
  const above =
    titles > 0 ? `; ${plural(titles, "row")} above ${titles === 1 ? "was" : "were"} not read` : "";
  return [`Its column names stand in ${rows}${above}.`];
}

/** A table whose columns are said to mean something. */
function asMapped(
  table: Table,
  saved: SavedMapping,
  profiles: readonly Profile[],
  options: CheckOptions,
): Understanding {
  const { header, cells } = table;
  if (saved.profile === PLACEMENTS) {
    const applied = applyMapping<PlacementField>(saved, header, placementMeanings);
    const edition = options.edition ?? saved.edition;
    const layout = applied.columns.some((column) => column.edition !== undefined)
      ? "years as columns"
      : columnFor(applied, "edition")
        ? "row per country and year"
        : "one edition";
    const mapping = {
      layout,
      profile: PLACEMENTS,
      ...applied,
      ...(layout === "one edition" && edition !== undefined && { edition }),
    } as const;
    const match = { ...applied, evidence: matchColumns(header, cells).evidence };
    if (layout === "one edition" && edition === undefined) return withoutEdition(table, match);
    return asPlacements(table, { kind: "placements", mapping, match }, options);
  }
  const profile = profiles.find(({ name }) => name === saved.profile);
  if (!profile) {
    throw new OpenTipError(
      "mapping-does-not-fit",
      `The mapping is for ${saved.profile}, which is no profile that is known.`,
      `Profiles are ${listed([PLACEMENTS, ...profiles.map(({ name }) => name)])}.`,
    );
  }
  const applied = applyMapping<string>(saved, header, meaningsOf(profile));
  const has = new Set(applied.columns.map(({ field }) => field));
  const missing = profile.fields.filter(({ name, required }) => required && !has.has(name));
  return asProfile(table, { profile, ...applied, missing }, options);
}

function duplicatesIn({ header, place }: Table): Finding[] {
  return duplicateHeaders(header).map(({ name, indexes }) =>
    findingOf(duplicateHeader, place, duplicateHeader.describe({ name, letters: indexes.map(columnLetter) })),
  );
}

function notRecognised(
  table: Table,
  recognised: Extract<Recognised, { kind: "not-placements" }>,
): Understanding {
  const { header, cells, place, rows } = table;
  // Where the first row may be data, nothing of it is printed.
  const hidden = headerLooksLikeData(header, cells);
  const advice = recognised.advice ?? adviceFor(header, hidden, recognised.match);
  const report = notPlacements.describe({ ...recognised, columns: hidden ? undefined : header, advice });
  const before = hidden ? [] : duplicatesIn(table);
  return {
    ...stopped(recognised.what, notPlacements, report, place, rows, before),
    readings: table.readings,
    known: recognised.known,
    ...(!hidden && { nearest: nearestMapping(recognised.match) }),
  };
}

function nearestMapping({ columns, unread }: ColumnMatch): Mapping {
  return { layout: "row per country and year", profile: PLACEMENTS, columns, unread };
}

/** A table of other records than placements. */
function asProfile(table: Table, match: ProfileMatch, options: CheckOptions): Understanding {
  const { file, header, place, rows, cells, readings } = table;
  const { profile, missing } = match;
  const findings = duplicatesIn(table);
  const remark = profile.remark?.(valuesOf(match, cells));
  if (remark !== undefined) findings.push(findingOf(profileRemark, place, profileRemark.describe(remark)));
  if (missing.length > 0) {
    const names = missing.map(({ name }) => name);
    const report = missingColumn.describe({ profile: profile.name, missing: names });
    findings.push(findingOf(missingColumn, place, report));
  }
  if (rows.length === 0) findings.push(findingOf(noRows, place, noRows.describe({})));
  else if (isHollow(match, cells))
    findings.push(findingOf(noRows, place, noRows.describe({ hollow: rows.length })));
  const incompleteBecause =
    duplicatesIn(table).length > 0 ? ["columns with the same name were not read"] : [];
  return {
    what: profile.title,
    findings,
    incompleteBecause,
    readings,
    rows,
    width: header.length,
    checks: new RecordTable(file, match, [], options),
  };
}

/** Whether no row holds anything in the columns that are read, as in a form whose rows are only numbered. */
function isHollow({ columns }: ProfileMatch, cells: Table["cells"]): boolean {
  return cells.every((row) => columns.every(({ index }) => (row[index] ?? "").trim() === ""));
}

function asPlacements(
  table: Table,
  recognised: Extract<Recognised, { kind: "placements" }>,
  options: CheckOptions,
): Understanding {
  const { file, header, place, headerRow, rows, cells, readings } = table;
  const findings = duplicatesIn(table);
  const incompleteBecause = findings.length > 0 ? ["columns with the same name were not read"] : [];
  const decided = decideTierColumns(file, recognised.mapping, cells, options);
  for (const { column, report } of decided.asked) {
    findings.push(findingOf(ambiguousTierCodes, placeOf(file, headerRow, column), report));
    incompleteBecause.push(`the tiers in ${visible(column.header)} were not read`);
  }
  findings.push(
    ...mappingFaults(place, recognised.mapping, recognised.match, decided.columns, cells, options),
  );
  for (const { header, field } of recognised.mapping.unread) {
    if (field === "tier") incompleteBecause.push(`the tiers in ${visible(header)} were not read`);
  }
  if (rows.length === 0) findings.push(findingOf(noRows, place, noRows.describe({})));
  // Without a column for ids, others may still refer to those that its rows would have.
  if (!recognised.mapping.columns.some(({ field }) => field === "id")) options.together?.holdsPlacements();
  const mapping = without(
    recognised.mapping,
    decided.asked.flatMap(({ columns }) => columns),
  );
  const { layout, edition } = mapping;
  const what = `a table of tier placements, ${layout === "one edition" ? `one edition (${edition})` : layout}`;
  const scales = scaleEvidence(decided.asked, recognised.mapping, cells, options);
  const understood = { what, findings, incompleteBecause, readings, rows, width: header.length, scales };
  if (decided.columns.length === 0) return understood;
  return {
    ...understood,
    checks: new PlacementTable(file, mapping, decided.columns, decided.readings, options, cells),
  };
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
