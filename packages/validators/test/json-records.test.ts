import { expect, test } from "vitest";
import { fromText, report } from "../src/index.ts";

const root = {
  id: "dataset/x",
  schemaVersion: "0.1.0",
  title: { en: "X" },
  licence: "CC0-1.0",
  creators: ["x"],
};
const actor = (name: string, more: object = {}) => ({
  id: `actor/${name}`,
  kind: "ngo",
  name: { en: name },
  ...more,
});
const placement = {
  id: "placement/dataset/x/2003/FJI",
  source: "dataset/x",
  territory: "FJI",
  edition: 2003,
};

async function check(value: unknown, name = "x.json") {
  const text = typeof value === "string" ? value : JSON.stringify(value, undefined, 1);
  const { what, groups, coverage } = await report(fromText(name, text));
  const found = groups.flatMap(({ rule, samples }) =>
    samples.map(({ place }) => [rule, place.pointer, place.record]),
  );
  return { what, coverage, found };
}

test("a dataset is checked record by record, with what its records refer to, and its placements by the law", async () => {
  const { what, coverage, found } = await check({
    ...root,
    actors: [actor("a"), actor("a"), actor("b", { parent: "actor/none" }), actor("c", { kind: "club" })],
    tierPlacements: [{ ...placement, tier: "tier-2-watch-list", citations: [{ title: "X" }] }],
  });
  expect(what).toBe("an Open TIP dataset: 4 actors and 1 tier placement");
  expect(found).toContainEqual(["duplicate-record", "/actors/1/id", "actor/a"]);
  expect(found).toContainEqual(["dangling-reference", "/actors/2/parent", "actor/b"]);
  expect(found).toContainEqual(["invalid-record", "/actors/3/kind", "actor/c"]);
  expect(found.map(([rule]) => rule)).toContain("watch-list-before-2004");
  expect(coverage).toMatchObject({ complete: true, rowsRead: 6, placements: 1 });
});

test("a record that moved is found through the dataset's redirects, which are checked as what they are", async () => {
  const actors = [actor("a"), actor("b", { parent: "actor/old" })];
  const redirects = [{ from: "actor/old", to: "actor/a" }];
  expect((await check({ ...root, actors, redirects })).found).toEqual([]);
  expect((await check({ ...root, actors, redirects: [{ from: "actor/old" }] })).found).toEqual([
    ["invalid-record", "/redirects/0/to", undefined],
    ["dangling-reference", "/actors/1/parent", "actor/b"],
  ]);
});

test("a sound dataset has no findings, and neither has one record or a list of them", async () => {
  expect((await check({ ...root, actors: [actor("a"), actor("b", { parent: "actor/a" })] })).found).toEqual(
    [],
  );
  expect((await check(actor("a"))).found).toEqual([]);
  expect((await check([actor("a"), actor("b")])).what).toBe("records of the standard: 2 actors");
  const lines = [actor("a"), actor("b")].map((record) => JSON.stringify(record)).join("\n");
  expect((await check(lines, "x.ndjson")).coverage).toMatchObject({ rowsRead: 2, rowsChecked: 2 });
});

test("a record that is not JSON costs itself, and what the dataset itself lacks is named", async () => {
  const { found, coverage } = await check(
    `{"id":"dataset/x","schemaVersion":"0.1.0","licence":"CC0-1.0","creators":["x"],"actors":[\n${JSON.stringify(actor("a"))},\n{"id": tru},\n${JSON.stringify(actor("b"))}\n]}`,
  );
  expect(found.map(([rule]) => rule)).toEqual(expect.arrayContaining(["invalid-json", "invalid-record"]));
  expect(found).toContainEqual(["invalid-record", "/title", "dataset/x"]);
  expect(coverage).toMatchObject({ rowsRead: 4, rowsRejected: 1 });
});

test("placements in JSON are a table, whether an array or lines", async () => {
  const rows = [
    { country: "Fiji", year: 2020, tier: "Tier 2" },
    { country: "Fiji", year: 2021, tier: "Tier 9" },
  ];
  for (const [name, text] of [
    ["a.json", JSON.stringify(rows)],
    ["a.ndjson", rows.map((row) => JSON.stringify(row)).join("\n")],
  ] as const) {
    const one = await report(fromText(name, text));
    expect(one.what).toContain("a table of tier placements");
    expect(one.groups.map(({ rule, samples }) => [rule, samples[0]?.place.row])).toEqual([
      ["unknown-tier", 2],
    ]);
  }
});
