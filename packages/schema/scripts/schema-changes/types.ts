import type { Change } from "../change.ts";
import { type Definitions, resolved, type Schema } from "./schema.ts";

const every = ["array", "boolean", "null", "number", "object", "string"];

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function typesOf(value: unknown, definitions: Definitions): readonly string[] {
  const schema = resolved((value ?? {}) as Schema, definitions);
  if (schema === undefined) return every;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (schema.type !== undefined) return [schema.type].flat() as string[];
  if (Array.isArray(schema.enum)) return schema.enum.map(typeOf);
  if (schema.const !== undefined) return [typeOf(schema.const)];
  if (Array.isArray(alternatives)) return alternatives.flatMap((inner) => typesOf(inner, definitions));
  return every;
}

const covers = (types: readonly string[], type: string) =>
  types.includes(type) || (type === "integer" && types.includes("number"));

/**
 * What changed in the JSON types that a value may have. A type less refuses data. A type more breaks those who
 * read: code that took a text for granted meets a null. (A new code is not such a surprise, and is minor.)
 */
export function typeChanges(
  path: string,
  [before, definitionsBefore]: readonly [Schema, Definitions],
  [after, definitionsAfter]: readonly [Schema, Definitions],
): Change[] {
  const old = [...new Set(typesOf(before, definitionsBefore))];
  const now = [...new Set(typesOf(after, definitionsAfter))];
  const lost = old.filter((type) => !covers(now, type));
  const gained = now.filter((type) => !covers(old, type));
  const fractions = gained.includes("number") && old.includes("integer");
  return [
    ...lost.map((type) => ({ path, what: `may no longer be of type ${type}`, size: "major" as const })),
    ...gained.map((type) => {
      const widened = fractions && type === "number";
      return {
        path,
        what: `may now be of type ${type}`,
        size: widened ? ("minor" as const) : ("major" as const),
      };
    }),
  ];
}
