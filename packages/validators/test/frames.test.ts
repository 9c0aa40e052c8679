import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutFor } from "../src/cli/line-layout.ts";
import { framesOf } from "../src/frames/frames.ts";
import { fromBytes, fromText, type Input, renderPretty, report } from "../src/index.ts";
import { plain } from "../src/paint.ts";
import { htcdsCases } from "../src/profiles/htcds-cases.ts";

/** A report for people, with what stands at the places of findings. */
async function shown(input: Input, columns = 100): Promise<string> {
  const found = await report(input);
  const frames = await framesOf(input, found, {});
  return renderPretty(found, plain, { layout: layoutFor({ columns }), frames });
}

const cell = fc.constantFrom<string>(
  "Fiji",
  "Atlantis",
  "Chad",
  "2020",
  "2090",
  "",
  "Tier 2",
  "Tier 9",
  "x\ty",
  '"',
);
const rows = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 12 });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test("values of columns that are not known are in no frame, however faulty the table is", async () => {
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 0, max: 3 }), async (table, at) => {
      const lines = table.map((cells, row) =>
        [...cells].toSpliced(at, 0, `secret-${row}`).map(quoted).join(","),
      );
      const header = ["country", "year", "tier"].toSpliced(at, 0, "remarks of ours").join(",");
      expect(await shown(fromText("a.csv", `${header}\n${lines.join("\n")}\n`))).not.toContain("secret");
      const records = table.map(([country, year, tier], row) => ({
        country,
        year,
        tier,
        ours: `secret-${row}`,
      }));
      expect(await shown(fromText("a.json", JSON.stringify(records)))).not.toContain("secret");
    }),
    { numRuns: 50 },
  );
});

test("a frame is never wider than the terminal, and has the place in it", async () => {
  const columns = Array.from({ length: 40 }, (_, at) => `column ${at}`);
  const table = (tier: string) =>
    `country,${columns.join()},year,tier\n${`Fiji,${columns.map(() => "x").join()},2020,${tier}\n`}`;
  for (const width of [40, 80, 100, 200]) {
    const text = await shown(
      fromText("a.csv", table("Tier 漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字")),
      width,
    );
    const frame = text.split("\n").filter((line) => /^ {4} +\d* \| /.test(line));
    expect(frame).toHaveLength(3);
    for (const line of frame) expect(layoutFor().measure(line)).toBeLessThanOrEqual(width);
    const marked = (frame[2] ?? "").indexOf("^");
    expect((frame[0] ?? "").slice(marked)).toMatch(/^tier/);
    expect((frame[1] ?? "").slice(marked)).toMatch(/^Tier 漢/);
  }
});

test("what can only be read through is told without frames, and nothing is read of it again", async () => {
  const table = "country,year,tier\nAtlantis,2020,Tier 2\n";
  let times = 0;
  const stream: Input = {
    name: "a.csv",
    async *bytes() {
      times++;
      yield new TextEncoder().encode(table);
    },
  };
  expect(await shown(stream)).not.toContain(" | ");
  expect(times).toBe(1);
  expect(await shown(fromBytes("a.csv.gz", gzipSync(table)))).not.toContain(" | ");
  expect(await shown(fromText("a.csv", table))).toContain(" 2 | Atlantis");
});

test("of a long file only its beginning and the places themselves are read", async () => {
  const rows = Array.from({ length: 200_000 }, (_, at) => `Fiji,2020,Tier 2,${at}`);
  const bytes = new TextEncoder().encode(
    `country,year,tier,note\n${rows.join("\n")}\nAtlantis,2020,Tier 2,x\n`,
  );
  const input = fromBytes("a.csv", bytes);
  const found = await report(input);
  let read = 0;
  const counted: Input = {
    ...input,
    async *bytes() {
      for await (const piece of input.bytes()) {
        read += piece.length;
        yield piece;
      }
    },
    slice: async (start, end) => {
      const piece = bytes.subarray(start, end);
      read += piece.length;
      return piece;
    },
  };
  const frames = await framesOf(counted, found, {});
  expect([...frames.values()].map(({ position }) => position.row)).toContain(200_002);
  expect(read).toBeLessThan(bytes.length / 4);
});

test("of a table about people nothing is shown", async () => {
  const fields = htcdsCases.fields.map(({ name }) => name);
  const input = fromText("a.csv", `${fields.join()}\n${fields.map(() => "secret").join()}\n`);
  const found = await report(input, { profile: htcdsCases });
  expect(found.counts.error).toBeGreaterThan(0);
  expect((await framesOf(input, found, { profile: htcdsCases })).size).toBe(0);
});

test("a screen suffices for 18,204 findings, and the worst of them has its place", async () => {
  const names = ["Namibya", "Colombya", "Atlantis"];
  const rows = Array.from({ length: 18_204 }, (_, at) => {
    const rest = `${2004 + (at % 20)},Tier 2,dataset/s${at}`;
    return `${names[at % 3]},${rest}\nFiji,${rest}`;
  });
  const text = await shown(fromText("a.csv", `country,year,tier,source\n${rows.join("\n")}\n`), 80);
  expect(text).toContain("18,204");
  expect(text).toMatch(/^ +\d+ \| (?:Namibya|Colombya|Atlantis) +20\d\d {2}Tier 2 /m);
  expect(text.split("\n").length).toBeLessThan(50);
});
