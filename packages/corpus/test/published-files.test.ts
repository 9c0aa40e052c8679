import { readdirSync, readFileSync } from "node:fs";
import { Dataset } from "@open-tip/schema";
import { type FlatRow, unflatten } from "@open-tip/schema/flat";
import { danglingReferences } from "@open-tip/validators/references";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { articles, corpus } from "../src/index.ts";

const read = (path: string) => readFileSync(new URL(`../generated/${path}`, import.meta.url), "utf8");
const list = (folder: string) => readdirSync(new URL(`../generated/${folder}/`, import.meta.url));
const names = articles.map(({ id }) => id.replace("article/", ""));

/** The ids of all records of a dataset, its own left out. */
const idsIn = (dataset: Dataset) =>
  Object.values(dataset)
    .filter((value) => Array.isArray(value))
    .flat()
    .flatMap((record) => (typeof record === "object" ? [record.id] : []));

test("corpus.json is the corpus", () => {
  expect(JSON.parse(read("corpus.json"))).toEqual(corpus);
});

describe("a file per article", () => {
  test("stands under the article's name", () => {
    expect(list("articles").sort()).toEqual(names.map((name) => `${name}.json`).sort());
  });

  test.each(names)(
    "articles/%s.json is a dataset by itself: it parses, and nothing in it points out of it",
    (name) => {
      const dataset: Dataset = JSON.parse(read(`articles/${name}.json`));
      expect(Dataset.safeParse(dataset).error).toBeUndefined();
      expect(dataset.articles?.map(({ id }) => id)).toEqual([`article/${name}`]);
      expect(danglingReferences(dataset)).toEqual([]);
    },
  );

  test("together they hold every record of the corpus, and no other", () => {
    const all = names.flatMap((name) => idsIn(JSON.parse(read(`articles/${name}.json`))));
    expect([...new Set(all)].sort()).toEqual(idsIn(corpus).sort());
  });
});

describe("the tables", () => {
  const tables = Object.fromEntries(
    list("flat")
      .filter((file) => file.endsWith(".csv"))
      .map((file) => [
        file.replace(/\.csv$/, ""),
        parse(read(`flat/${file}`), { columns: true }) as FlatRow[],
      ]),
  );

  test("are the corpus, to the last field, when they are read back", () => {
    expect(unflatten(tables)).toEqual(corpus);
  });

  test("have rows, each of them", () => {
    expect(Object.entries(tables).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });
});
