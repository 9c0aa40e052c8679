import type { CheckOptions } from "./options.ts";
import type { ProfileMatch } from "./profiles/match-profile.ts";
import { valuesOf } from "./profiles/recognise-profile.ts";
import { RecordTable } from "./profiles/record-table.ts";
import { findingOf } from "./rule.ts";
import { rule as missingColumn } from "./rules/missing-column.ts";
import { rule as noRows } from "./rules/no-rows.ts";
import { rule as profileRemark } from "./rules/profile-remark.ts";
import { duplicatesIn, type Table, type Understanding } from "./understanding.ts";

/** A table of other records than placements. */
export function asProfile(table: Table, match: ProfileMatch, options: CheckOptions): Understanding {
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
