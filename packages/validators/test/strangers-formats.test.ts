import { describe, expect, test } from "vitest";
import { type CheckOptions, fromBytes, inspect, report } from "../src/index.ts";
import { openFile } from "../src/node.ts";
import { open } from "../src/open.ts";
import { haveStrangersFiles, strangersFile } from "./files.ts";
import { inOtherFormats, type RawTable, type Written } from "./other-formats.ts";
import { shapes } from "./strangers-shapes.ts";

/** What is understood of a table, and how often each rule is broken. */
async function understood(name: string, { extension, bytes, options: own }: Written, options: CheckOptions) {
  const one = await report(fromBytes(`${name}.${extension}`, bytes), { ...options, ...own });
  const counts = new Map<string, number>();
  // How a number is written is a matter of the format.
  for (const { rule, count } of one.groups)
    if (rule !== "non-canonical-value") counts.set(rule, (counts.get(rule) ?? 0) + count);
  return {
    what: one.what,
    // By name: JavaScript puts names that are numbers, such as years, before the others of an object.
    columns: one.mapping?.columns.map(({ header, field }) => `${header}: ${field}`).sort(),
    unread: one.mapping?.unread.map(({ header }) => header),
    counts: Object.fromEntries([...counts].sort()),
    placements: one.coverage.placements,
    records: one.coverage.records,
  };
}

async function sameInAll(name: string, table: RawTable, options: CheckOptions = {}) {
  const [original, ...others] = inOtherFormats(table);
  if (!original) throw new Error("it is in no format");
  const first = await understood(name, original, options);
  for (const other of others)
    expect({ format: other.format, ...(await understood(name, other, options)) }).toEqual({
      format: other.format,
      ...first,
    });
  return first;
}

describe("tables of ours in the shapes of strangers' are understood alike in every format", () => {
  test.each(shapes.map((shape) => [shape.name, shape] as const))("%s", async (name, shape) => {
    const { what, counts } = await sameInAll(name, shape, shape.options);
    expect(what).toContain(shape.what);
    expect(Object.keys(counts)).toEqual(shape.rules);
  });
});

/** The first rows of a file as its reader gives them, all as wide as the widest. */
async function rowsOf(path: string, most: number): Promise<RawTable> {
  const input = await openFile(path);
  const { mapping, readings } = await inspect(input);
  const opened = await open(input, {});
  if (opened.kind !== "table") throw new Error(`${path} is no table`);
  const rows: string[][] = [];
  for await (const batch of opened.rows()) {
    for (const row of batch.rows) rows.push([...row.cells]);
    if (rows.length >= most) break;
  }
  rows.splice(most);
  const width = Math.max(...rows.map((cells) => cells.length));
  for (const cells of rows) while (cells.length < width) cells.push("");
  const said = /column names stand in row (\d+)/.exec(readings.join(" "));
  return { rows, namesAt: said || !mapping ? Number(said?.[1] ?? 1) - 1 : 0 };
}

describe.skipIf(!haveStrangersFiles)("the real files (they are not in this repository)", () => {
  test.each([
    ["datasets/scorecard-diplomacy/tiers-2015-08-10.csv", {}],
    ["datasets/scorecard-diplomacy/ajps-2014-two-codings.csv", {}],
    ["datasets/scorecard-diplomacy/map_tiers_summary.csv", {}],
    ["datasets/one-year-list/tiers_2015.csv", { edition: 2015 }],
    ["datasets/factbook/tier-ratings.csv", {}],
    ["datasets/ctdc-synthetic/final_data.csv", {}],
    ["datasets/glotip/glotip_unodc.xlsx", {}],
    ["datasets/gsi/2023-Global-Slavery-Index-Data.xlsx", {}],
    ["datasets/htcds/HTCDS Excel Spreadsheet single select with validation v2.0.xlsx", {}],
    ["datasets/liar/test.tsv", {}],
    ["datasets/factbook/haiti.json", {}],
    ["reference/tier-history.csv", {}],
  ] as const)("%s", { timeout: 240_000 }, async (path, options) => {
    const table = await rowsOf(strangersFile(path), 1000);
    const name = (path.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
    await sameInAll(name, path.includes("liar") ? { ...table, namesAt: -1 } : table, options);
  });
});
