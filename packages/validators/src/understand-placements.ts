import type { ColumnMatch } from "./map-columns.ts";
import type { Mapping } from "./mapping.ts";
import { mappingFaults, yearColumns } from "./mapping-faults.ts";
import type { CheckOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import { PlacementTable } from "./placement-table.ts";
import { visible } from "./printable.ts";
import type { Recognised } from "./recognise.ts";
import { findingOf } from "./rule.ts";
import { rule as ambiguousTierCodes } from "./rules/ambiguous-tier-codes.ts";
import { rule as missingEdition } from "./rules/missing-edition.ts";
import { rule as noRows } from "./rules/no-rows.ts";
import { PLACEMENTS } from "./saved-mapping.ts";
import { decideTierColumns } from "./tier-columns.ts";
import { scaleEvidence } from "./tier-scale-evidence.ts";
import { duplicatesIn, stopped, type Table, type Understanding } from "./understanding.ts";

/** A table of tier placements. */
export function asPlacements(
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

/** Placements of one edition, of which nothing says which. */
export function withoutEdition(table: Table, match: ColumnMatch): Understanding {
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
