import { tierLaw } from "@open-tip/schema/tier-law";
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

const limitOf2008 = tierLaw["watch-list-limit-2008"];
const limitOf2019 = tierLaw["watch-list-limit-2019"];
/** The first edition that the law counts. */
const CLOCK = limitOf2008.firstEdition;

/** For how many counted editions in a row the law of an edition lets a territory be on the Watch List, with waivers. */
export function watchListLimit(edition: number): number | undefined {
  if (edition < CLOCK) return undefined;
  return edition >= (limitOf2019.confirmedFrom ?? limitOf2019.firstEdition)
    ? limitOf2019.limit
    : limitOf2008.limit;
}

/** The runs on the Watch List, oldest first. */
export function watchListRuns(series: TierSeries): WatchListRun[] {
  const runs: { first: number; last: number; counted: number }[] = [];
  for (const { edition, tier } of inOrder(series)) {
    if (tier !== "tier-2-watch-list") continue;
    const counts = edition >= CLOCK ? 1 : 0;
    const run = runs.at(-1);
    if (run?.last === edition - 1) {
      run.last = edition;
      run.counted += counts;
    } else runs.push({ first: edition, last: edition, counted: counts });
  }
  return runs;
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
    const limit = watchListLimit(edition - 1);
    const automatic = tier === "tier-3" && run !== undefined && limit !== undefined && run.counted >= limit;
    const returned = known.slice(0, at - 1).some((one) => one.tier === tier);
    return [{ edition, from: before.tier, to: tier, movement, automatic, returned }];
  });
}

/**
 * For how many further editions a territory that is on the Watch List may stay there, if every waiver is given: with 0
 * the next edition must move it. Undefined where it is not on the Watch List, or the law does not yet count.
 */
export function yearsToForcedMove(series: TierSeries, edition: number): number | undefined {
  const limit = watchListLimit(edition);
  const run = watchListRuns(series.filter((one) => one.edition <= edition)).at(-1);
  if (limit === undefined || run === undefined || run.last !== edition) return undefined;
  return Math.max(limit - run.counted, 0);
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
