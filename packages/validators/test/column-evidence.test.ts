import fc from "fast-check";
import { expect, test } from "vitest";
import { ColumnEvidence } from "../src/column-evidence.ts";
import { Series } from "../src/series.ts";

const value = fc.constantFrom(
  "NAM",
  " nam",
  "Namibia",
  "Tier 2",
  "tier 2 ",
  "2",
  "2.0",
  "2010",
  "x",
  "",
  " ",
);

test("a column is mostly of a kind where its share says so, whichever is asked for first", () => {
  fc.assert(
    fc.property(
      fc.array(value, { maxLength: 40 }),
      fc.constantFrom(0.1, 0.5, 0.8, 0.9, 1),
      (cells, least) => {
        const sample = cells.map((cell) => ["other", cell]);
        for (const likeness of ["alpha3", "territoryName", "tierLabel", "tierNumber", "year"] as const) {
          const asked = new ColumnEvidence(sample, 1);
          const first = asked.isMostly(likeness, least);
          expect(first).toBe(asked.share(likeness) >= least);
          expect(asked.isMostly(likeness, least)).toBe(first);
        }
      },
    ),
  );
});

test("shares and numbers count every cell that is not blank", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 40 }), (cells) => {
      const filled = cells.filter((cell) => cell.trim() !== "");
      const evidence = new ColumnEvidence(
        cells.map((cell) => [cell]),
        0,
      );
      expect(evidence.filled).toBe(filled.length);
      const codes = filled.filter((cell) => cell.trim().toUpperCase() === "NAM").length;
      expect(evidence.share("alpha3")).toBe(filled.length === 0 ? 0 : codes / filled.length);
    }),
  );
});

test("a series knows its editions, and no others, with gaps and without", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 2001, max: 2030 })), (editions) => {
      const entries = [...editions]
        .sort((a, b) => a - b)
        .map((edition) => ({
          ...{ edition, tier: "tier-2" as const, waiver: undefined },
          ...{ row: edition, line: 0, column: 0 },
        }));
      const series = new Series("dataset/x", "NAM", entries);
      for (let edition = 1995; edition <= 2035; edition++)
        expect(series.entry(edition)?.row).toBe(editions.includes(edition) ? edition : undefined);
    }),
  );
});
