import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { exampleBytes, exampleOptions, fromBytes, report, rules } from "../src/index.ts";
import { openFile } from "../src/node.ts";
import { haveStrangersFiles, strangersFile } from "./files.ts";

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const causesOf = async (path: string) => {
  const input = await openFile(path);
  const { diagnoses } = await report(input);
  return diagnoses.map(({ code }) => code);
};

/** Tables of the corpus that are whole: those of lists inside records are not recognised alone. */
const tables = readdirSync(folder("../../corpus/generated/flat/")).filter((name) =>
  /^[a-z]+(?:_placements)?\.csv$/.test(name),
);

describe("nothing is diagnosed in tables that are right", () => {
  test.each(tables)("%s of the corpus", async (name) => {
    expect(await causesOf(folder(`../../corpus/generated/flat/${name}`))).toEqual([]);
  });

  test("examples of rules, as far as they are valid", async () => {
    for (const rule of rules)
      for (const example of rule.examples.valid) {
        const { diagnoses } = await report(
          fromBytes("table.csv", exampleBytes(example)),
          exampleOptions(example),
        );
        expect([rule.code, diagnoses]).toEqual([rule.code, []]);
      }
  });

  test("a table with many faults of which each has a cause of its own", async () => {
    expect(await causesOf(folder("../examples/rankings.csv"))).toEqual([]);
  });

  test("the table that the documentation mends", () => {
    const text = readFileSync(folder("../../../apps/docs/src/examples/rankings-mended.csv"));
    return expect(report(fromBytes("rankings.csv", text))).resolves.toMatchObject({ diagnoses: [] });
  });
});

/** What is behind the findings in files of others, as somebody found out who looked at them. */
const strangers: readonly (readonly [string, readonly string[]])[] = [
  // Both bands are written in a way of the derivative's own, in every row.
  ["ctdc-synthetic/final_data.csv", ["wrong-column", "wrong-column"]],
  ["factbook/haiti.json", []],
  ["factbook/tier-ratings.csv", []],
  ["factbook/world.json", []],
  ["glotip/glotip_unodc.xlsx", []],
  ["gsi/2023-Global-Slavery-Index-Data.xlsx", []],
  ["liar/test.tsv", []],
  ["one-year-list/tiers_2015.csv", []],
  // One of its two codings has the Watch List as 3 and Tier 3 as 4.
  ["scorecard-diplomacy/ajps-2014-two-codings.csv", ["tier-scale"]],
  ["scorecard-diplomacy/map_tiers_summary.csv", []],
  ["scorecard-diplomacy/tiers-2015-08-10.csv", []],
];

describe.skipIf(!haveStrangersFiles)("the real files (they are not in this repository)", () => {
  test.each(strangers)("%s", { timeout: 120_000 }, async (path, causes) => {
    expect(await causesOf(strangersFile(`datasets/${path}`))).toEqual(causes);
  });
});
