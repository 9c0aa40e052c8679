import { tierLaw } from "./tier-law-rules.ts";
import type { Tier } from "./tier-scale.ts";

/** What a series says of one edition. */
export interface TierInEdition {
  readonly edition: number;
  /** Absent where there is none, or none that is certain: then nothing is known across the edition. */
  readonly tier?: Tier | undefined;
}

/** Consecutive editions in one tier. A missing edition ends a run, and nothing is known across it. */
export interface TierRun<Entry extends TierInEdition> {
  readonly entries: readonly Entry[];
  readonly first: number;
  readonly last: number;
}

/** A run on the Watch List, and its years that the law counts. */
export interface CountedRun<Entry extends TierInEdition> {
  readonly run: TierRun<Entry>;
  /** The years from the clock's start on, in order. */
  readonly years: readonly number[];
}

/** A run on the Watch List to which the law of 2019 gives one year only. */
export interface WatchListReturn<Entry extends TierInEdition> {
  /** The years in Tier 3 that followed on a run of two years or more on the list. */
  readonly spell: TierRun<Entry>;
  /** The run on the list that followed on them. */
  readonly after: TierRun<Entry>;
}

/** The edition from which the law counts years on the Watch List, 2009 (`tierLaw["watch-list-limit-2008"]`). */
export const watchListClock: number = tierLaw["watch-list-limit-2008"].firstEdition;

/**
 * The runs of consecutive editions in which a tier holds, oldest first.
 * @param entries of one territory, oldest first, at most one for each edition
 */
export function tierRuns<Entry extends TierInEdition>(
  entries: readonly Entry[],
  tier: Tier,
): TierRun<Entry>[] {
  const runs: Entry[][] = [];
  // By index, as iterators of arrays make garbage until an engine has compiled this.
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    if (entry.tier !== tier) continue;
    const run = runs.at(-1);
    if (run?.at(-1)?.edition === entry.edition - 1) run.push(entry);
    else runs.push([entry]);
  }
  return runs.map((run) => ({
    entries: run,
    first: (run[0] as Entry).edition,
    last: (run.at(-1) as Entry).edition,
  }));
}

/**
 * The runs on the Watch List with the years that the law counts: those from `clock` on. Runs that ended before it are
 * left out.
 * @param entries of one territory, oldest first, at most one for each edition
 */
export function countedRuns<Entry extends TierInEdition>(
  entries: readonly Entry[],
  clock: number = watchListClock,
): CountedRun<Entry>[] {
  return tierRuns(entries, "tier-2-watch-list").flatMap((run) => {
    const years = run.entries.map(({ edition }) => edition).filter((edition) => edition >= clock);
    return years.length === 0 ? [] : [{ run, years }];
  });
}

/** How many counted years come before a year. */
export function yearsBefore(years: readonly number[], year: number): number {
  return years.filter((one) => one < year).length;
}

/**
 * How many counted years the law allows on the Watch List by an edition, waivers included: 4 from 2009 on, 3 from 2020
 * on. How the change of January 2019 applied to the 2019 edition is unverified, so that edition keeps the earlier limit.
 * `undefined` before the clock starts.
 */
export function watchListLimit(edition: number): number | undefined {
  const [earlier, later] = [tierLaw["watch-list-limit-2008"], tierLaw["watch-list-limit-2019"]];
  if (edition >= later.confirmedFrom) return later.limit;
  return edition >= earlier.firstEdition ? earlier.limit : undefined;
}

/**
 * The returns to the Watch List from a Tier 3 spell that began in 2019 or later and followed on a run of two years or
 * more on the list (`tierLaw["watch-list-return"]`, a reading of ours). The law gives such a return one year.
 * @param entries of one territory, oldest first, at most one for each edition
 */
export function watchListReturns<Entry extends TierInEdition>(
  entries: readonly Entry[],
): WatchListReturn<Entry>[] {
  const lists = tierRuns(entries, "tier-2-watch-list");
  return tierRuns(entries, "tier-3").flatMap((spell) => {
    const before = lists.find(({ last }) => last === spell.first - 1);
    const after = lists.find(({ first }) => first === spell.last + 1);
    if (!before || !after || spell.first < tierLaw["watch-list-return"].firstEdition) return [];
    return before.entries.length < tierLaw["watch-list-waiver"].limit ? [] : [{ spell, after }];
  });
}
