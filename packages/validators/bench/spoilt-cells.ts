import type { Code, Column } from "./placements-schema.ts";

/** A way in which a cell is bad, and what it then is. */
export interface Spoilt {
  readonly column: Column;
  readonly code: Code;
  /** The bad cell in place of a good one. */
  spoil(good: string): string;
}

/** Eight ways in which cells are bad. */
export const spoiltCells: readonly [Spoilt, ...Spoilt[]] = [
  { column: "country_iso3", code: "not-in-list", spoil: () => "XQZ" },
  { column: "country_name", code: "empty", spoil: () => "" },
  { column: "report_year", code: "out-of-range", spoil: (year) => String(Number(year) + 30) },
  { column: "report_year", code: "not-an-integer", spoil: (year) => `FY${year}` },
  { column: "tier", code: "not-in-list", spoil: (tier) => tier.toLowerCase() },
  { column: "previous_tier", code: "not-in-list", spoil: () => "Tier 9" },
  { column: "source_url", code: "not-a-url", spoil: (url) => url.replace("https:", "ftp:") },
  { column: "published", code: "not-a-date", spoil: (date) => `${date.slice(0, 4)}-02-30` },
];
