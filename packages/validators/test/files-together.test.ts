import fc from "fast-check";
import { expect, test } from "vitest";
import { FilesTogether, fromText, report, type TogetherReport } from "../src/index.ts";

const root = {
  id: "dataset/x",
  schemaVersion: "0.1.0",
  title: { en: "X" },
  licence: "CC0-1.0",
  creators: ["x"],
};

interface Actor {
  readonly id: string;
  readonly parent?: string | undefined;
}

const asTable = (actors: readonly Actor[]) =>
  `id,kind,name_en,parent\n${actors.map(({ id, parent = "" }) => `${id},ngo,Name,${parent}\n`).join("")}`;
const records = (actors: readonly Actor[]) =>
  actors.map(({ id, parent }) => ({ id, kind: "ngo", name: { en: "Name" }, ...(parent && { parent }) }));
const asDataset = (actors: readonly Actor[], more: object = {}) =>
  JSON.stringify({ ...root, actors: records(actors), ...more });
const asLines = (actors: readonly Actor[]) =>
  records(actors)
    .map((one) => `${JSON.stringify(one)}\n`)
    .join("");

async function together(
  files: Readonly<Record<string, string>>,
  options: { samples?: number; mostIds?: number } = {},
): Promise<TogetherReport & { rules: string[]; alone: string[] }> {
  const all = new FilesTogether(options);
  const alone: string[] = [];
  for (const [name, text] of Object.entries(files)) {
    const { groups } = await report(fromText(name, text), { together: all });
    alone.push(...groups.map(({ rule }) => rule));
  }
  const found = await all.report();
  return { ...found, rules: found.groups.map(({ rule }) => rule), alone };
}

test("what one file refers to may stand in another, before or after it, in whatever format", async () => {
  const child = [{ id: "actor/child", parent: "actor/parent" }];
  const parent = [{ id: "actor/parent" }];
  const forms = { "t.csv": asTable, "d.json": asDataset, "l.ndjson": asLines };
  for (const [one, first] of Object.entries(forms)) {
    for (const [other, second] of Object.entries(forms)) {
      const files = { [`1-${one}`]: first(child), [`2-${other}`]: second(parent) };
      const backwards = Object.fromEntries(Object.entries(files).reverse());
      for (const given of [files, backwards]) {
        const { rules, alone, records, complete } = await together(given);
        expect({ rules, alone, records, complete }).toEqual({
          rules: [],
          alone: [],
          records: 2,
          complete: true,
        });
      }
      const { rules, alone } = await together({ [`1-${one}`]: first(child) });
      expect({ rules, alone }).toEqual({ rules: ["dangling-reference"], alone: [] });
    }
  }
});

test("a reference that leads to none of the files is found at its place, and counted exactly", async () => {
  const lost = Array.from({ length: 40 }, (_, at) => ({ id: `actor/a${at}`, parent: "actor/none" }));
  const { groups, counts } = await together({
    "a.csv": asTable(lost),
    "b.csv": asTable([{ id: "actor/b" }]),
  });
  expect(counts).toEqual({ error: 0, warning: 40, info: 0 });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({ rule: "dangling-reference", count: 40 });
  expect(groups[0]?.samples).toHaveLength(5);
  expect(groups[0]?.samples[0]).toMatchObject({
    message: '"actor/none" is in none of the files.',
    place: { file: "a.csv", column: "parent", columnLetter: "D" },
  });
});

test("records that two files have are found in the second, with their place in the first", async () => {
  const { groups } = await together({
    "a.csv": asTable([{ id: "actor/x" }, { id: "actor/y" }]),
    "b.json": asDataset([{ id: "actor/z" }, { id: "actor/y" }]),
  });
  expect(groups).toHaveLength(1);
  expect(groups[0]).toMatchObject({
    rule: "duplicate-record",
    count: 1,
    message: 'A record of a.csv has the same "id": row 3, column id (A).',
  });
  expect(groups[0]?.samples[0]?.place).toMatchObject({ file: "b.json", pointer: "/actors/1/id" });
});

test("records that one file has twice are found in that file, and not again", async () => {
  const { rules, alone } = await together({ "a.csv": asTable([{ id: "actor/x" }, { id: "actor/x" }]) });
  expect({ rules, alone }).toEqual({ rules: [], alone: ["duplicate-record"] });
});

test("a record that moved is found through the redirects of any file", async () => {
  const { rules } = await together({
    "a.csv": asTable([{ id: "actor/a", parent: "actor/old" }]),
    "b.json": asDataset([{ id: "actor/new" }], { redirects: [{ from: "actor/old", to: "actor/new" }] }),
  });
  expect(rules).toEqual([]);
});

test("what the standard publishes need be in no file", async () => {
  const statement = "id,source,mode,speakers,act,gloss_en,about_instruments\n";
  const { rules, references } = await together({
    "s.csv": `${statement}statement/a/01,report-edition/2018,document,1,assert,Says so.,\n`,
  });
  expect({ rules, references }).toEqual({ rules: [], references: 1 });
});

test("past the limit of ids nothing is claimed to be missing, and that is said", async () => {
  const { rules, complete, incompleteBecause } = await together(
    {
      "a.csv": asTable([
        { id: "actor/a", parent: "actor/c" },
        { id: "actor/b", parent: "actor/d" },
      ]),
      "b.csv": asTable([{ id: "actor/c" }]),
    },
    { mostIds: 1 },
  );
  expect({ rules, complete }).toEqual({ rules: [], complete: false });
  expect(incompleteBecause).toEqual([
    "only the first 1 id were compared",
    "2 references could not be looked up",
  ]);
});

/** How many circles the parents of some actors make: each is known by the first by name of its members. */
function circlesIn(actors: readonly Actor[]): number {
  const parents = new Map(actors.map(({ id, parent }) => [id, parent]));
  const firsts = actors.flatMap(({ id }) => {
    const met = [id];
    for (
      let one = parents.get(id);
      one !== undefined && met.length <= actors.length;
      one = parents.get(one)
    ) {
      if (one === id) return met.sort().slice(0, 1);
      met.push(one);
    }
    return [];
  });
  return new Set(firsts).size;
}

test("however records are spread over files, the same references dangle, and the same circles close", async () => {
  const name = fc.integer({ min: 0, max: 12 }).map((n) => `actor/n${n}`);
  const actor = fc.record({
    id: name,
    parent: fc.option(name, { nil: undefined }),
    file: fc.nat(3),
    json: fc.boolean(),
  });
  const dataset = fc.uniqueArray(actor, { selector: ({ id }) => id, minLength: 1 });
  await fc.assert(
    fc.asyncProperty(dataset, async (actors) => {
      const files: Record<string, string> = {};
      for (const at of [0, 1, 2, 3]) {
        const mine = actors.filter(({ file }) => file === at);
        if (mine[0]) files[`${at}`] = mine[0].json ? asDataset(mine) : asTable(mine);
      }
      const ids = new Set(actors.map(({ id }) => id));
      const lost = actors.filter(({ parent }) => parent !== undefined && !ids.has(parent)).length;
      const { counts, alone } = await together(files);
      expect({ counts, alone }).toEqual({
        counts: { error: circlesIn(actors), warning: lost, info: 0 },
        alone: [],
      });
    }),
    { numRuns: 60 },
  );
});

test("a long table is noted too, though a kernel would prove its rows", async () => {
  const many = Array.from({ length: 30_000 }, (_, at) => ({
    id: `actor/a${at}`,
    parent: at % 100 === 0 ? "actor/b" : "",
  }));
  const { rules, records, references } = await together({
    "a.csv": asTable(many),
    "b.csv": asTable([{ id: "actor/b" }]),
  });
  expect({ rules, records, references }).toEqual({ rules: [], records: 30_001, references: 300 });
});
