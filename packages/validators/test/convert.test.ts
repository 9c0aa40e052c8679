import { readFileSync } from "node:fs";
import tipSchema from "@open-tip/schema/schema.json" with { type: "json" };
import { territories } from "@open-tip/schema/territories";
import { tierCodes, tierLabel } from "@open-tip/schema/tiers";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConvertOptions, canonicalColumns, convert, fromText, report } from "../src/index.ts";
import { file, nowhere, openTip } from "./open-tip.ts";

async function converted(
  csv: string,
  { name = "mine.csv", ...options }: ConvertOptions & { name?: string } = {},
): Promise<{ text: string; written: number; unresolved: number }> {
  const lines = convert(fromText(name, csv), options);
  let text = "";
  while (true) {
    const next = await lines.next();
    if (next.done) return { text, written: next.value.written, unresolved: next.value.unresolved };
    text += next.value;
  }
}

const row = fc.record({
  name: fc.constantFrom(...territories.map(({ name }) => name.en), "Tanzannia", "", "Congo"),
  year: fc.constantFrom("2010", "2015.0", "2020-01-01", "FY2019", "", "1999"),
  tier: fc.constantFrom(...tierCodes.map(tierLabel), "  Watchlist ", "Tier 9", "", "not in report"),
});
const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
const tableOf = (rows: readonly { name: string; year: string; tier: string }[]) =>
  `country,year,tier\nFiji,2012,Tier 1\n${rows.map(({ name, year, tier }) => [name, year, tier].map(quote).join(",")).join("\n")}\n`;

test("no row is lost: every row that is read is written, with what it stated", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
      const filled = rows.filter(({ name, year, tier }) => `${name}${year}${tier}`.trim() !== "");
      const { text, written } = await converted(tableOf(rows));
      expect(written).toBe(filled.length + 1);
      for (const { name } of filled) if (name !== "") expect(text).toContain(name);
    }),
  );
});

test("the canonical table of a canonical table is the same", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 12 }), async (rows) => {
      const { text } = await converted(tableOf(rows));
      expect((await converted(text)).text).toBe(text);
    }),
  );
});

test.each(["json", "ndjson"] as const)(
  "%s has the placements of the canonical table, and nothing is lost on the way back",
  async (format) => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), async (rows) => {
        const { text: csv, written } = await converted(tableOf(rows));
        const { text } = await converted(tableOf(rows), { format });
        const records =
          format === "json"
            ? JSON.parse(text)
            : text
                .trimEnd()
                .split("\n")
                .map((line) => JSON.parse(line));
        expect(records).toHaveLength(written);
        const back = records.map((record: object) =>
          canonicalColumns.map((name) => quote(String(record[name as never] ?? ""))).join(","),
        );
        expect((await converted([canonicalColumns.join(","), ...back, ""].join("\n"))).text).toBe(csv);
      }),
    );
  },
);

test("a canonical table in JSON has numbers and booleans as such, leaves out what is not said, and is sound", async () => {
  const csv = "country,year,tier,waiver\nSwaziland,2015,Tier 2 Watchlist,yes\nFiji,2015,Tier 2,\n";
  const { text } = await converted(csv, { format: "json" });
  expect(JSON.parse(text)).toMatchObject([
    { territory: "SWZ", edition: 2015, waiver: true },
    { territory: "FJI" },
  ]);
  expect(Object.keys(JSON.parse(text)[1])).not.toContain("waiver");
  expect((await report(fromText("canonical.json", text))).groups).toEqual([]);
  expect((await converted("a,b\n1,2\n", { format: "json" })).text).toBe("[]\n");
});

test("a canonical table says of itself what it is, and has the columns of the standard in order", async () => {
  const { text } = await converted("country,year,tier\nSwaziland,2015,Tier 2 Watchlist\n");
  expect(text.split("\n")[0]).toBe(canonicalColumns.join(","));
  expect(text.split("\n")[1]).toBe(
    "placement/dataset/mine/2015/SWZ,dataset/mine,SWZ,Swaziland,2015,2015,tier-2-watch-list,Tier 2 Watchlist,,,,,,,,,,",
  );
  const again = await report(fromText("canonical.csv", text));
  expect(again.mapping?.columns.map(({ field }) => field)).toEqual([...canonicalColumns]);
  expect(again.groups).toEqual([]);
});

test("the canonical table has every field of a placement that one cell can hold, in the standard's order", () => {
  const { properties } = tipSchema.$defs.TierPlacement;
  const inOneCell = Object.entries(properties).filter(
    ([name, field]) => !("items" in field) && name !== "extensions",
  );
  expect([...canonicalColumns]).toEqual(inOneCell.map(([name]) => name));
});

test("the command writes what the file's name says, unless it is told otherwise", async () => {
  const input = file("mine.csv", "country,year,tier\nFiji,2020,Tier 2\n");
  const written = async (name: string, ...args: readonly string[]) => {
    const output = nowhere(name);
    await openTip(["convert", input, "-o", output, ...args]);
    return readFileSync(output, "utf8");
  };
  expect(JSON.parse(await written("a.json"))).toHaveLength(1);
  expect(JSON.parse(await written("a.jsonl"))).toMatchObject({ territory: "FJI" });
  expect(await written("a.txt")).toMatch(/^id,source,/);
  expect(await written("b.json", "--format", "csv")).toMatch(/^id,source,/);
  const { code, err } = await openTip(["convert", input, "--format", "jsno"]);
  expect(code).toBe(2);
  expect(err).toContain("json");
});

test("the command writes a file, tells what it wrote, and does not overwrite", async () => {
  const input = file(
    "mine.csv",
    "country,year,tier\nFiji,2020,Tier 2\nTanzannia,2020,Tier 1\nKorea, South,2020,Tier 1\n",
  );
  const output = nowhere("canonical.csv");
  const first = await openTip(["convert", input, "-o", output]);
  expect(first).toMatchObject({ code: 1, out: "" });
  expect(first.err).toContain("2 placements written");
  expect(first.err).toContain("1 of them with blanks");
  expect(first.err).toContain("1 row could not be read and is not in it");
  expect(readFileSync(output, "utf8").trim().split("\n")).toHaveLength(3);
  const second = await openTip(["convert", input, "-o", output]);
  expect(second.code).toBe(2);
  expect(second.err).toContain("exists already");
  expect((await openTip(["convert", input, "-o", output, "--force"])).code).toBe(1);
});
