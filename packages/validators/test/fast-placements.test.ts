import fc from "fast-check";
import { expect, test } from "vitest";
import { check, type Finding, fromBytes, type Outcome } from "../src/index.ts";
import { Combinations } from "../src/placements/combinations.ts";
import { inPieces } from "./files.ts";

const header = ["source", "iso3", "country", "year", "tier", "previous_tier", "waiver", "notes", "checked"];
const cell = {
  source: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("dataset/a", "dataset/b", "report-edition/2015", "") },
    fc.constantFrom(" dataset/a", "dataset/A", "report-edition/2016", "dataset/c"),
  ),
  iso3: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom("FJI", "TCD", "KOR", "USA") },
    fc.constantFrom("", "fji", "XXX", " TCD", "SCG"),
  ),
  country: fc.oneof(
    { weight: 5, arbitrary: fc.constant("") },
    fc.constantFrom("Fiji", "Chad", "Korea, South", "Korea", "Côte d'Ivoire", "Nowhere", " "),
  ),
  year: fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: 2001, max: 2024 }).map(String) },
    fc.constantFrom("", "1999", "2090", "2015.0", "2015-06-01", "MMXV"),
  ),
  tier: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.constantFrom(
        "Tier 1",
        "Tier 2",
        "Tier 2 Watch List",
        "Tier 3",
        "Special Case",
        "not-in-report",
      ),
    },
    fc.constantFrom("", "tier-2", "Tier 2WL ", "Tier 4", "N/A", "two"),
  ),
  previous: fc.constantFrom("", "", "", "Tier 2", "Tier 1", "x"),
  waiver: fc.constantFrom("", "", "", "true", "no", "maybe"),
  notes: fc.constantFrom("", "a", 'said "so"', "two\nlines", "ü"),
  checked: fc.constantFrom("", "7", "secret"),
};
const record = fc.tuple(...(Object.values(cell) as fc.Arbitrary<string>[]));
const line = fc.oneof(
  { weight: 20, arbitrary: record.map(written) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", ",,,,,,,,", "dataset/a,FJI", '"dataset/a,FJI', "x".repeat(40)),
  },
);

function written(cells: readonly string[]): string {
  return cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",");
}

const territories = ["FJI", "TCD", "KOR", "USA", "ALB", "ZWE"];
const tiers = ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3"];

/** Rows of which most are right: long enough for a kernel, and each a placement of its own. */
function filler(name: string): string[] {
  return Array.from({ length: 1800 }, (_, at) => {
    const source =
      at % 3 === 0 ? `"dataset/${name}-${Math.floor(at / 144)}"` : `dataset/${name}-${Math.floor(at / 144)}`;
    const year = String(2001 + (Math.floor(at / 6) % 24));
    const cells = [
      territories[at % 6] ?? "",
      "",
      year,
      tiers[(at * 7) % 4] ?? "",
      "",
      "",
      "n".repeat(200),
      "",
    ];
    return `${source},${cells.join(",")}`;
  });
}

async function all(bytes: Uint8Array, options: object): Promise<{ findings: string[]; outcome: Outcome }> {
  const input = { ...fromBytes("rankings.csv", bytes), bytes: () => inPieces(bytes, 200_000) };
  const run = check(input, options);
  const findings: string[] = [];
  while (true) {
    const next = await run.next();
    if (next.done) return { findings: findings.sort(), outcome: next.value };
    findings.push(asText(next.value));
  }
}

function asText({ rule, place, message, suggestion }: Finding): string {
  return JSON.stringify([rule, place, message, suggestion], (_, value: unknown) =>
    value !== null && typeof value === "object" && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

test("a long table of placements has the same findings, places and coverage whichever way its rows are read", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 60, maxLength: 200 }),
      fc.boolean(),
      fc.boolean(),
      async (lines, crlf, sourced) => {
        const rows = [written(header), ...filler("a"), ...lines, ...filler("b"), ...lines.toReversed()];
        const some = sourced ? rows : rows.map((row) => row.replace(/^(?:"[^"]*"|[^,"]*),/, ""));
        const bytes = new TextEncoder().encode(some.join(crlf ? "\r\n" : "\n"));
        const exact = await all(bytes, { engine: "exact" });
        for (const options of [{}, { engine: "javascript" }]) {
          const fast = await all(bytes, options);
          expect(fast.outcome.coverage.rowsProven).toBeGreaterThan(3000);
          fast.outcome.coverage.rowsProven = 0;
          expect(fast).toEqual(exact);
        }
        expect(exact.outcome.coverage.placements).toBeGreaterThan(3600);
      },
    ),
    { numRuns: 12, endOnFailure: true },
  );
}, 120_000);

test("combinations are told apart, and known again", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 2000 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(
      sizes,
      fc.array(fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), { minLength: 2, maxLength: 3000 }),
      (given, rows) => {
        const combinations = Combinations.of(given);
        if (!combinations) return;
        const cells = rows.map((row) => given.map((size, at) => (row[at] ?? 0) % size));
        const columns = given.map((_, at) => Uint32Array.from(cells, (row) => (row[at] ?? 0) - 1));
        const known = new Map<string, number>();
        for (const [at, row] of cells.entries()) {
          const number = known.get(row.join()) ?? known.size + 1;
          known.set(row.join(), number);
          expect(combinations.at(columns, at)).toBe(number);
        }
      },
    ),
    { numRuns: 50 },
  );
  expect(Combinations.of([2 ** 20, 2 ** 20, 2 ** 20, 2 ** 20])).toBeUndefined();
});
