import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  editionAt,
  editionOrdinal,
  reportEditions,
  reportingPeriod,
} from "../src/entries/report-editions.ts";
import { findTerritory } from "../src/entries/territories.ts";
import { tierLaw, tierLawRules, tierStatutes } from "../src/entries/tier-law.ts";
import { Instrument, TierLawRule } from "../src/index.ts";

const publicLaws = (text: string) => text.match(/P\.L\. \d+-\d+/g) ?? [];

describe("the statutes", () => {
  test.each(tierStatutes)("$id is a valid record of a statute", (statute) => {
    expect(Instrument.parse(statute)).toEqual(statute);
    expect(statute).toMatchObject({ kind: "statute", territory: "USA" });
  });

  test("are each there once, in the order of enactment", () => {
    expect(new Set(tierStatutes.map(({ id }) => id)).size).toBe(tierStatutes.length);
    const days = tierStatutes.map(({ adopted }) => adopted);
    expect(days).toEqual([...days].sort());
  });

  test("hold every act that a rule cites", () => {
    const known = tierStatutes.flatMap(({ citation = "" }) => publicLaws(citation));
    const cited = tierLawRules.flatMap(({ citations }) =>
      citations.flatMap(({ title }) => publicLaws(title)),
    );
    expect(cited).not.toHaveLength(0);
    expect(known).toEqual(expect.arrayContaining(cited));
  });
});

describe("the rules of tier law", () => {
  test.each(tierLawRules)("$id is a valid record, found under its name", (rule) => {
    expect(TierLawRule.parse(rule)).toEqual(rule);
    expect(Object.entries(tierLaw).find(([name]) => `tier-law/${name}` === rule.id)?.[1]).toEqual(rule);
  });

  test.each(tierLawRules)("$id begins before it is certain, and is certain before it ends", (rule) => {
    const years = [rule.firstEdition, rule.confirmedFrom, rule.lastEdition].filter(
      (year) => year !== undefined,
    );
    expect(years).toEqual([...years].sort());
  });

  test("name real territories and editions in their cases", () => {
    const published = reportEditions.map(({ edition }) => edition);
    const cases = tierLawRules.flatMap(({ exceptions = [] }) => exceptions);
    expect(cases).not.toHaveLength(0);
    for (const { territory, from, to } of cases) {
      expect(findTerritory(territory)).toMatchObject({ status: "found", by: "code" });
      expect(published).toEqual(expect.arrayContaining([from, to]));
      expect(from).toBeLessThanOrEqual(to);
    }
  });
});

describe("the calendar of editions", () => {
  const year = fc.integer({ min: 2001, max: 2100 });

  test("gives an edition the twelve months to the end of March of its year", () => {
    expect(reportingPeriod(2020)).toBe("2019-04-01/2020-03-31");
  });

  test("leaves no day between the period of one edition and the next", () => {
    fc.assert(
      fc.property(year, (edition) => {
        const dayAfter = new Date(`${reportingPeriod(edition).slice(-10)}T00:00:00Z`);
        dayAfter.setUTCDate(dayAfter.getUTCDate() + 1);
        expect(reportingPeriod(edition + 1).slice(0, 10)).toBe(dayAfter.toISOString().slice(0, 10));
      }),
    );
  });

  test("counts editions from 2001", () => {
    expect(editionOrdinal(2001)).toBe(1);
    expect(editionOrdinal(2020)).toBe(20);
  });

  test("never answers with an edition that was not out on the day", () => {
    const day = fc.date({ min: new Date("2001-01-01"), max: new Date("2030-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toISOString().slice(0, 10);
        const out = reportEditions.flatMap(({ releaseDate }) =>
          releaseDate !== undefined && releaseDate <= text ? [releaseDate] : [],
        );
        expect(editionAt(text)?.releaseDate).toBe(out.sort().at(-1));
      }),
    );
  });
});
