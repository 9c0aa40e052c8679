import type { Schema } from "./schema-changes/schema.ts";

const words = new Set(["title", "description", "examples", "$comment"]);
const sets = new Set(["required", "enum", "type", "anyOf", "oneOf"]);
/** Keywords that demand nothing when they read so: as if they were absent. */
const nothing = new Map([
  ["properties", "{}"],
  ["required", "[]"],
  ["items", "{}"],
  ["additionalProperties", "{}"],
  ["propertyNames", '{"type":"string"}'],
]);
const maps = new Set(["properties", "patternProperties", "$defs"]);
const verbatim = new Set(["enum", "const", "default"]);

const text = (value: unknown) => JSON.stringify(value);
const isObject = (value: unknown): value is Schema =>
  value !== null && typeof value === "object" && !Array.isArray(value);

function inside(keyword: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = verbatim.has(keyword) ? value : value.map((item) => inside("items", item));
    return sets.has(keyword) ? [...items].sort((a, b) => (text(a) < text(b) ? -1 : 1)) : items;
  }
  if (verbatim.has(keyword) || !isObject(value)) return value;
  if (!maps.has(keyword)) return structureOf(value);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inside("items", inner)]));
}

/**
 * What a JSON Schema demands, without the words that explain it, so that rewording is no change of structure.
 * What means the same is written the same: sets are sorted, keywords that demand nothing are left out.
 */
export function structureOf(schema: Schema): Schema {
  const entries = Object.entries(schema)
    .filter(([keyword]) => !words.has(keyword))
    // The values say their type.
    .filter(([keyword]) => !(keyword === "type" && (schema.enum !== undefined || schema.const !== undefined)))
    .map(([keyword, value]) => [keyword, inside(keyword, value)] as const)
    .filter(([keyword, value]) => nothing.get(keyword) !== text(value));
  return Object.fromEntries(entries);
}
