import { describe, expect, test } from "vitest";
import { ReportEdition } from "../src/report-edition.ts";
import { editionAt, reportEdition, reportEditions } from "../src/report-editions.ts";

describe("the published editions", () => {
  test("are valid records, one per year from 2001 to 2025, numbered from 1", () => {
    for (const edition of reportEditions) expect(ReportEdition.parse(edition)).toEqual(edition);
    expect(reportEditions.map(({ edition, ordinal }) => [edition, ordinal])).toEqual(
      Array.from({ length: 25 }, (_, i) => [2001 + i, 1 + i]),
    );
  });

  test("give a release date only with a source, and none where the day is unverified", () => {
    for (const { edition, releaseDate, releaseCitations } of reportEditions) {
      expect(releaseCitations === undefined, String(edition)).toBe(releaseDate === undefined);
      expect(releaseDate?.slice(0, 4) ?? String(edition)).toBe(String(edition));
    }
    const undated = reportEditions.filter(({ releaseDate }) => releaseDate === undefined);
    expect(undated.map(({ edition }) => edition)).toEqual([2001, 2007, 2008, 2012, 2017]);
  });

  test("were released in June or July, but for 2025", () => {
    const others = reportEditions.filter(({ releaseDate = "2001-06-01" }) => !/-0[67]-/.test(releaseDate));
    expect(others.map(({ releaseDate }) => releaseDate)).toEqual(["2025-09-29"]);
  });

  test("state their reporting period from 2010 on", () => {
    expect(reportEdition(2009)).not.toHaveProperty("reportingPeriod");
    expect(reportEdition(2010)?.reportingPeriod).toBe("2009-04-01/2010-03-31");
    expect(reportEdition(2025)?.reportingPeriod).toBe("2024-04-01/2025-03-31");
    for (const { edition, reportingPeriodCitations } of reportEditions) {
      expect(reportingPeriodCitations !== undefined, String(edition)).toBe(edition >= 2010);
    }
  });

  test("have counts that add up, wherever one source gives every tier and the total", () => {
    const sums = [];
    for (const { edition, publishedCounts = [] } of reportEditions) {
      for (const all of publishedCounts.filter(({ tier }) => tier === undefined)) {
        const same = publishedCounts.filter(({ tier, basis, citations }) => {
          const cited = citations.some(({ title }) => title === all.citations[0]?.title);
          return tier !== undefined && basis === all.basis && cited;
        });
        if (!same.some(({ tier }) => tier === "tier-2")) continue;
        expect(
          same.reduce((sum, { value }) => sum + value, 0),
          String(edition),
        ).toBe(all.value);
        sums.push(edition);
      }
    }
    expect(sums).toEqual([2002, 2015, 2021]);
  });

  test("count no tier before it existed, and each tier once per source", () => {
    for (const { edition, publishedCounts = [] } of reportEditions) {
      const keys = publishedCounts.map((count) => JSON.stringify([count.tier, count.basis, count.citations]));
      expect(new Set(keys).size, String(edition)).toBe(keys.length);
      if (edition < 2004)
        expect(publishedCounts.some(({ tier }) => tier === "tier-2-watch-list")).toBe(false);
    }
  });

  test("keep sources that disagree side by side", () => {
    const tier3 = reportEdition(2001)?.publishedCounts?.filter(({ tier }) => tier === "tier-3");
    expect(tier3?.map(({ value, basis }) => [value, basis])).toEqual([
      [23, "published"],
      [21, "recount"],
    ]);
  });
});

describe("looking up an edition", () => {
  test("by its year", () => {
    expect(reportEdition(2020)?.id).toBe("report-edition/2020");
    expect(reportEdition(2000)).toBeUndefined();
    expect(reportEdition(2026)).toBeUndefined();
    expect(reportEdition(2020.5)).toBeUndefined();
  });

  test("by a day: the latest one out by then", () => {
    expect(editionAt("2020-06-24")?.edition).toBe(2019);
    expect(editionAt("2020-06-25")?.edition).toBe(2020);
    expect(editionAt("2025-08-01")?.edition).toBe(2024);
    expect(editionAt("2099-01-01")?.edition).toBe(2025);
    expect(editionAt("2002-06-04")).toBeUndefined();
  });

  test("by a day passes over editions without a verified date", () => {
    expect(editionAt("2017-12-31")?.edition).toBe(2016);
  });
});
