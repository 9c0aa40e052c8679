import type { Finding, Place } from "./finding.ts";
import type { ColumnMatch } from "./map-columns.ts";
import type { Mapping, UnreadColumn } from "./mapping.ts";
import type { CheckOptions } from "./options.ts";
import { foldHeader } from "./placement-fields.ts";
import { findingOf } from "./rule.ts";
import { rule as editionGivenTwice } from "./rules/edition-given-twice.ts";
import { rule as watchListInAnotherColumn } from "./rules/watch-list-in-another-column.ts";
import { readTier } from "./tier-coding.ts";
import type { TierColumn } from "./tier-columns.ts";

/** Columns that hold plain years and are not read. */
export function yearColumns({ unread, evidence }: ColumnMatch): readonly UnreadColumn[] {
  return unread.filter(({ index }) => evidence[index]?.isMostly("plainYear", 0.9) === true);
}

/** What in the columns of a recognised table would make its placements wrong without anybody noticing. */
export function mappingFaults(
  place: Place,
  mapping: Mapping,
  match: ColumnMatch,
  tierColumns: readonly TierColumn[],
  sample: readonly (readonly string[])[],
  { edition }: CheckOptions,
): Finding[] {
  const faults: Finding[] = [];
  if (edition !== undefined) {
    const stating = mapping.columns.filter(
      (column) => column.field === "edition" || column.edition !== undefined,
    );
    const columns = (stating.length > 0 ? stating : yearColumns(match)).map(({ header }) => header);
    if (columns.length > 0) {
      const report = editionGivenTwice.describe({
        edition,
        columns: columns.slice(0, 3),
        read: stating.length > 0,
      });
      faults.push(findingOf(editionGivenTwice, place, report));
    }
  }
  const flag = mapping.unread.find(({ header }) => /watch/.test(foldHeader(header)));
  if (flag && !statesWatchList(tierColumns, sample)) {
    const report = watchListInAnotherColumn.describe({ column: flag.header });
    faults.push(
      findingOf(
        watchListInAnotherColumn,
        { ...place, column: flag.header, columnLetter: flag.letter },
        report,
      ),
    );
  }
  return faults;
}

function statesWatchList(columns: readonly TierColumn[], sample: readonly (readonly string[])[]): boolean {
  return columns.some(({ column, coding }) => {
    const values = new Set(sample.map((cells) => cells[column.index] ?? ""));
    return [...values].some((value) => {
      const reading = readTier(value, coding);
      return "tier" in reading && reading.tier === "tier-2-watch-list";
    });
  });
}
