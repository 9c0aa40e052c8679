import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { preparePython, python } from "../../../schema/test/interop/python.ts";

const published = join(import.meta.dirname, "../../generated/flat");

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

  /** A copy of the published package, with one table changed. */
  function changed(table: string, change: (text: string) => string): string {
    const folder = mkdtempSync(join(tmpdir(), "open-tip-"));
    folders.push(folder);
    cpSync(published, folder, { recursive: true });
    const path = join(folder, `${table}.csv`);
    writeFileSync(path, change(readFileSync(path, "utf8")));
    return folder;
  }

  test("finds nothing wrong with the tables of the corpus as they are published", () => {
    expect(errorsIn(published)).toEqual([]);
  });

  test("finds a key that leads nowhere, in every table that refers to the record", () => {
    const broken = changed("statements", (text) =>
      text.replace(/^statement\/fox-news-tip-report-2020\/02,/m, "statement/fox-news-tip-report-2020/98,"),
    );
    const errors = errorsIn(broken);
    expect(new Set(errors.map(([type]) => type))).toEqual(new Set(["foreign-key"]));
    expect(errors.map(([, table]) => table)).toEqual(
      expect.arrayContaining(["statements_evidence", "tier_placements"]),
    );
  });

  test("finds a code that is none", () => {
    const broken = changed("tier_placements", (text) => text.replace("tier-1", "1"));
    expect(errorsIn(broken)).toEqual([["constraint-error", "tier_placements", 9, "tier"]]);
  });
});
