import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { caseFiles, readJson } from "../cases.ts";
import { zodOf } from "../engines.ts";
import { mutation } from "../mutations.ts";
import { preparePython, python } from "./python.ts";

const root = join(import.meta.dirname, "../..");
const schema = join(root, "generated/tip.schema.json");

beforeAll(preparePython);

/** By file, group and test: the clauses that refuse the data. None is the verdict "valid". */
type Verdicts = Readonly<Record<string, readonly (readonly (readonly string[])[])[]>>;

describe("Python's jsonschema", () => {
  let verdicts: Verdicts = {};

  beforeAll(() => {
    const paths = [...caseFiles.keys()].map((file) => join(root, "conformance", file));
    verdicts = python<Verdicts>("run_conformance.py", [schema, ...paths]);
  });

  test.each([...caseFiles])("gives the verdicts of %s, for the same clauses", (file, groups) => {
    const described = (clauses: (group: number, index: number) => readonly unknown[] | undefined) =>
      groups.flatMap(({ description, tests }, group) =>
        tests.map((one, index) => `${description}: ${one.description}: ${clauses(group, index)}`),
      );
    const given = verdicts[join(root, "conformance", file)];
    expect(described((group, index) => given?.[group]?.[index])).toEqual(
      described((group, index) => {
        const { valid, clause } = groups[group]?.tests[index] ?? {};
        return valid ? [] : [clause];
      }),
    );
  });

  test("gave a verdict on every case", () => {
    const count = Object.values(verdicts).flat(2).filter(Array.isArray).length;
    expect(count).toBe([...caseFiles.values()].flat().flatMap(({ tests }) => tests).length);
    expect(count).toBeGreaterThan(0);
  });

  test("agrees with zod on valid data in which one thing was changed", () => {
    // A fixed seed: two languages that disagree on rare data should fail here every time or never.
    const mutations = fc.sample(mutation, { numRuns: 5000, seed: 2001 });
    const folder = mkdtempSync(join(tmpdir(), "open-tip-"));
    try {
      const path = join(folder, "mutations.json");
      writeFileSync(
        path,
        JSON.stringify(mutations.map(({ entity, data }) => ({ entity, tests: [{ data }] }))),
      );
      const given = (python<Verdicts>("run_conformance.py", [schema, path])[path] ?? []).flat();
      const wrong = mutations.filter(
        ({ entity, data }, index) => zodOf(entity).safeParse(data).success !== (given[index]?.length === 0),
      );
      expect(given).toHaveLength(mutations.length);
      expect(wrong).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("Python's csv", () => {
  type Row = Readonly<Record<string, unknown>>;
  const tables = ["code-lists", "data"].flatMap((folder) =>
    readdirSync(join(root, "generated", folder))
      .filter((name) => name.endsWith(".csv"))
      .map((name) => `generated/${folder}/${name}`),
  );

  /** The records of a JSON file: a list, or the codes of a code list. */
  function records(path: string): readonly Row[] {
    const content = readJson(path) as readonly Row[] | { readonly codes: readonly Row[] };
    return "codes" in content ? content.codes : content;
  }

  /** The text that a cell holds for a JSON value: English of a language map, the names of printed names, lists by `|`. */
  function cell(value: unknown): string {
    if (Array.isArray(value)) return value.map(cell).join("|");
    if (typeof value !== "object" || value === null) return String(value ?? "");
    return String((value as Row).en ?? (value as Row).name);
  }

  test.each(tables)("reads in %s what its JSON twin says", (path) => {
    const rows = python<Record<string, Row[]>>("read_csv.py", [join(root, path)])[join(root, path)] ?? [];
    const header = Object.keys(rows[0] ?? {});
    const expected = records(path.replace(/csv$/, "json")).map((record) =>
      Object.fromEntries(header.map((name) => [name, cell(record[name])])),
    );
    expect(rows).toEqual(expected);
    expect(rows).not.toHaveLength(0);
    // What has no column has a table of its own, or says nothing about the record itself.
    const fields = new Set(records(path.replace(/csv$/, "json")).flatMap((record) => Object.keys(record)));
    expect([...fields].filter((field) => !header.includes(field) && field !== "citations")).toEqual([]);
  });
});
