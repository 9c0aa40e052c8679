import { isDeepStrictEqual } from "node:util";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSchemaBundle } from "../scripts/json-schema.ts";
import type { Definitions, Schema } from "../scripts/schema-changes/schema.ts";
import { structureOf } from "../scripts/schema-structure.ts";
import type { Surface } from "../scripts/surface.ts";
import { changes } from "../scripts/surface-changes.ts";
import { caseGroups } from "./cases.ts";
import { mutant, schemaMutant, surface } from "./surface-mutations.ts";

const bundle = jsonSchemaBundle("0.0.0") as Schema;

interface Datum {
  readonly entity: string;
  readonly data: unknown;
}

/** The data of all conformance cases, valid or not. */
const data: readonly Datum[] = caseGroups.flatMap(({ entity, tests }) =>
  tests.map((one) => ({ entity, data: one.data })),
);

/** Which of the data these definitions accept; `undefined` where they are no JSON Schema. */
function verdicts($defs: Definitions, data: readonly Datum[]): boolean[] | undefined {
  // Whether a mutant is a JSON Schema shows when it is compiled; to hold it against the meta-schema takes long.
  const ajv = new Ajv2020({ strict: false, logger: false, meta: false, validateSchema: false });
  addFormats.default(ajv);
  try {
    ajv.addSchema({ $id: "it:", $defs });
    return data.map((one) => ajv.validate(`it:#/$defs/${one.entity}`, one.data));
  } catch {
    return undefined;
  }
}

describe("the structure of a JSON Schema", () => {
  test("is the same in other words and in another order", () => {
    const reworded = JSON.stringify(bundle, (key, value) => {
      if (Array.isArray(value))
        return ["required", "enum", "anyOf", "oneOf"].includes(key) ? value.toReversed() : value;
      const said = value !== null && typeof value === "object" && typeof value.title === "string";
      return said ? { ...value, title: "Other", description: "Words.", examples: [1], $comment: "!" } : value;
    });
    expect(structureOf(JSON.parse(reworded))).toEqual(structureOf(bundle));
    expect(JSON.parse(reworded)).not.toEqual(bundle);
  });

  test("keeps fields that are called as keywords are", () => {
    const properties = { title: { type: "string", title: "Title" }, examples: { description: "Words." } };
    expect(structureOf({ properties, required: ["title", "examples"] })).toEqual({
      properties: { title: { type: "string" }, examples: {} },
      required: ["examples", "title"],
    });
  });

  test("accepts the data that the schema accepts", () => {
    expect(verdicts(surface.definitions, data)).toEqual(verdicts(bundle.$defs as Definitions, data));
  });
});

describe("changes of the real surface", () => {
  const normal = (it: Surface) => ({ ...it, definitions: structureOf({ $defs: it.definitions }) });

  test("are none where nothing differs", () => {
    expect(changes(surface, structuredClone(surface))).toEqual([]);
  });

  test("are some wherever anything differs, forth and back", () => {
    fc.assert(
      fc.property(mutant, (mutated) => {
        fc.pre(!isDeepStrictEqual(normal(mutated), normal(surface)));
        expect(changes(surface, mutated)).not.toHaveLength(0);
        expect(changes(mutated, surface)).not.toHaveLength(0);
      }),
      { numRuns: 500 },
    );
  });

  test("are major wherever data of the conformance cases is refused that was valid", () => {
    // The real surface is compiled once: to compile is what takes long.
    const valid = verdicts(surface.definitions, data) ?? [];
    expect(valid).toHaveLength(data.length);
    fc.assert(
      fc.property(schemaMutant, (mutated) => {
        const isConcerned = ({ entity }: Datum) =>
          mutated.definitions[entity] !== surface.definitions[entity];
        const then = valid.filter((_, index) => isConcerned(data[index] as Datum));
        const now = verdicts(mutated.definitions, data.filter(isConcerned));
        fc.pre(now !== undefined);
        const isMajor = (before: Surface, after: Surface) =>
          changes(before, after).some(({ size }) => size === "major");
        if (then.some((was, index) => was && !now[index])) expect(isMajor(surface, mutated)).toBe(true);
        if (then.some((was, index) => !was && now[index])) expect(isMajor(mutated, surface)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
