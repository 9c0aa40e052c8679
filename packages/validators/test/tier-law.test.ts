import { tierLaw } from "@open-tip/schema/tier-law";
import { tiers } from "@open-tip/schema/tiers";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromText, report } from "../src/index.ts";
import { codesIn, seriesTable } from "./files.ts";

describe("sequences that really happened are within the law", () => {
  test.each([
    ["China 2005-2013: years before 2009 do not count", "China", 2005, "W W W W W W W W 3"],
    ["Russia 2004-2013", "Russia", 2004, "W W W W W W W W W 3"],
    ["Hong Kong 2020-2025", "Hong Kong", 2020, "W W W 2 W W"],
    ["Haiti 2020-2025: a special case ends the run", "Haiti", 2020, "2 W W W SC SC"],
    ["Chad 2020-2025", "Chad", 2020, "W W W 3 W 3"],
    ["Belarus 2020-2025", "Belarus", 2020, "3 W 3 3 3 3"],
    ["Brunei 2020-2025", "Brunei", 2020, "W W 3 W 3 W"],
    ["Algeria 2020-2025: only the last run before Tier 3 counts", "Algeria", 2020, "3 3 W 3 W W"],
    ["Papua New Guinea 2020-2025", "Papua New Guinea", 2020, "3 W W 3 3 3"],
    [
      "Equatorial Guinea 2008-2022: downgraded before the law of 2019",
      "Equatorial Guinea",
      2008,
      "W W W 3 3 3 3 3 3 3 3 3 W W W",
    ],
    ["South Korea 2001-2002", "South Korea", 2001, "3 1"],
    ["United Arab Emirates 2002-2003", "United Arab Emirates", 2002, "3 1"],
  ])("%s", async (_, country, from, sequence) => {
    expect(await codesIn(seriesTable({ [country]: { from, tiers: sequence } }))).toEqual([]);
  });

  test("a missing edition ends a run, and nothing is concluded across it", async () => {
    const holes = {
      Guinea: { from: 2009, tiers: "W W W . W W W" },
      Qatar: { from: 2018, tiers: "W W . W W W" },
    };
    expect(await codesIn(seriesTable(holes))).toEqual([]);
  });
});

describe("sequences that the law makes impossible are found", () => {
  test.each([
    ["the Watch List in 2003", "Fiji", 2003, "W", "watch-list-before-2004"],
    ["the United States in 2005", "United States", 2005, "1", "united-states-before-2010"],
    ["a tier in 2000", "Fiji", 2000, "2", "edition-before-first-report"],
    ["a special case in 2002", "Fiji", 2002, "SC", "special-case-before-2003"],
    ["the Watch List from 2009 to 2013", "Fiji", 2009, "W W W W W", "watch-list-over-four-years"],
    ["the Watch List from 2019 to 2022", "Fiji", 2019, "W W W W", "watch-list-over-three-years"],
    ["the Watch List from 2020 to 2023", "Fiji", 2020, "W W W W", "watch-list-over-three-years"],
    ["two years back after a downgrade", "Fiji", 2020, "W W 3 W W", "watch-list-return-over-one-year"],
  ])("%s", async (_, country, from, sequence, code) => {
    expect(await codesIn(seriesTable({ [country]: { from, tiers: sequence } }))).toEqual([code]);
  });

  test("each is found with its row, its column, a rule that cites the law, and a page", async () => {
    const table = seriesTable({
      Namibia: { from: 2012, tiers: "2 2" },
      Fiji: { from: 2009, tiers: "W W W W W" },
    });
    const { groups } = await report(fromText("table.csv", table));
    const [sample] = groups[0]?.samples ?? [];
    expect(sample?.place).toMatchObject({ row: 8, line: 8, column: "tier", columnLetter: "C" });
    expect(sample?.message).toContain("2013 is year 5 of at most 4");
    expect(sample?.url).toMatch(/\/rules\/watch-list-over-four-years\/$/);
    expect(groups[0]?.law?.condition).toContain("at most four");
    expect(groups[0]?.law?.citations.map(({ title }) => title).join()).toContain("P.L. 110-457");
  });
});

test("any run on the Watch List from 2009 to 2018 is found exactly when it is longer than the law allows", async () => {
  const { firstEdition, lastEdition, limit } = tierLaw["watch-list-limit-2008"];
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 2004, max: lastEdition }),
      fc.integer({ min: 1, max: 10 }),
      async (from, length) => {
        fc.pre(from + length - 1 <= lastEdition);
        const run = { from, tiers: Array(length).fill("W").join(" ") };
        const counted = from + length - Math.max(from, firstEdition);
        const found = await codesIn(seriesTable({ Fiji: run }));
        expect(found.includes("watch-list-over-four-years")).toBe(counted > limit);
      },
    ),
  );
});

test("the order of the rows changes nothing", async () => {
  const rows = seriesTable({
    Fiji: { from: 2009, tiers: "W W W W W" },
    Chad: { from: 2020, tiers: "W W 3 W W" },
    "United States": { from: 2009, tiers: "1 1" },
  })
    .trim()
    .split("\n");
  const [header, ...body] = rows as [string, ...string[]];
  const expected = await codesIn(rows.join("\n"));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(body, { minLength: body.length }), async (shuffled) => {
      expect(await codesIn([header, ...shuffled].join("\n"))).toEqual(expected);
    }),
    { numRuns: 30 },
  );
});

test("every label of a tier, and every variant of it, is read as that tier", async () => {
  for (const { code, label, labelVariants } of tiers.codes) {
    const rows = [label, ...labelVariants, `  ${label.toUpperCase()}   `].map(
      (text, index) => `Fiji,${2010 + index},"${text}"`,
    );
    const { coverage, groups } = await report(fromText("t.csv", `country,year,tier\n${rows.join("\n")}\n`));
    expect([
      code,
      coverage.placements - coverage.absences,
      groups.filter((one) => one.rule === "unknown-tier"),
    ]).toEqual([code, rows.length, []]);
  }
});
