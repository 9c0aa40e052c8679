import type { StandardSchemaV1 } from "@standard-schema/spec";
import { describe, expect, test } from "vitest";
import { entities, Statement } from "../src/index.ts";

// What any library does that takes a Standard Schema: it knows nothing of zod.
async function parse(schema: StandardSchemaV1, value: unknown) {
  return schema["~standard"].validate(value);
}

describe("every entity is a Standard Schema", () => {
  test.each(Object.entries(entities))(
    "%s: takes its example, and says where other data is wrong",
    async (_name, entity) => {
      const [example] = (entity.meta()?.examples ?? []) as object[];
      expect(await parse(entity, example)).toEqual({ value: example });
      const { issues } = await parse(entity, { ...example, id: 5 });
      expect(issues?.map(({ path }) => path)).toEqual([["id"]]);
    },
  );
});

test("its output is the published type", () => {
  const schema: StandardSchemaV1<Statement, Statement> = Statement;
  expect(schema["~standard"].version).toBe(1);
});
