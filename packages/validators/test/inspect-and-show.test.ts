import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fromText, inspect, savedMappingOf } from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const rows = Array.from({ length: 60 }, (_, at) => `Fiji,${2001 + (at % 25)},Tier 2,secret-${at}`);
const table = `country,year,tier,victim\n${rows.join("\n")}\n`;
const plain = file("table.csv", table);
const packed = file("table.csv.gz", gzipSync(table));
const json = file(
  "table.json",
  JSON.stringify(rows.map((row) => row.split(",")).map(([country, year, tier]) => ({ country, year, tier }))),
);

test("inspect says what a file is, how it is read, what its columns mean, and what to do next", async () => {
  const { code, out } = await openTip(["inspect", plain]);
  expect(code).toBe(0);
  expect(out).toContain("a table of tier placements, row per country and year");
  expect(out).toContain("text, cells parted by comma");
  expect(out).toContain("country (A)  territory, by name (known name)");
  expect(out).toContain("not read: victim (D)");
  expect(out).toContain("Next: open-tip check");
  expect(out).not.toContain("secret");
  expect((await openTip(["inspect", file("other.csv", "station,temperature\nNorth,4\n")])).code).toBe(3);
});

test("a mapping is saved, edited, and given back; one that does not fit is refused with what there is", async () => {
  const saved = `${plain}.mapping.json`;
  expect((await openTip(["inspect", plain, "--save-mapping", saved])).code).toBe(0);
  expect((await openTip(["inspect", plain, "--save-mapping", saved])).err).toContain("exists");
  const mapping = JSON.parse(readFileSync(saved, "utf8"));
  expect(mapping).toEqual({
    profile: "placements",
    columns: { country: "territoryAsStated", year: "edition", tier: "tier", victim: null },
  });
  const strange = file("strange.csv", "wo,wann,was\nFiji,2020,Tier 2\nFiji,2021,Tier 9\n");
  expect((await openTip(["check", strange])).code).toBe(3);
  const columns = { wo: "territoryAsStated", wann: "edition", was: "tier" };
  const own = file("own.json", JSON.stringify({ ...mapping, columns }));
  const { code, out } = await openTip(["check", strange, "--mapping", own]);
  expect(code).toBe(1);
  expect(out).toContain("unknown-tier, row 3, column was (C)");
  const wide = file("wide.csv", "wo,a,b\nFiji,Tier 2,Tier 9\n");
  const years = {
    wo: "territoryAsStated",
    a: { field: "tier", edition: 2019 },
    b: { field: "tier", edition: 2020 },
  };
  const wideMapping = file("wide.json", JSON.stringify({ profile: "placements", columns: years }));
  expect((await openTip(["check", wide, "--mapping", wideMapping])).out).toContain(
    "unknown-tier, row 2, column b (C)",
  );
  for (const [bad, words] of [
    ["[]", "is no mapping"],
    ['{"profile":"placements","columns":{"nowhere":"tier"}}', "does not have"],
    ['{"profile":"placements","columns":{"wo":"colour"}}', "does not have"],
    ['{"profile":"shelters","columns":{"wo":"tier"}}', "no profile that is known"],
  ] as const) {
    const refused = await openTip(["check", strange, "--mapping", file("bad.json", bad)]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain(words);
  }
});

test.each([
  ["a row", plain, "row:30"],
  ["a cell", plain, "C30"],
  ["an offset", plain, `byte:${table.indexOf(rows[28] ?? "")}`],
  ["an offset within a row", plain, `byte:${table.indexOf(rows[28] ?? "") + 7}`],
  ["a row of a packed file", packed, "30"],
])("show finds %s, with its neighbours, and without what is not known", async (_, path, at) => {
  const { code, out } = await openTip(["show", path, "--at", at]);
  expect(code).toBe(0);
  const years = [...out.matchAll(/year +(\d{4})/g)].map(([, year]) => Number(year));
  expect(years).toEqual([2002, 2003, 2004, 2005, 2006]);
  expect(out.split("\n\n")[2]).toMatch(/^> .*\n.*Fiji\n.*2004/);
  expect(out).toContain("victim   •••");
  expect(out).not.toContain("secret");
});

test("show finds a record of JSON by its pointer, and says where there is none", async () => {
  const { out } = await openTip(["show", json, "--at", "/28/tier"]);
  expect(out.split("\n\n")[2]).toMatch(/^> row 29.*\/28\n.*Fiji\n.*2004/);
  for (const at of ["row:999", "byte:x", "/999"]) {
    const { code, err } = await openTip(["show", json, "--at", at]);
    expect(code).toBe(2);
    expect(err).toMatch(/row:12/);
  }
});

test("a table that is not taken for one of placements says what its columns would be there, for a mapping", async () => {
  const input = fromText("odd.csv", "country,year,stufe\nFiji,2012,zwei\n");
  const { mapping, nearest, checkable } = await inspect(input);
  expect([mapping, checkable]).toEqual([undefined, false]);
  const saved = savedMappingOf(nearest as NonNullable<typeof nearest>);
  const mended = { ...saved, columns: { ...saved.columns, stufe: "tier" } };
  expect((await inspect(input, { mapping: mended })).checkable).toBe(true);
  const hidden = await inspect(fromText("odd.csv", "country,year,A Person\nFiji,2012,x\n"), { redact: true });
  expect(JSON.stringify(hidden)).not.toContain("Person");
});
