import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { check, defineProfile, type Finding, fromBytes, type Outcome } from "../src/index.ts";
import { inPieces } from "./files.ts";

const profile = defineProfile({
  name: "rankings",
  title: "a table of rankings",
  schema: z.strictObject({
    country: z.enum(["FJI", "TON", "Korea, South", "Côte d’Ivoire"]),
    year: z.int().min(2001).max(2025),
    url: z.url({ protocol: /^https?$/ }),
    day: z.iso.date().optional(),
    name: z.string().min(1),
    note: z.string().optional(),
  }),
  key: ["country", "year", "url"],
  sequence: { of: "year", within: "country" },
});

const cell = {
  country: fc.constantFrom("FJI", "TON", "Korea, South", "Côte d’Ivoire", "XXX", "", "fji"),
  year: fc.oneof(fc.integer({ min: 1999, max: 2027 }).map(String), fc.constantFrom("", "2010.0", "02010")),
  url: fc.oneof(
    fc.integer({ min: 1, max: 5 }).map((n) => `https://example.org/${n}`),
    fc.constantFrom("ftp://a.b", "https://", "HTTPS://Example.org/é"),
  ),
  day: fc.constantFrom("2020-02-29", "2021-02-29", "", "2020-1-1"),
  name: fc.constantFrom("a", "", "ü", "two\nlines", 'a "word"', " "),
  note: fc.constantFrom("", "x", "様, 様", "日\r\n本", '"'),
};
const record = fc.tuple(cell.country, cell.year, cell.url, cell.day, cell.name, cell.note);
const good = fc.constant(["FJI", "2010", "https://example.org/good", "", "a", ""] as const);
const line = fc.oneof(
  { weight: 6, arbitrary: good.map((cells) => written(cells)) },
  { weight: 6, arbitrary: record.map((cells) => written(cells)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", ",,,,,", "FJI,2010", '"FJI,2010', "FJI,2010,x,,a,b,,", "a,b,c,d,e,f,g"),
  },
);

function written(cells: readonly string[]): string {
  return cells.map((text) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(",");
}

async function all(
  bytes: Uint8Array,
  options: object,
  name = "rankings.csv",
): Promise<{ findings: string[]; outcome: Outcome }> {
  const input = { ...fromBytes(name, bytes), bytes: () => inPieces(bytes, 200_000) };
  const run = check(input, { profile, ...options });
  const findings: string[] = [];
  while (true) {
    const next = await run.next();
    if (next.done) return { findings: findings.sort(), outcome: next.value };
    findings.push(key(next.value));
  }
}

/** A finding as text, for comparison; which of the rows with one key comes first depends on nothing. */
function key({ rule, place, message, suggestion }: Finding): string {
  return JSON.stringify([rule, place, message, suggestion]);
}

test("a long table has the same findings, places and coverage whichever way its rows are proven", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 40, maxLength: 120 }),
      fc.boolean(),
      fc.uint8Array({ maxLength: 3 }),
      async (lines, crlf, junk) => {
        const newline = crlf ? "\r\n" : "\n";
        const filler = written([
          "TON",
          "2011",
          "https://example.org/filler",
          "2020-01-01",
          "a",
          "x".repeat(400),
        ]);
        const half = Array.from({ length: 1500 }, (_, at) => filler.replace("filler", `filler-${at}`));
        const text = [
          "country,year,url,day,name,note",
          ...half,
          ...lines,
          ...half.map((one) => one.replace("filler", "more")),
          ...lines,
        ];
        const bytes = new TextEncoder().encode(text.join(newline));
        // A few bytes that may not be UTF-8, in the middle.
        bytes.set(junk, 700_000);
        const exact = await all(bytes, { engine: "exact" });
        for (const options of [{}, { engine: "javascript" }]) {
          const fast = await all(bytes, options);
          expect(fast.outcome.coverage.rowsProven).toBeGreaterThan(2900);
          fast.outcome.coverage.rowsProven = 0;
          expect(fast).toEqual(exact);
        }
        expect(exact.outcome.coverage.rowsRead).toBeGreaterThan(3000);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);
/** The record of some cells as a line of JSON: an integer as a number, and what is empty left out. */
function jsonLine(cells: readonly string[]): string {
  const names = ["country", "year", "url", "day", "name", "note"];
  const members = cells.flatMap((text, at) =>
    text === "" ? [] : [[names[at], /^[1-9]\d*$/.test(text) ? Number(text) : text] as const],
  );
  return JSON.stringify(Object.fromEntries(members));
}

const jsonLines = fc.oneof(
  { weight: 6, arbitrary: good.map((cells) => jsonLine(cells)) },
  { weight: 6, arbitrary: record.map((cells) => jsonLine(cells)) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      "{}",
      "[1]",
      '{"country":"FJI"',
      '{"year":2010,"country":"FJI","url":"https://example.org/good","name":"a"}',
      '{"country":"FJI","year":2010,"url":"https://example.org/good","name":"\\u0061"}',
      '{"country":"FJI","year":2010,"url":"https://example.org/good","name":null,"more":1}',
      '{"country": "FJI", "year": 12345678901234567890, "url": "https://example.org/x", "name": {"a": 1}}',
    ),
  },
);

test("long JSON lines have the same findings, places and coverage whichever way they are proven", async () => {
  const filler = (at: number) =>
    jsonLine(["TON", "2011", `https://example.org/filler-${at}`, "2020-01-01", "a", "x".repeat(20)]);
  // The columns are determined from so many records, which are read exactly.
  const first = Array.from({ length: 10_050 }, (_, at) => filler(at));
  const middle = Array.from({ length: 3500 }, (_, at) => filler(at + 20_000));
  const full = jsonLine(["FJI", "2010", "https://example.org/full", "2020-01-01", "a", "b"]);
  await fc.assert(
    fc.asyncProperty(
      fc.array(jsonLines, { minLength: 40, maxLength: 120 }),
      fc.boolean(),
      fc.uint8Array({ maxLength: 3 }),
      async (lines, crlf, junk) => {
        const text = [full, ...lines, ...first, ...lines, ...middle, full, first[3], ...lines];
        const bytes = new TextEncoder().encode(text.join(crlf ? "\r\n" : "\n"));
        bytes.set(junk, bytes.length - 30_000);
        const exact = await all(bytes, { engine: "exact" }, "rankings.ndjson");
        expect(exact.outcome.coverage.rowsRead).toBeGreaterThan(10_500);
        for (const options of [{}, { engine: "javascript" }]) {
          const fast = await all(bytes, options, "rankings.ndjson");
          expect(fast.outcome.coverage.rowsProven).toBeGreaterThan(300);
          fast.outcome.coverage.rowsProven = 0;
          expect(fast).toEqual(exact);
        }
      },
    ),
    { numRuns: 8 },
  );
}, 240_000);
