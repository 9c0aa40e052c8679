import { type ComparedCount, comparedCounts } from "@open-tip/schema/report-editions";
import { countedRuns, tierLaw, tierRuns, watchListLimit, watchListReturns } from "@open-tip/schema/tier-law";
import { type Movement, movementBetween, type Tier } from "@open-tip/schema/tiers";

/** What is known of one territory: a tier for each edition that has one, in any order. */
export type TierSeries = readonly { readonly edition: number; readonly tier?: Tier }[];

/** A run of consecutive editions on the Watch List. An edition of which nothing is known ends it. */
export interface WatchListRun {
  readonly first: number;
  readonly last: number;
  /** Number of editions that the law counts: those from the clock's start on. */
  readonly counted: number;
}

/** How a territory moved from one edition to the next. */
export interface SeriesMovement {
  readonly edition: number;
  readonly from: Tier;
  readonly to: Tier;
  readonly movement: Movement;
  /** Whether the run on the Watch List had lasted as long as the law lets it: the downgrade was due by itself. */
  readonly automatic: boolean;
  /** Whether the territory had been in that tier before, in an edition before the last one. */
  readonly returned: boolean;
}

/** The runs on the Watch List, oldest first. */
export function watchListRuns(series: TierSeries): WatchListRun[] {
  const entries = inOrder(series);
  const counted = new Map(countedRuns(entries).map(({ run, years }) => [run.first, years.length]));
  return tierRuns(entries, "tier-2-watch-list").map(({ first, last }) => ({
    first,
    last,
    counted: counted.get(first) ?? 0,
  }));
}

/** What changed from one edition to the next. Where the edition before is not known nothing is said. */
export function movements(series: TierSeries): SeriesMovement[] {
  const known = inOrder(series).filter(hasTier);
  const runs = watchListRuns(series);
  return known.flatMap(({ edition, tier }, at) => {
    const before = known[at - 1];
    if (before === undefined || before.edition !== edition - 1 || before.tier === tier) return [];
    const movement = movementBetween(before.tier, tier);
    if (movement === undefined) return [];
    const run = runs.find(({ last }) => last === before.edition);
    // One more year on the list would have been more than the law of the new edition allows.
    const limit = watchListLimit(edition);
    const automatic = tier === "tier-3" && run !== undefined && limit !== undefined && run.counted >= limit;
    const returned = known.slice(0, at - 1).some((one) => one.tier === tier);
    return [{ edition, from: before.tier, to: tier, movement, automatic, returned }];
  });
}

/**
 * For how many further editions a territory that is on the Watch List may stay there, if every waiver is given: with 0
 * the next edition must move it. Undefined where it is not on the Watch List, or the law does not yet count. That a
 * return from Tier 3 has one year is our reading of the law of 2019.
 */
export function yearsToForcedMove(series: TierSeries, edition: number): number | undefined {
  // What came later does not change what the law allowed then.
  const until = inOrder(series).filter((one) => one.edition <= edition);
  const run = watchListRuns(until).at(-1);
  if (watchListLimit(edition) === undefined || run?.last !== edition) return undefined;
  const back = watchListReturns(until).find(({ after }) => after.first === run.first);
  if (back && edition + 1 >= tierLaw["watch-list-return"].confirmedFrom) return 0;
  let left = 0;
  while (run.counted + left + 1 <= (watchListLimit(edition + left + 1) ?? 0)) left++;
  return left;
}

/** How many territories have which tier in an edition, beside the numbers that were published of it. */
export interface EditionCounts {
  readonly edition: number;
  readonly counts: Readonly<Partial<Record<Tier, number>>>;
  /** Empty where no published number was read. */
  readonly compared: readonly ComparedCount[];
}

/** Counts every edition of which something is known, oldest first, and sets the numbers beside the published ones. */
export function editionCounts(
  placements: Iterable<{ readonly edition: number; readonly tier?: Tier }>,
): EditionCounts[] {
  const byEdition = new Map<number, { readonly tier?: Tier }[]>();
  for (const one of placements) {
    const known = byEdition.get(one.edition);
    if (known) known.push(one);
    else byEdition.set(one.edition, [one]);
  }
  return [...byEdition.keys()]
    .sort((a, b) => a - b)
    .map((edition) => {
      const counts = countsByTier(byEdition.get(edition) ?? []);
      return { edition, counts, compared: comparedCounts(edition, counts) };
    });
}

/** Number of territories by tier. */
export function countsByTier(placements: Iterable<{ readonly tier?: Tier }>): Partial<Record<Tier, number>> {
  const counts: Partial<Record<Tier, number>> = {};
  for (const { tier } of placements) if (tier !== undefined) counts[tier] = (counts[tier] ?? 0) + 1;
  return counts;
}

function inOrder(series: TierSeries): TierSeries {
  return series.toSorted((a, b) => a.edition - b.edition);
}

function hasTier(one: TierSeries[number]): one is { edition: number; tier: Tier } {
  return one.tier !== undefined;
}
