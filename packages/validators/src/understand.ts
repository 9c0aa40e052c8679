import { applyMapping, meaningsOf, placementMeanings } from "./apply-mapping.ts";
import { OpenTipError } from "./errors.ts";
import { findHeader, type Header } from "./find-header.ts";
import { knownNames, matchColumns } from "./map-columns.ts";
import { columnFor } from "./mapping.ts";
import { detached } from "./memo.ts";
import { notRecognised } from "./not-recognised.ts";
import type { CheckOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import type { PlacementField } from "./placement-fields.ts";
import { listed, plural } from "./printable.ts";
import { namesKnownToSome, profilesOf } from "./profiles/built-in.ts";
import { matchProfile } from "./profiles/match-profile.ts";
import type { Profile } from "./profiles/profile.ts";
import { recogniseProfile } from "./profiles/recognise-profile.ts";
import { recognise } from "./recognise.ts";
import type { Row } from "./row.ts";
import { problemOf } from "./row-problem.ts";
import { rule as emptyFile } from "./rules/empty-file.ts";
import { PLACEMENTS, type SavedMapping } from "./saved-mapping.ts";
import { asPlacements, withoutEdition } from "./understand-placements.ts";
import { asProfile } from "./understand-profile.ts";
import { nothing, stopped, type Table, type Understanding } from "./understanding.ts";

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

/** A file of records none of which can be read. */
function unreadable(file: string, rows: readonly Row[]): Understanding {
  const findings = rows.flatMap((row) => problemOf(file, row, 0) ?? []);
  return { ...nothing, what: "a file whose records cannot be read", findings, rows };
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
