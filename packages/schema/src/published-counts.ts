import { type PublishedCount, reportEdition } from "./report-editions.ts";
import type { Tier } from "./tier-scale.ts";

/** A number that was given for an edition, beside the number of a table. */
export interface ComparedCount {
  /** The count as it was given, with its basis and citations. */
  readonly count: PublishedCount;
  /** What the table has in its place. */
  readonly here: number;
  /** Whether they are the same. Where the source does not say whether special cases are in its total, either total is. */
  readonly agrees: boolean;
}

/**
 * Sets the numbers of a table for an edition beside those that were published or recounted. They may differ for good
 * reasons: sources disagree on whether special cases and territories count.
 * @param counts number of territories by tier, special cases among them
 * @param placed number of territories that have a tier or are a special case; the sum of `counts` unless given
 */
export function comparedCounts(
  edition: number,
  counts: Readonly<Partial<Record<Tier, number>>>,
  placed: number = Object.values(counts).reduce((sum, count) => sum + count, 0),
): ComparedCount[] {
  const ranked = placed - (counts["special-case"] ?? 0);
  return (reportEdition(edition)?.publishedCounts ?? []).map((count) => {
    const { tier, value, includesSpecialCases } = count;
    if (tier !== undefined) {
      const here = counts[tier] ?? 0;
      return { count, here, agrees: here === value };
    }
    const here = includesSpecialCases === false ? ranked : placed;
    const agrees = here === value || (includesSpecialCases === undefined && ranked === value);
    return { count, here, agrees };
  });
}
