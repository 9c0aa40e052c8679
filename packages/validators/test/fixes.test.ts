import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { applyEdits } from "../src/fixes/apply-fixes.ts";
import type { WrittenEdit } from "../src/fixes/fix.ts";
import { applyFixes, type Finding, fromBytes, report } from "../src/index.ts";
import { fixFile, openFile } from "../src/node.ts";
import { openTip } from "./open-tip.ts";

const folder = mkdtempSync(join(tmpdir(), "open-tip-fixes-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Cells as strangers write them: right ones, others that are understood, guesses, and some that nothing mends. */
const countries = [
  "Fiji",
  "fji",
  " Haiti ",
  "Swaziland (Eswatini)",
  "Eswatni",
  "Nowhere",
  "C&ocirc;te d'Ivoire",
];
const years = ["2015", "2015.0", " 2016", "2017 ", "never", ""];
const tiers = ["Tier 2", "tier 2", "Tier 2 Watchlist   ", "2WL", "TIER 3", "Teir 3", "&mdash;", "Tier 9"];
/** What a column of others may hold: nothing of it may change. */
const others = fc.string({ maxLength: 12 }).map((text) => text.replace(/[\r\n"\0]/g, "'"));

interface Table {
  readonly rows: readonly (readonly string[])[];
  readonly newline: string;
  readonly quotes: boolean;
  readonly mark: boolean;
  readonly ends: boolean;
}

const table: fc.Arbitrary<Table> = fc.record({
  rows: fc.array(
    fc.tuple(fc.constantFrom(...countries), fc.constantFrom(...years), fc.constantFrom(...tiers), others),
    { minLength: 3, maxLength: 12 },
  ),
  newline: fc.constantFrom("\n", "\r\n"),
  quotes: fc.boolean(),
  mark: fc.boolean(),
  ends: fc.boolean(),
});

function bytesOf({ rows, newline, quotes, mark, ends }: Table): Uint8Array {
  const cell = (text: string) => (quotes || /[",]/.test(text) ? `"${text}"` : text);
  const lines = [["country", "year", "tier", "remark"], ...rows].map((row) => row.map(cell).join(","));
  return new TextEncoder().encode((mark ? "\ufeff" : "") + lines.join(newline) + (ends ? newline : ""));
}

/** Fixes bytes as a file; what they became, how many edits were made, and the edits that take them back by round. */
async function fixed(bytes: Uint8Array, name: string, unsafe: boolean) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const inverses: WrittenEdit[][] = [];
  const { made } = await fixFile(path, {
    unsafe,
    onInverse: async (inverse, round) => {
      inverses[round] ??= [];
      inverses[round].push(inverse);
    },
  });
  return { path, bytes: new Uint8Array(readFileSync(path)), made, inverses };
}

async function takenBack(
  bytes: Uint8Array,
  inverses: readonly (readonly WrittenEdit[])[],
): Promise<Uint8Array> {
  let now = bytes;
  for (const edits of inverses.toReversed()) {
    if (!edits) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of applyEdits(fromBytes("a.csv", now), edits)) pieces.push(piece.slice());
    now = new Uint8Array(Buffer.concat(pieces));
  }
  return now;
}

const records = (bytes: Uint8Array) => parse(Buffer.from(bytes), { bom: true }) as string[][];

test.each([false, true])(
  "fixing twice is fixing once, and can be taken back byte for byte (guesses: %s)",
  async (unsafe) => {
    let edits = 0;
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const before = bytesOf(one);
        const once = await fixed(before, "a.csv", unsafe);
        edits += once.made.safe + once.made.unsafe;
        if (!unsafe) expect(once.made.unsafe).toBe(0);
        expect(await takenBack(once.bytes, once.inverses)).toEqual(before);
        const twice = await fixed(once.bytes, "a.csv", unsafe);
        expect(twice.made).toEqual({ safe: 0, unsafe: 0 });
        expect(twice.bytes).toEqual(once.bytes);
      }),
      { numRuns: 60 },
    );
    expect(edits).toBeGreaterThan(100);
  },
);

test("what is safe makes no new error, and nothing of columns that are not known changes", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (one) => {
      const before = bytesOf(one);
      const { path, bytes } = await fixed(before, "b.csv", false);
      const [was, is] = [records(before), records(bytes)];
      expect(is.map((row) => row[3])).toEqual(was.map((row) => row[3]));
      expect(is.map((row) => row.length)).toEqual(was.map((row) => row.length));
      const first = await report(fromBytes("b.csv", before));
      const { counts, groups } = await report(await openFile(path));
      expect(counts.error).toBeLessThanOrEqual(first.counts.error);
      expect(groups.map(({ rule }) => rule)).not.toContain("non-canonical-value");
    }),
    { numRuns: 60 },
  );
});

test.each([
  ["JSON", "c.json", (rows: readonly object[]) => JSON.stringify(rows, null, 3)],
  [
    "JSON lines",
    "d.ndjson",
    (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\r\n`).join(""),
  ],
  ["UTF-16", "e.csv", (rows: readonly object[]) => csvOf(rows)],
])("%s is fixed where its values stand, and keeps its form", async (kind, name, write) => {
  const rows = [
    { country: " Haiti ", year: "2015.0", tier: "Tier 2 Watchlist   ", remark: "é  x" },
    { country: "Fiji", year: "2016", tier: "Tier 2", remark: "" },
  ];
  const mended = [{ ...rows[0], country: "Haiti", year: "2015", tier: "Tier 2 Watch List" }, rows[1] ?? {}];
  const encode = (text: string) =>
    kind === "UTF-16" ? Buffer.from(`\ufeff${text}`, "utf16le") : Buffer.from(text);
  const before = new Uint8Array(encode(write(rows)));
  const { bytes, made, inverses } = await fixed(before, name, false);
  expect(Buffer.from(bytes).toString("hex")).toBe(encode(write(mended)).toString("hex"));
  expect(made.safe).toBe(3);
  expect(inverses.flat()).toHaveLength(3);
});

function csvOf(rows: readonly object[]): string {
  return [Object.keys(rows[0] ?? {}), ...rows.map((row) => Object.values(row))]
    .map((cells) => `${cells.join(";")}\r\n`)
    .join("");
}

test("the fixes of a report's findings are data, which a program applies itself", async () => {
  const bytes = new TextEncoder().encode("country,year,tier\nfji,2015,Tier 2\n Haiti ,2015,Tier 2\n");
  const { groups } = await report(fromBytes("a.csv", bytes));
  const fixes = groups.flatMap(({ samples }) => samples.flatMap(({ fix }: Finding) => fix ?? []));
  const pieces: Uint8Array[] = [];
  for await (const piece of applyFixes(fromBytes("a.csv", bytes), fixes)) pieces.push(piece.slice());
  expect(Buffer.concat(pieces).toString()).toMatch(
    /^country,year,tier\n(FJI|Fiji),2015,Tier 2\nHaiti,2015,Tier 2\n$/,
  );
});

test("an edit is made only where the file still holds what it replaces", async () => {
  const text = "country,year,tier\n Haiti ,2015,Tier 2\n";
  const { groups } = await report(fromBytes("a.csv", new TextEncoder().encode(text)));
  const fixes = groups.flatMap(({ samples }) => samples.flatMap(({ fix }: Finding) => fix ?? []));
  expect(fixes).toHaveLength(1);
  const changed = new TextEncoder().encode(text.replace(" Haiti ", "Bolivia"));
  const applied = applyFixes(fromBytes("a.csv", changed), fixes);
  const pieces: Uint8Array[] = [];
  let next = await applied.next();
  for (; !next.done; next = await applied.next()) pieces.push(next.value.slice());
  expect(next.value).toEqual({ applied: 0, left: 1 });
  expect(new Uint8Array(Buffer.concat(pieces))).toEqual(changed);
});

describe("records in JSON that are not as their schemas have them", () => {
  const kinds = fc.constantFrom("settlement", "Settlement", " region", "REGION ", "setlement", "planet");
  const numbers = fc.constantFrom<unknown>(12, "12", " 12 ", "1.5", "012", "1e3", "many", "9007199254740993");
  const words = fc.constantFrom("Aba", " Aba ", "");
  const record = fc.record({ kind: kinds, value: numbers, name: words });
  const fileOf = (rows: readonly { kind: string; value: unknown; name: string }[], indent: number) =>
    JSON.stringify(
      rows.flatMap(({ kind, value, name }, at) => [
        { id: `place/p${at}`, kind, name: { en: name } },
        {
          ...{ id: `figure/a/${10 + at}`, source: "article/a", asStated: "12", value, qualifier: "exact" },
          ...{ unit: "persons", measure: "flow", counted: "people", extensions: { "a:b": " Settlement " } },
        },
      ]),
      null,
      indent,
    );

  test.each([false, true])(
    "are mended where it is plain, once, and back byte for byte (guesses: %s)",
    async (unsafe) => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(record, { minLength: 1, maxLength: 5 }),
          fc.nat(2),
          async (rows, indent) => {
            const before = new TextEncoder().encode(fileOf(rows, indent));
            const once = await fixed(before, "r.json", unsafe);
            expect(await takenBack(once.bytes, once.inverses)).toEqual(before);
            const twice = await fixed(once.bytes, "r.json", unsafe);
            expect(twice.made).toEqual({ safe: 0, unsafe: 0 });
            const now = JSON.parse(new TextDecoder().decode(once.bytes));
            for (const [at, { kind, value }] of rows.entries()) {
              const meant = kind.trim().toLowerCase();
              const guess = meant === "setlement" && unsafe ? "settlement" : kind;
              expect(now[2 * at].kind).toBe(/^(?:settlement|region)$/.test(meant) ? meant : guess);
              // Zeros before a number, powers, and digits that would be lost are left to a person.
              const isPlain = typeof value === "string" && /^ *(?:12|1\.5) *$/.test(value);
              expect(now[2 * at + 1].value).toBe(isPlain ? Number(value) : value);
              expect(now[2 * at + 1].extensions).toEqual({ "a:b": " Settlement " });
            }
          },
        ),
        { numRuns: 40 },
      );
    },
  );
});

describe("what is packed", () => {
  test("is fixed as it would be by itself, once, and packed again; a log takes it back", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (one) => {
        const plain = bytesOf(one);
        const [packed, unpacked] = [
          await fixed(gzipSync(plain), "p.csv.gz", true),
          await fixed(plain, "p.csv", true),
        ];
        expect(packed.made).toEqual(unpacked.made);
        expect(new Uint8Array(gunzipSync(packed.bytes))).toEqual(unpacked.bytes);
        const twice = await fixed(packed.bytes, "p.csv.gz", true);
        expect(twice.bytes).toEqual(packed.bytes);
      }),
      { numRuns: 20 },
    );
    const before = "country,year,tier\n Haiti ,2015.0,Tier 2\n";
    writeFileSync(join(folder, "q.csv.gz"), gzipSync(before));
    const shown = await openTip(["check", "q.csv.gz", "--fix-dry-run"], [], folder);
    expect(shown.out).toMatch(/\n\+Haiti,2015,Tier 2\n/);
    await openTip(["check", "q.csv.gz", "--fix", "--fix-log", "q.ndjson"], [], folder);
    expect(gunzipSync(readFileSync(join(folder, "q.csv.gz"))).toString()).toContain("Haiti,2015,");
    const { code } = await openTip(["check", "--revert-fixes", "q.ndjson"], [], folder);
    expect(code).toBe(0);
    expect(gunzipSync(readFileSync(join(folder, "q.csv.gz"))).toString()).toBe(before);
  });
});

describe("dates with the year last", () => {
  const day = fc.record({ d: fc.integer({ min: 1, max: 28 }), m: fc.integer({ min: 1, max: 12 }) });
  const two = (number: number) => String(number).padStart(2, "0");
  const write = (dates: readonly string[]) =>
    `country,year,tier,releaseDate\n${dates.map((date, at) => `Fiji,${2005 + at},Tier 2,${date}\n`).join("")}`;

  test("are written as days are where their column shows the order, all of them or none", async () => {
    let mended = 0;
    let left = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(day, { minLength: 2, maxLength: 8 }),
        fc.boolean(),
        async (days, dayFirst) => {
          const dates = days.map(({ d, m }) =>
            dayFirst ? `${two(d)}/${two(m)}/2020` : `${two(m)}/${two(d)}/2020`,
          );
          const before = new TextEncoder().encode(write(dates));
          const safe = await fixed(before, "d.csv", false);
          expect(safe.bytes).toEqual(before);
          const once = await fixed(before, "d.csv", true);
          expect(await takenBack(once.bytes, once.inverses)).toEqual(before);
          const isPlain = days.some(({ d }) => d > 12);
          const now = records(once.bytes)
            .slice(1)
            .map((row) => row[3]);
          expect(now).toEqual(isPlain ? days.map(({ d, m }) => `2020-${two(m)}-${two(d)}`) : dates);
          if (isPlain) mended++;
          else left++;
        },
      ),
      {
        numRuns: 60,
        examples: [
          [
            [
              { d: 3, m: 4 },
              { d: 5, m: 6 },
            ],
            true,
          ],
          [
            [
              { d: 25, m: 6 },
              { d: 3, m: 4 },
            ],
            true,
          ],
        ],
      },
    );
    expect(Math.min(mended, left)).toBeGreaterThan(0);
  });
});
