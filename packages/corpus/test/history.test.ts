import { existsSync, readFileSync } from "node:fs";
import { Source, TierPlacement } from "@open-tip/schema";
import { territories } from "@open-tip/schema/territories";
import { tierLaw } from "@open-tip/schema/tier-law";
import { tierCodes } from "@open-tip/schema/tiers";
import { check, fromText, report } from "@open-tip/validators";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  codings,
  consensus,
  coverage,
  editionCounts,
  historyAssertions,
  historyExceptions,
  historyOf,
  historySources,
  movements,
  placementAt,
  watchListRuns,
  yearsToForcedMove,
} from "../src/history.ts";
import { tierPlacements } from "../src/index.ts";

const folder = new URL("../../../../shared/reference/", import.meta.url);
const present = existsSync(folder);
const rows = (name: string): Record<string, string>[] => {
  if (!present) return [];
  const [head = [], ...body] = parse(readFileSync(new URL(name, folder), "utf8"), {
    relax_quotes: true,
  }) as string[][];
  return body.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ""])));
};

const tiers: Readonly<Record<string, string>> = {
  "1": "tier-1",
  "2": "tier-2",
  "2WL": "tier-2-watch-list",
  "3": "tier-3",
  SC: "special-case",
  "2*": "tier-2-or-watch-list",
};
const agreedOn = new Set(rows("tier-history.csv").map(({ iso3, year }) => `${iso3} ${year}`));
const contested = new Set(rows("tiers-conflicts.csv").map(({ iso3, year }) => `${iso3} ${year}`));
const at = new Map(consensus.map((one) => [`${one.territory} ${one.edition}`, one]));

describe.skipIf(!present)(
  "the facts that were gathered (needs ../shared/reference, which is not in this repository)",
  () => {
    test("what codings agree on has their tier, and the level that their lineages give it", () => {
      const levels: Record<string, string> = {
        exact: "independent",
        "same-file": "lineage",
        "same-file+family": "lineage",
        family: "single",
      };
      for (const { iso3, year, tier = "", basis = "", note = "" } of rows("tier-history.csv")) {
        const one = at.get(`${iso3} ${year}`);
        expect(one?.tier, `${iso3} ${year}`).toBe(tiers[tier]);
        const level = note.startsWith("special case or")
          ? "unclear"
          : note.startsWith("contested") && !note.includes("stale")
            ? "contested"
            : levels[basis];
        expect(one?.level, `${iso3} ${year} ${note}`).toBe(level);
      }
    });

    test("what one coding says has its tier", () => {
      for (const { iso3, year, tier = "" } of rows("tiers-single-source.csv")) {
        if (contested.has(`${iso3} ${year}`)) continue;
        const one = at.get(`${iso3} ${year}`);
        const unclear = tier === "SC" && Number(year) >= 2005 && Number(year) <= 2008;
        expect(one?.level, `${iso3} ${year}`).toBe(unclear ? "unclear" : "single");
        expect([one?.tier ?? one?.values[0]?.value], `${iso3} ${year}`).toEqual([tiers[tier]]);
      }
    });

    test("where codings differ, the majority is the one found, or none", () => {
      for (const { iso3, year, majority = "", kind = "", values = "" } of rows("tiers-conflicts.csv")) {
        if (agreedOn.has(`${iso3} ${year}`)) continue;
        const one = at.get(`${iso3} ${year}`);
        if (kind.startsWith("ks:dos_tier rows for Samoa")) expect(one, `${iso3} ${year}`).toBeUndefined();
        else if (!kind.startsWith("stale")) {
          expect(one?.level, `${iso3} ${year} ${values}`).toBe("contested");
          expect(one?.tier, `${iso3} ${year} ${values}`).toBe(tiers[majority]);
        }
      }
    });
  },
);

describe("the history", () => {
  test("names territories by the standard's codes, and has each coding's source", () => {
    const codes = new Set<string>(territories.map(({ code }) => code));
    expect(consensus.filter(({ territory }) => !codes.has(territory))).toEqual([]);
    const known = new Set(historySources.map(({ id }) => id));
    expect(codings.filter(({ source }) => !known.has(source)).map(({ key }) => key)).toEqual([]);
    for (const source of historySources) expect(Source.safeParse(source).error).toBeUndefined();
  });

  test("is, coding by coding, placements of the standard, each under its own id", () => {
    const ids = new Set<string>();
    for (const placement of historyAssertions()) {
      expect(TierPlacement.safeParse(placement).error).toBeUndefined();
      ids.add(placement.id);
    }
    expect(ids.size).toBe([...historyAssertions()].length);
  });

  test("passes every rule of the check, but for the exceptions that it lists with their reasons", async () => {
    const placed = consensus.filter(({ tier }) => tier !== undefined);
    const table = placed.map(({ territory, edition, tier }) => `${territory},${edition},${tier}`).join("\n");
    const { groups, counts, coverage } = await report(
      fromText("history.csv", `territory,edition,tier\n${table}\n`),
      { samples: 1000 },
    );
    expect(coverage.rowsChecked).toBe(placed.length);
    expect(counts.error).toBe(0);
    const found = groups.flatMap(({ rule, samples }) =>
      samples.map(({ place, message }) => {
        const row = place.row === undefined ? undefined : placed[place.row - 2];
        return `${rule} ${row?.territory ?? ""} ${row?.edition ?? message.match(/\d{4}/)?.[0]}`;
      }),
    );
    const listed = historyExceptions.flatMap(({ rule, territories = [""], editions }) =>
      territories.flatMap((territory) => editions.map((edition) => `${rule} ${territory} ${edition}`)),
    );
    expect(found.sort()).toEqual(listed.sort());
  });

  test("has no Watch List before it existed, and no United States before it was ranked", () => {
    const { "watch-list-created": list, "united-states-ranked": states } = tierLaw;
    const before = consensus.filter(
      ({ tier, edition }) => tier === "tier-2-watch-list" && edition < list.firstEdition,
    );
    expect(before).toEqual([]);
    const early = consensus.filter(
      ({ territory, edition }) => territory === "USA" && edition < states.firstEdition,
    );
    expect(early).toEqual([]);
  });

  test("agrees with the eight placements of the article", () => {
    for (const { territory, edition, tier } of tierPlacements) {
      expect(placementAt(territory, edition), territory).toMatchObject({ tier });
    }
  });

  test("tells how much of each edition it knows", () => {
    const complete = coverage.filter((one) => one.complete).map(({ edition }) => edition);
    expect(complete).toEqual([2002, 2009, 2015, 2021]);
    for (const { missing, complete } of coverage) expect(missing === "").toBe(complete);
    const of = (edition: number) => coverage.find((one) => one.edition === edition);
    expect(of(2022)?.missing).toBe("56 of 188 placements are known. Nothing is known of Tier 1 and Tier 2.");
    expect(of(2020)?.gaps).toEqual(["LBY", "SOM", "YEM"]);
  });

  test("shows what was faulty in a coding, and does not count it", () => {
    expect(historyOf("WSM").filter(({ edition }) => edition <= 2009)).toEqual([]);
    expect(placementAt("KOR", 2005)).toMatchObject({ tier: "tier-1", level: "contested" });
    expect(placementAt("GHA", 2009)).toMatchObject({ tier: "tier-2-watch-list", level: "contested" });
    expect(placementAt("CAF", 2008)).toMatchObject({
      tier: "tier-2-watch-list",
      level: "independent",
      discounted: [{ value: "tier-3", sources: ["factbook-archive-2012"] }],
    });
  });
});

describe("views of a series", () => {
  const china = historyOf("CHN");

  test("the Watch List's clock starts when the law says, and the downgrade at its end is automatic", () => {
    expect(watchListRuns(china)).toEqual([
      { first: 2005, last: 2012, counted: 4 },
      { first: 2014, last: 2015, counted: 2 },
    ]);
    expect(movements(china).filter(({ automatic }) => automatic)).toEqual([
      {
        edition: 2013,
        from: "tier-2-watch-list",
        to: "tier-3",
        movement: "downgrade",
        automatic: true,
        returned: false,
      },
    ]);
    expect(movements(china).find(({ edition }) => edition === 2014)).toMatchObject({
      returned: true,
      automatic: false,
    });
    expect([2008, 2009, 2011, 2012, 2013].map((edition) => yearsToForcedMove(china, edition))).toEqual([
      undefined,
      3,
      1,
      0,
      undefined,
    ]);
  });

  test("runs never overlap, never count more than they last, and break where an edition is not known", () => {
    const series = fc.uniqueArray(
      fc.record({ edition: fc.integer({ min: 2001, max: 2025 }), tier: fc.constantFrom(...tierCodes) }),
      { selector: ({ edition }) => edition },
    );
    fc.assert(
      fc.property(series, (given) => {
        const runs = watchListRuns(given);
        const listed = given.filter(({ tier }) => tier === "tier-2-watch-list").map(({ edition }) => edition);
        const inRuns = runs.flatMap(({ first, last }) =>
          Array.from({ length: last - first + 1 }, (_, at) => first + at),
        );
        expect(inRuns).toEqual(listed.sort((a, b) => a - b));
        for (const [at, { first, last, counted }] of runs.entries()) {
          expect(counted).toBe(Math.max(0, last - Math.max(first, 2009) + 1));
          expect(first).toBeGreaterThan((runs[at - 1]?.last ?? 0) + 1);
        }
        for (const { edition } of movements(given)) {
          expect(given.some((one) => one.edition === edition - 1)).toBe(true);
        }
      }),
    );
  });

  test("the years that are said to be left are those that the rules allow, and not one more", async () => {
    const FIRST = 2005;
    const some = ["tier-2", "tier-2-watch-list", "tier-3"] as const;
    const refused = async (series: readonly string[]) => {
      const rows = series.map((tier, at) => `FJI,${FIRST + at},${tier}`).join("\n");
      for await (const { rule } of check(fromText("series.csv", `territory,edition,tier\n${rows}\n`)))
        if (/^watch-list-(over-(three|four)-years|return-over-one-year)$/.test(rule)) return true;
      return false;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...some), { minLength: 5, maxLength: 20 }),
        async (before) => {
          const all = [...before, "tier-2-watch-list" as const];
          const last = FIRST + all.length - 1;
          const left = yearsToForcedMove(
            all.map((tier, at) => ({ tier, edition: FIRST + at })),
            last,
          );
          fc.pre(left !== undefined && !(await refused(all)));
          const stay = (years: number) => [...all, ...Array<string>(years).fill("tier-2-watch-list")];
          expect(await refused(stay(left ?? 0))).toBe(false);
          expect(await refused(stay((left ?? 0) + 1))).toBe(true);
        },
      ),
    );
  });

  test("counts stand beside those that were published, and agree where the edition is wholly known", () => {
    const counts = editionCounts(consensus);
    expect(counts.map(({ edition }) => edition)).toEqual(coverage.map(({ edition }) => edition));
    const of2021 = counts.find(({ edition }) => edition === 2021);
    expect(of2021?.compared.filter(({ agrees }) => !agrees)).toEqual([]);
    expect(of2021?.compared.length).toBeGreaterThan(0);
    const of2022 = counts.find(({ edition }) => edition === 2022);
    expect(of2022?.compared.find(({ count }) => count.tier === undefined)).toMatchObject({
      here: 56,
      count: { value: 188 },
      agrees: false,
    });
  });
});
