import type { ColumnMatch } from "./map-columns.ts";
import type { Mapping } from "./mapping.ts";
import { headerLooksLikeData, headerLooksLikeTitle } from "./other-tables.ts";
import { visible } from "./printable.ts";
import type { Recognised } from "./recognise.ts";
import { rule as notPlacements } from "./rules/not-placements.ts";
import { PLACEMENTS } from "./saved-mapping.ts";
import { duplicatesIn, stopped, type Table, type Understanding } from "./understanding.ts";

/** A table that is none of those that can be checked, with what it looks like. */
export function notRecognised(
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
  const letters = evidence.findIndex((one) => one.filled > 0 && one.isMostly("alpha2", 0.8));
  if (letters < 0) return undefined;
  return `If the two letters in ${visible(header[letters] ?? "")} are ISO 3166-1 codes (and not FIPS 10-4, where ch is China), call the column iso2.`;
}
