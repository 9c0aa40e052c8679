import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flatColumns, flatten, toCsv } from "../../src/entries/flat.ts";
import type { Dataset } from "../../src/index.ts";
import { readJson } from "../cases.ts";
import { preparePython, python } from "./python.ts";

const published = join(import.meta.dirname, "../../generated/flat");
const corpus = readJson("../corpus/generated/corpus.json") as Dataset;

type Errors = readonly (readonly [
  type: string,
  table: string | null,
  row: number | null,
  field: string | null,
])[];

beforeAll(preparePython);

describe("Python's Frictionless", () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  function errorsIn(folder: string): Errors {
    const path = join(folder, "datapackage.json");
    return python<Record<string, Errors>>("validate_package.py", [path])[path] ?? [];
  }

  /** A copy of the published package, with the tables of a dataset written over its templates. */
  function packageOf(dataset: Dataset): string {
    const folder = mkdtempSync(join(tmpdir(), "open-tip-"));
    folders.push(folder);
    cpSync(published, folder, { recursive: true });
    for (const [name, rows] of Object.entries(flatten(dataset))) {
      writeFileSync(join(folder, "templates", `${name}.csv`), toCsv(rows, flatColumns(name, rows)));
    }
    return folder;
  }

  test("finds nothing wrong with the published package and its templates", () => {
    expect(errorsIn(published)).toEqual([]);
  });

  test("finds nothing wrong with the tables of the corpus, and all keys in place", () => {
    expect(errorsIn(packageOf(corpus))).toEqual([]);
  });

  test("finds keys that lead nowhere, codes that are none, and cells that must not be blank", () => {
    const { events: _, ...without } = corpus;
    const dangling = errorsIn(packageOf(without));
    expect(new Set(dangling.map(([type]) => type))).toEqual(new Set(["foreign-key"]));
    expect(dangling.map(([, table]) => table)).toContain("statements");
    const [first, ...others] = corpus.tierPlacements ?? [];
    const wrong = { ...corpus, tierPlacements: [{ ...first, tier: "2WL" }, ...others] } as Dataset;
    expect(errorsIn(packageOf(wrong))).toEqual([["constraint-error", "tier_placements", 2, "tier"]]);
  });
});
