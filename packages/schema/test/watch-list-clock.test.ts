import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countedRuns,
  type TierInEdition,
  tierLaw,
  tierRuns,
  watchListClock,
  watchListLimit,
  watchListReturns,
  yearsBefore,
} from "../src/entries/tier-law.ts";
import type { Tier } from "../src/entries/tiers.ts";

const tierOf: Readonly<Record<string, Tier>> = { "2": "tier-2", W: "tier-2-watch-list", "3": "tier-3" };

/** A mark for each edition from `first` on; a full stop is a gap, a question mark an edition without a tier. */
function series(first: number, marks: string): TierInEdition[] {
  return [...marks].flatMap((mark, at) =>
    mark === "." ? [] : [{ edition: first + at, tier: tierOf[mark] }],
  );
}

describe("runs", () => {
  test("end where an edition is missing or has no tier", () => {
    const runs = tierRuns(series(2010, "WW.W?WW2"), "tier-2-watch-list");
    expect(runs.map(({ first, last }) => [first, last])).toEqual([
      [2010, 2011],
      [2013, 2013],
      [2015, 2016],
    ]);
  });

  test("hold every entry of the tier once, whatever the series", () => {
    const entries = fc.string({ unit: fc.constantFrom("2", "W", "3", ".", "?"), maxLength: 25 });
    fc.assert(
      fc.property(entries, (marks) => {
        const all = series(2001, marks);
        const inRuns = tierRuns(all, "tier-3").flatMap((run) => run.entries);
        expect(inRuns).toEqual(all.filter(({ tier }) => tier === "tier-3"));
      }),
    );
  });
});

describe("the clock", () => {
  test("starts in 2009, as the law says, so China's run until 2012 is four years", () => {
    expect(watchListClock).toBe(2009);
    expect(countedRuns(series(2005, "WWWWWWWW3"))[0]?.years).toEqual([2009, 2010, 2011, 2012]);
    expect(countedRuns(series(2005, "WW2"))).toEqual([]);
  });

  test("counts the years before a year", () => {
    expect(yearsBefore([2009, 2010, 2011], 2011)).toBe(2);
  });

  test.each([
    [2008, undefined],
    [2009, 4],
    [2018, 4],
    [2019, 4],
    [2020, 3],
    [2025, 3],
  ])("allows by %i: %s years", (edition, limit) => {
    expect(watchListLimit(edition)).toBe(limit);
  });
});

describe("returns under the law of 2019", () => {
  const after = (first: number, marks: string) =>
    watchListReturns(series(first, marks)).map(({ after: run }) => [run.first, run.last]);

  test("follow on a Tier 3 spell that followed on two years or more on the list", () => {
    expect(after(2020, "WW3WW")).toEqual([[2023, 2024]]);
    expect(after(2020, "W3WW")).toEqual([]);
    expect(after(2020, "WW.3W")).toEqual([]);
  });

  test("are none in the cases that the law's data names: Algeria and Equatorial Guinea", () => {
    expect(tierLaw["watch-list-return"].exceptions.map(({ territory }) => territory)).toEqual(["DZA", "GNQ"]);
    expect(after(2020, "33W3WW")).toEqual([]);
    expect(after(2008, "WWW333333333WWW")).toEqual([]);
  });
});
