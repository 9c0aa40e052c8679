import { deepStrictEqual } from "node:assert";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FlatTables,
  flatColumns,
  flatTableNames,
  flatten,
  toCsv,
  unflatten,
} from "../src/entries/flat.ts";
import { layout } from "../src/flat/layout.ts";
import { Dataset } from "../src/index.ts";
import { arbitraryOf } from "./arbitrary-from-zod.ts";
import { readJson } from "./cases.ts";

const datasets = arbitraryOf(Dataset) as fc.Arbitrary<Dataset>;
const corpus = readJson("../corpus/generated/corpus.json") as Dataset;

/** Every table as the text of a file. */
function asCsv(tables: FlatTables): Record<string, string> {
  return Object.fromEntries(
    flatTableNames.map((name) => [name, toCsv(tables[name] ?? [], flatColumns(name, tables[name]))]),
  );
}

function readCsv(files: Readonly<Record<string, string>>): FlatTables {
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [
      name,
      parse(text, { columns: true }) as Record<string, string>[],
    ]),
  );
}

describe("a dataset as tables", () => {
  test("comes back the same, over CSV too, for every dataset that the schema accepts", () => {
    const property = fc.property(datasets, (dataset) => {
      expect(Dataset.safeParse(dataset).error).toBeUndefined();
      const tables = flatten(dataset);
      // Not `toStrictEqual`, which takes most of the time with data of this size.
      deepStrictEqual(unflatten(tables), dataset);
      deepStrictEqual(unflatten(readCsv(asCsv(tables))), dataset);
    });
    fc.assert(property, { numRuns: 300 });
  }, 60_000);

  test("was tried with every column filled, and with extra languages", () => {
    const filled = new Set<string>();
    for (const dataset of fc.sample(datasets, { numRuns: 400, seed: 2001 })) {
      for (const [name, rows] of Object.entries(flatten(dataset))) {
        for (const row of rows) for (const column of Object.keys(row)) filled.add(`${name}.${column}`);
      }
    }
    const all = [...layout.values()].flatMap(({ name, columns }) =>
      columns.map((column) => `${name}.${column}`),
    );
    expect(all.filter((column) => !filled.has(column))).toEqual([]);
    expect(filled).toContain("actors.name___proto__");
  }, 60_000);

  test("comes back the same for the corpus", () => {
    const tables = flatten(corpus);
    expect(unflatten(readCsv(asCsv(tables)))).toStrictEqual(corpus);
    expect(Object.keys(tables)).toEqual(flatTableNames.filter((name) => name in tables));
    expect(tables.tier_placements?.at(-1)).toMatchObject({
      territory: "NAM",
      edition: "2020",
      tier: "tier-1",
    });
    expect(tables.tier_placements_verifications_citations?.[0]).toMatchObject({
      record: corpus.tierPlacements?.[0]?.id,
      position: "1.1",
    });
    expect(tables.articles?.[0]).not.toHaveProperty("headline");
  });

  test("keeps records apart that have the same id, and reads items in any order", () => {
    const caveats = (...notes: string[]) => notes.map((note) => ({ note }));
    const source = { id: "document/a", kind: "document", title: null } as const;
    const dataset = {
      ...corpus,
      sources: [
        { ...source, caveats: caveats("a") },
        { ...source, caveats: caveats("b", "c") },
      ],
    } as Dataset;
    const tables = flatten(dataset);
    expect(unflatten(tables)).toStrictEqual(dataset);
    const [a, b, c] = tables.sources_caveats ?? [];
    expect(unflatten({ ...tables, sources_caveats: [c, a, b] as never })).toStrictEqual(dataset);
  });

  test("tells an absent list from an empty one, and an absent object from one without fields", () => {
    const statement = { ...minimalStatement, about: {} };
    const dataset = {
      ...corpus,
      sources: [],
      statements: [statement, minimalStatement],
    } as unknown as Dataset;
    const { statements, dataset: [root] = [] } = flatten(dataset);
    expect(root).toMatchObject({ sources: "0", statements: "2" });
    expect(statements?.map(({ about }) => about)).toEqual(["true", undefined]);
    expect(unflatten(flatten(dataset))).toStrictEqual(dataset);
  });
});

const minimalStatement = {
  id: "statement/a/01",
  source: "article/a",
  mode: "direct",
  speakers: [{ speaker: "actor/a" }],
  act: "state",
  gloss: "Says so.",
  evidence: [],
};

describe("the layout", () => {
  test("has a table for each list of objects, and no two columns of one name", () => {
    for (const { name, columns, key, fields } of layout.values()) {
      expect(new Set(columns).size, name).toBe(columns.length);
      expect(columns).toEqual(expect.arrayContaining([...key]));
      for (const field of fields) {
        if (field.kind === "rows")
          expect(layout.get(field.table)?.parent).toEqual({ table: name, column: field.column });
      }
    }
  });

  test("puts other languages after the English column", () => {
    const rows = [{ name_fr: "x" }, { name_de: "y", name_en: "z" }];
    const columns = flatColumns("actors", rows);
    expect(columns.slice(2, 5)).toEqual(["name_en", "name_de", "name_fr"]);
    expect(flatColumns("no_such_table", rows)).toEqual([]);
  });
});
