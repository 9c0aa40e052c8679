import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kebabCase } from "../scripts/json-schema.ts";
import { entities } from "../src/entities.ts";
import { caseFiles, caseGroups, readJson } from "./cases.ts";
import { clausesAgainst, restrictions } from "./clauses.ts";
import { ajv, bundle, jsonSchemaOf, named, zodOf } from "./engines.ts";
import { mutation } from "./mutations.ts";

const groups = [...caseFiles].flatMap(([file, inFile]) => inFile.map((group) => ({ file, ...group })));

describe.each(groups)("$file: $description", ({ entity, tests }) => {
  test.each(tests)("$description: valid is $valid", ({ data, valid, clause }) => {
    const byZod = zodOf(entity).safeParse(data);
    const byJsonSchema = jsonSchemaOf(entity);
    expect({ zod: byZod.success, "JSON Schema": byJsonSchema(data) }, JSON.stringify(data)).toEqual({
      zod: valid,
      "JSON Schema": valid,
    });
    if (byZod.success) expect(byZod.data, "parsing changes nothing").toEqual(data);
    // A case with two faults would still pass if one of them were no longer noticed.
    else expect(byZod.error.issues, JSON.stringify(byZod.error.issues)).toHaveLength(1);
    expect(clausesAgainst(entity, data), "the clauses that refuse it").toEqual(valid ? [] : [clause]);
  });
});

describe("the case files", () => {
  const validate = ajv.compile(readJson("conformance/cases.schema.json") as object);

  test.each([...caseFiles])("%s has the published shape", (_file, content) => {
    expect(validate(content), JSON.stringify(validate.errors)).toBe(true);
  });

  test("name only what the standard has, and cover all of it with valid and invalid data", () => {
    const verdicts = Object.keys(named).map((entity) => {
      const tests = caseGroups.filter((group) => group.entity === entity).flatMap((group) => group.tests);
      return [entity, [true, false].map((valid) => tests.some((one) => one.valid === valid))];
    });
    expect(Object.keys(named)).toEqual(expect.arrayContaining(Object.keys(entities)));
    expect(verdicts).toEqual(Object.keys(named).map((entity) => [entity, [true, true]]));
    expect(Object.keys(named)).toEqual(expect.arrayContaining(caseGroups.map(({ entity }) => entity)));
  });

  test("try every keyword that refuses what a type alone would not", () => {
    const cited = new Set(caseGroups.flatMap(({ tests }) => tests.map(({ clause }) => clause)));
    expect(restrictions.filter((one) => !cited.has(one))).toEqual([]);
    expect(restrictions).not.toHaveLength(0);
  });

  test("use every field of every entity and component in valid data", () => {
    const definitions = bundle.$defs as Readonly<Record<string, { readonly properties?: object }>>;
    const unused = Object.entries(definitions).flatMap(([entity, { properties = {} }]) => {
      const valid = caseGroups
        .filter((group) => group.entity === entity)
        .flatMap(({ tests }) => tests.filter((one) => one.valid).map(({ data }) => data as object));
      const used = new Set(valid.flatMap((data) => Object.keys(data)));
      return Object.keys(properties).flatMap((field) => (used.has(field) ? [] : [`${entity}.${field}`]));
    });
    expect(unused).toEqual([]);
  });

  test("cite a clause exactly where they are invalid", () => {
    const [group] = caseFiles.get("tier.json") ?? [];
    const withTest = (change: object) => [
      { ...group, tests: [{ description: "a number", data: 1, ...change }] },
    ];
    const clause = "/$defs/Tier/type";
    expect(validate(withTest({ valid: false, clause }))).toBe(true);
    expect(validate(withTest({ valid: true }))).toBe(true);
    expect(validate(withTest({ valid: false }))).toBe(false);
    expect(validate(withTest({ valid: true, clause }))).toBe(false);
    expect(validate(withTest({ valid: false, clause: "Tier/type" }))).toBe(false);
  });

  test("are named after the entity that they test", () => {
    for (const [file, content] of caseFiles) {
      for (const { entity } of content) expect(`${kebabCase(entity)}.json`).toBe(file);
    }
  });

  test("never say the same thing twice", () => {
    for (const [file, content] of caseFiles) {
      const data = content.flatMap(({ tests }) => tests.map((one) => JSON.stringify(one.data)));
      const names = content.flatMap(({ description, tests }) =>
        tests.map((one) => `${description}: ${one.description}`),
      );
      expect(
        data.filter((one, index) => data.indexOf(one) !== index),
        file,
      ).toEqual([]);
      expect(
        names.filter((one, index) => names.indexOf(one) !== index),
        file,
      ).toEqual([]);
    }
  });
});

test("a validator that ignores formats gives the same verdicts", () => {
  const plain = new Ajv2020({ strict: true, validateFormats: false }).addSchema(bundle);
  const dates = caseGroups.filter(({ entity }) => JSON.stringify(bundle.$defs[entity]).includes('"format"'));
  expect(dates).not.toHaveLength(0);
  for (const { entity, tests } of dates) {
    const validate = plain.getSchema(`${bundle.$id}#/$defs/${entity}`);
    expect(tests.filter(({ data, valid }) => validate?.(data) !== valid)).toEqual([]);
  }
});

test("zod and JSON Schema agree on whatever becomes of valid data when one thing in it changes", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(mutation, ({ entity, data }) => {
      const { success } = zodOf(entity).safeParse(data);
      seen.add(success);
      expect(jsonSchemaOf(entity)(data)).toBe(success);
    }),
    { numRuns: 3000 },
  );
  expect(seen, "the changes break some data and leave other data valid").toEqual(new Set([true, false]));
});
