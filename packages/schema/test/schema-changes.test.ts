import { describe, expect, test } from "vitest";
import { schemaChanges } from "../scripts/schema-changes/compare.ts";
import type { Schema } from "../scripts/schema-changes/schema.ts";

const definitions = {
  Word: { type: "string", minLength: 1 },
  Same: { type: "string", minLength: 1 },
  Looser: { type: "string" },
  Year: { type: "string", minLength: 4 },
};

/** Each change of one schema as a line: its size, its place and what happened. */
function lines(before: Schema, after: Schema): string[] {
  const found = schemaChanges({ ...definitions, It: before }, { ...definitions, It: after });
  return found.map(({ size, path, what }) => `${size} ${path.replace("#/$defs/It", "")}: ${what}`);
}

const object = (properties: Schema, required: string[] = [], additionalProperties: unknown = false) => ({
  type: "object",
  properties,
  required,
  additionalProperties,
});
const unsure = "major : cannot be compared, so may refuse valid data";
const text = { type: "string" };
const none = { type: "null" };
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const one = (kind: string, more: Schema = {}) => object({ kind: { const: kind }, ...more }, ["kind"]);

type Case = [line: string, before: Schema, after: Schema];

describe("fields", () => {
  test.each<Case>([
    ["major /properties/a: the field is taken away", object({ a: text }), object({})],
    ["minor /properties/a: an optional field is added", object({}), object({ a: text })],
    ["major /properties/a: a required field is added", object({}), object({ a: text }, ["a"])],
    ["major /properties/a: becomes required", object({ a: text }), object({ a: text }, ["a"])],
    ["major /properties/a: becomes optional", object({ a: text }, ["a"]), object({ a: text })],
    ["major /additionalProperties: is no longer allowed", object({}, [], text), object({})],
    ["minor /additionalProperties: is allowed", object({}), object({}, [], text)],
    [
      "major /additionalProperties: minLength was absent and is 1",
      object({}, [], text),
      object({}, [], ref("Word")),
    ],
    [
      'major /propertyNames: pattern was absent and is "^a$"',
      { type: "object" },
      { type: "object", propertyNames: { type: "string", pattern: "^a$" } },
    ],
    [
      "major /properties/a/properties/b: the field is taken away",
      object({ a: object({ b: text }) }),
      object({ a: object({}) }),
    ],
    [
      "major /items/properties/b: becomes required",
      { items: object({ b: text }) },
      { items: object({ b: text }, ["b"]) },
    ],
  ])("%s", (line, before, after) => expect(lines(before, after)).toEqual([line]));

  test("where any name was allowed, a new field may refuse what data held under it", () => {
    expect(lines(object({}, [], ref("Looser")), object({ a: ref("Word") }, [], ref("Looser")))).toEqual([
      "minor /properties/a: an optional field is added",
      "major /properties/a: minLength was absent and is 1",
    ]);
  });
});

describe("values", () => {
  test.each<Case>([
    ['major : no longer accepts "b"', { enum: ["a", "b"] }, { enum: ["a"] }],
    ['minor : accepts "b"', { const: "a" }, { enum: ["a", "b"] }],
    ["minor : is no longer bound to listed values", { enum: ["a"] }, text],
    ["major : is bound to listed values", text, { enum: ["a"] }],
    ["major : may no longer be of type null", { type: ["string", "null"] }, text],
    ["major : may now be of type null", text, { type: ["string", "null"] }],
    ["major : may no longer be of type number", { type: "number" }, { type: "integer" }],
    ["minor : may now be of type number", { type: "integer" }, { type: "number" }],
    ["major : minimum was 1 and is 2", { minimum: 1 }, { minimum: 2 }],
    ["minor : minimum was 2 and is 1", { minimum: 2 }, { minimum: 1 }],
    ["major : maxLength was 2 and is 1", { maxLength: 2 }, { maxLength: 1 }],
    ["minor : maxLength was 1 and is 2", { maxLength: 1 }, { maxLength: 2 }],
    ["major : minItems was absent and is 1", {}, { minItems: 1 }],
    ["minor : maxItems was 1 and is absent", { maxItems: 1 }, {}],
    ['major : pattern was absent and is "^a$"', {}, { pattern: "^a$" }],
    ['major : pattern was "^a$" and is "^b$"', { pattern: "^a$" }, { pattern: "^b$" }],
    ['minor : pattern was "^a$" and is absent', { pattern: "^a$" }, {}],
    ['minor : format was "date" and is absent', { format: "date" }, {}],
    ["minor : deprecated was absent and is true", {}, { deprecated: true }],
    ["major : if was {} and is absent", { if: {} }, {}],
    ["major : prefixItems was [] and is [{}]", { prefixItems: [] }, { prefixItems: [{}] }],
  ])("%s", (line, before, after) => expect(lines(before, after)).toEqual([line]));
});

describe("alternatives", () => {
  const loosely = [ref("Looser"), { enum: ["a"] }];
  test.each<Case>([
    ["minor : an alternative is added", { enum: ["a"] }, { anyOf: [text, { enum: ["a"] }] }],
    ["major : an alternative is taken away", { anyOf: [{ enum: ["a"] }, { enum: ["b"] }] }, { enum: ["a"] }],
    ["major : may now be of type null", text, { anyOf: [none, text] }],
    ["major : may no longer be of type null", { anyOf: [none, text] }, text],
    ["major : minLength was absent and is 1", { anyOf: [none, text] }, { anyOf: [ref("Word"), none] }],
    ["minor : minLength was 1 and is absent", { anyOf: [ref("Word"), none] }, { anyOf: [none, text] }],
    ["minor : an alternative is added", { oneOf: [one("a")] }, { oneOf: [one("b"), one("a")] }],
    [
      "minor /properties/x: an optional field is added",
      { oneOf: [one("a"), one("b")] },
      { oneOf: [one("a"), one("b", { x: text })] },
    ],
    [unsure, { oneOf: loosely.slice(0, 1) }, { oneOf: loosely }],
    [unsure, { oneOf: [one("a"), one("b")] }, { oneOf: [one("a"), one("b"), one("b", { x: text })] }],
    [unsure, text, { anyOf: [text], minLength: 1 }],
  ])("%s", (line, before, after) => expect(lines(before, after)).toEqual([line]));

  test("their order says nothing", () => {
    expect(lines({ anyOf: [none, text] }, { anyOf: [text, none] })).toEqual([]);
  });
});

describe("references", () => {
  test.each<Case>([
    ["minor : minLength was 1 and is absent", ref("Word"), ref("Looser")],
    ["major /items: minLength was 1 and is 4", { items: ref("Word") }, { items: ref("Year") }],
    [unsure, ref("Word"), ref("Unknown")],
    [unsure, text, { ...ref("Word"), minLength: 2 }],
  ])("%s", (line, before, after) => expect(lines(before, after)).toEqual([line]));

  test("may be written out, or go to what means the same", () => {
    expect(lines(ref("Word"), ref("Same"))).toEqual([]);
    expect(lines(ref("Word"), definitions.Word)).toEqual([]);
    expect(lines({ items: definitions.Word }, { items: ref("Word") })).toEqual([]);
  });

  test("may go round in a circle", () => {
    const circle = (name: string, more: Schema) => ({ [name]: { type: "array", items: ref(name), ...more } });
    const before = { ...circle("A", {}), It: ref("A") };
    const after = { ...circle("A", {}), ...circle("B", { minItems: 1 }), It: ref("B") };
    expect(schemaChanges(before, after)).toEqual([
      { path: "#/$defs/It", what: "minItems was absent and is 1", size: "major" },
      { path: "#/$defs/B", what: "is added", size: "minor" },
    ]);
  });
});
