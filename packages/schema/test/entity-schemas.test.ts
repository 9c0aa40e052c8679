import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { kebabCase } from "../scripts/json-schema.ts";
import { entities } from "../src/index.ts";
import { caseGroups, readJson } from "./cases.ts";
import { bundle } from "./engines.ts";

// Each file is loaded alone, as by someone who needs one entity and takes one file.
describe("the schema file of an entity", () => {
  test.each(Object.keys(entities))("%s: stands alone and gives the suite's verdicts", (entity) => {
    const schema = readJson(`generated/schemas/${kebabCase(entity)}.schema.json`) as {
      $id: string;
      title: string;
    };
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    const tests = caseGroups.filter((group) => group.entity === entity).flatMap((group) => group.tests);
    expect(tests.filter(({ data, valid }) => validate(data) !== valid)).toEqual([]);
    expect(tests).not.toHaveLength(0);
  });

  test("has an address of its own below the bundle's, with the same major version", () => {
    const ids = Object.keys(entities).map(
      (entity) => (readJson(`generated/schemas/${kebabCase(entity)}.schema.json`) as { $id: string }).$id,
    );
    const root = bundle.$id.replace("tip.schema.json", "");
    expect(ids).toEqual(
      Object.keys(entities).map((entity) => `${root}schemas/${kebabCase(entity)}.schema.json`),
    );
    expect(root).toMatch(/@open-tip\/schema@\d+\/generated\/$/);
  });
});
