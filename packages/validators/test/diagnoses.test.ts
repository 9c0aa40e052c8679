import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CheckOptions, diagnoses, type FileReport, fromBytes, fromText, report } from "../src/index.ts";
import { inPieces } from "./files.ts";
import {
  type Cells,
  csvOf,
  faults,
  placements,
  records,
  referenceOfTable,
  shelterVisits,
  tiers,
} from "./planted-faults.ts";

const RECORDS = 80;
const sum = ({ counts }: FileReport) => counts.error + counts.warning + counts.info;
const check = (cells: Cells, options: CheckOptions = {}) =>
  report(fromText("table.csv", csvOf(cells)), options);

/** What holds of every report: a finding is explained once at most, and by as many as are said. */
function expectExact(one: FileReport): void {
  expect(one.groups.reduce((all, { count }) => all + count, 0)).toBe(sum(one));
  one.diagnoses.forEach(({ code, count, explains, confidence }, index) => {
    const groups = one.groups.filter(({ diagnosis }) => diagnosis?.index === index);
    expect(groups.map(({ diagnosis }) => diagnosis?.code)).toEqual(groups.map(() => code));
    expect(groups.reduce((all, group) => all + group.count, 0)).toBe(count);
    expect(explains.reduce((all, part) => all + part.count, 0)).toBe(count);
    expect(count).toBeGreaterThan(0);
    expect(confidence).toBeGreaterThan(0.5);
  });
}

describe.each(faults.map((fault) => [fault.name, fault] as const))("%s", (_, fault) => {
  test("is named once, and explains all that was found", async () => {
    await fc.assert(
      fc.asyncProperty(tiers, fc.nat(60), fc.integer({ min: 2, max: 10 }), async (drawn, at, length) => {
        const clean = fault.table === "placements" ? placements(drawn) : records(RECORDS);
        const cells = fault.plant(clean, at, length);
        const bytes =
          fault.bytes?.(cells, at) ??
          new TextEncoder().encode(csvOf(cells, fault.says.source !== "1 cell too many"));
        const one = await report(fromBytes("table.csv", bytes), fault.options);
        expectExact(one);
        expect(one.diagnoses.map(({ code }) => code)).toEqual([fault.code]);
        expect(one.diagnoses[0]?.message).toMatch(fault.says);
        expect(one.diagnoses[0]?.count).toBe(sum(one));
      }),
      { numRuns: 15 },
    );
  });
});

test("a table without faults has no diagnosis, nor has one with faults that have nothing in common", async () => {
  await fc.assert(
    fc.asyncProperty(tiers, fc.nat(60), async (drawn, at) => {
      const clean = placements(drawn);
      expect((await check(clean)).diagnoses).toEqual([]);
      expect(sum(await check(clean))).toBe(0);
      const one = clean.map((row, index) => (index === at + 1 ? ["Nowhere", ...row.slice(1)] : row));
      expect((await check(one)).diagnoses).toEqual([]);
      expect((await check(records(RECORDS), { profile: shelterVisits })).diagnoses).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

describe("beside a reference", () => {
  test.each([1, -1])("editions that are off by %i year are, and only those", async (years) => {
    await fc.assert(
      fc.asyncProperty(tiers, async (drawn) => {
        const clean = placements(drawn);
        const moved = clean.map(([a = "", year = "", ...rest], row) => [
          a,
          row === 0 ? year : String(Number(year) + years),
          ...rest,
        ]);
        const reference = referenceOfTable(clean);
        expect((await check(clean, { reference })).diagnoses).toEqual([]);
        const one = await check(moved, { reference });
        expectExact(one);
        const [found] = one.diagnoses;
        expect(found).toMatchObject({ code: "edition-off-by-one", confidence: 1 });
        expect(found?.message).toContain(years > 0 ? "one year too late" : "one year too early");
        const contradicted = one.groups.filter(({ rule }) => rule === "contradicts-reference");
        expect(contradicted.map(({ diagnosis }) => diagnosis?.code)).toEqual(
          contradicted.map(() => "edition-off-by-one"),
        );
      }),
      { numRuns: 10 },
    );
  });

  test("single contradictions are not taken for editions that are off", async () => {
    const clean = placements(Array.from({ length: 72 }, (_, at) => (at % 5 < 2 ? "Tier 1" : "Tier 2")));
    const wrong = clean.map((row, at) =>
      at % 9 === 1 ? [...row.slice(0, 2), row[2] === "Tier 1" ? "Tier 2" : "Tier 1"] : row,
    );
    const one = await check(wrong, { reference: referenceOfTable(clean) });
    expect(one.counts.warning).toBe(8);
    expect(one.diagnoses).toEqual([]);
  });

  test("numbers moved by one are read off it", async () => {
    const clean = placements(Array.from({ length: 72 }, (_, at) => (at % 5 < 2 ? "Tier 1" : "Tier 2")));
    const coded = clean.map(([a = "", b = "", c = ""], at) => [
      a,
      b,
      at === 0 ? c : c === "Tier 1" ? "0" : "1",
    ]);
    const one = await check(coded, { reference: referenceOfTable(clean) });
    expect(one.diagnoses).toMatchObject([{ code: "tier-scale", count: 1, confidence: 1 }]);
    expect(one.diagnoses[0]?.remedy).toContain('--tier-codes "0=tier-1,1=tier-2"');
  });
});

test("four that is rare is a special case, and four that is not is Tier 3; both are to be confirmed", async () => {
  const coded = (four: number) => {
    const rows = placements(Array.from({ length: 72 }, () => "")).slice(1);
    const twice = [...rows, ...rows.map(([name = "", year = ""]) => [name, String(Number(year) - 9), ""])];
    return [
      ["country", "year", "tier"],
      ...twice.map(([a = "", b = ""], at) => [a, b, at % four === 0 ? "4" : String(1 + (at % 3))]),
    ];
  };
  const [special] = (await check(coded(60))).diagnoses;
  expect(special?.message).toContain("3 is Tier 3 and 4 is Special Case");
  const [third] = (await check(coded(10))).diagnoses;
  expect(third?.message).toContain("3 is Tier 2 Watch List and 4 is Tier 3");
  for (const one of [special, third]) expect(one?.confidence).toBeLessThan(0.7);
});

test("of a column that may not be shown nothing is told, nor of any with redact", async () => {
  for (const { plant, bytes, table, options } of faults) {
    const clean =
      table === "placements" ? placements(Array.from({ length: 72 }, () => "Tier 2")) : records(RECORDS);
    const cells = plant(clean, 5, 4);
    const text = bytes?.(cells, 5) ?? new TextEncoder().encode(csvOf(cells));
    const one = await report(fromBytes("table.csv", text), { ...options, redact: true });
    expectExact(one);
    const told = JSON.stringify(one.diagnoses);
    for (const value of ["Myanmar", "Burma", "Perru", "Chad", '\\"A\\"', "see page", "00017"])
      expect(told).not.toContain(value);
  }
});

test("the same is found in a long table, in whatever pieces it comes and by whichever engine", async () => {
  const clean = records(24_000);
  const day = (at: number) => at > 9000 && at < 9400;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(20_000),
      fc.nat(20_000),
      fc.integer({ min: 1000, max: 300_000 }),
      async (shift, head, size) => {
        const cells = clean.map((row, at) => {
          const [visit = "", band = "", share = "", opened = "", remark = ""] = row;
          if (at > 0 && at >= shift && at < shift + 300) return ["", visit, band, share, opened];
          if (day(at))
            return [visit, band, share.replace(".", ","), opened.split("-").reverse().join("."), remark];
          return at % 4000 === 7 ? [visit, "9 to 17", share, opened, remark] : row;
        });
        const bytes = new TextEncoder().encode(csvOf(cells.toSpliced(head + 1, 0, cells[0] as string[])));
        const input = { ...fromBytes("table.csv", bytes), bytes: () => inPieces(bytes, size) };
        const [exact, ...others] = await Promise.all(
          (["exact", "javascript", undefined] as const).map((engine) =>
            report(input, { profile: shelterVisits, engine }),
          ),
        );
        expectExact(exact as FileReport);
        expect(exact?.diagnoses.map(({ code }) => code)).toEqual(
          expect.arrayContaining(["shifted-cells", "repeated-header", "date-order", "number-format"]),
        );
        for (const other of others) {
          expect(other.diagnoses).toEqual(exact?.diagnoses);
          expect(other.groups).toEqual(exact?.groups);
          expect(other.coverage.rowsProven).toBeGreaterThan(0);
        }
      },
    ),
    { numRuns: 4 },
  );
}, 120_000);

test("each kind has a code of its own, and says what it looks at and what to do", () => {
  expect(new Set(diagnoses.map(({ code }) => code)).size).toBe(diagnoses.length);
  for (const { summary, evidence, remedy } of diagnoses)
    for (const words of [summary, evidence, remedy]) expect(words).toMatch(/^\S.*[.]$/s);
});
