import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { preparePython, python, runPython } from "../../../schema/test/interop/python.ts";
import codebook from "../../generated/history/codebook.json" with { type: "json" };
import { consensus, coverage, placementAt } from "../../src/history.ts";

const published = join(import.meta.dirname, "../../generated/history");

beforeAll(preparePython);

describe("the tables of the tier history", () => {
  test("are what their codebook says, by Frictionless", () => {
    const path = join(published, "codebook.json");
    expect(python<Record<string, unknown[]>>("validate_package.py", [path])[path]).toEqual([]);
  });

  test("are read by pandas with the types of the codebook, reshaped to one another, and taken by Stata's format", () => {
    const script = join(import.meta.dirname, "read_history.py");
    const { rows, types, reshaped, namibia } = JSON.parse(runPython([script, published]));
    const territories = new Set(consensus.map(({ territory }) => territory)).size;
    expect(rows).toEqual({
      "placements-long": consensus.length,
      "placements-wide": territories,
      coverage: coverage.length,
    });
    expect(reshaped).toBe(true);
    expect(namibia).toEqual([placementAt("NAM", 2020)?.tier]);
    const kinds = { integer: /int64|float64/, boolean: /bool/, string: /str|object/ };
    for (const { name, schema } of codebook.resources) {
      for (const field of schema.fields)
        expect(types[name][field.name], `${name} ${field.name}`).toMatch(
          kinds[field.type as keyof typeof kinds],
        );
    }
  });
});
