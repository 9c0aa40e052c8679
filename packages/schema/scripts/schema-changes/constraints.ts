import { isDeepStrictEqual } from "node:util";
import type { Change, Size } from "../change.ts";
import type { Schema } from "./schema.ts";

/** Keywords that other modules of this folder compare. */
const elsewhere = new Set([
  ..."$ref type enum const anyOf oneOf items".split(" "),
  ..."properties required additionalProperties propertyNames".split(" "),
]);
const lowest = new Set(["minLength", "minimum", "exclusiveMinimum", "minItems", "minProperties"]);
const highest = new Set(["maxLength", "maximum", "exclusiveMaximum", "maxItems", "maxProperties"]);
/** Demands that stand alone: without one of them, whatever was valid stays valid. */
const demands = new Set(["pattern", "format", "multipleOf", "uniqueItems"]);
/** Says something to people and tools, and refuses nothing. */
const annotations = new Set(["deprecated"]);

function sizeOf(keyword: string, before: unknown, after: unknown): Size {
  if (annotations.has(keyword)) return "minor";
  const known = lowest.has(keyword) || highest.has(keyword) || demands.has(keyword);
  if (known && after === undefined) return "minor";
  if (typeof before !== "number" || typeof after !== "number") return "major";
  const looser = lowest.has(keyword) ? after < before : highest.has(keyword) && after > before;
  return looser ? "minor" : "major";
}

/**
 * Changes of the keywords that restrict a value by themselves. Whether one pattern accepts all that another
 * did cannot be told; nor what an unknown keyword does. Both count as major.
 */
export function constraintChanges(path: string, before: Schema, after: Schema): Change[] {
  const keywords = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keywords]
    .filter((keyword) => !elsewhere.has(keyword) && !isDeepStrictEqual(before[keyword], after[keyword]))
    .map((keyword) => {
      const [was, is] = [before[keyword], after[keyword]].map((value) => JSON.stringify(value) ?? "absent");
      const what = `${keyword} was ${was} and is ${is}`;
      return { path, what, size: sizeOf(keyword, before[keyword], after[keyword]) };
    });
}

function valuesOf(schema: Schema): ReadonlySet<string> | undefined {
  const values = Array.isArray(schema.enum)
    ? schema.enum
    : schema.const === undefined
      ? undefined
      : [schema.const];
  return values && new Set(values.map((value) => JSON.stringify(value)));
}

/** Changes of the values that are listed one by one: `enum`, and `const`, which is a list of one. */
export function valueChanges(path: string, before: Schema, after: Schema): Change[] {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  if (old === undefined && now === undefined) return [];
  if (now === undefined) return [{ path, what: "is no longer bound to listed values", size: "minor" }];
  if (old === undefined) return [{ path, what: "is bound to listed values", size: "major" }];
  return [
    ...[...old]
      .filter((value) => !now.has(value))
      .map((value) => ({ path, what: `no longer accepts ${value}`, size: "major" as const })),
    ...[...now]
      .filter((value) => !old.has(value))
      .map((value) => ({ path, what: `accepts ${value}`, size: "minor" as const })),
  ];
}
