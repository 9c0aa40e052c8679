import type { ErrorObject } from "ajv/dist/2020.js";
import { bundle, jsonSchemaOf } from "./engines.ts";

const token = (key: string) => key.replaceAll("~", "~0").replaceAll("/", "~1");

function* schemasIn(value: unknown, pointer: string): Generator<[object, string]> {
  if (typeof value !== "object" || value === null) return;
  yield [value, pointer];
  for (const [key, inner] of Object.entries(value)) yield* schemasIn(inner, `${pointer}/${token(key)}`);
}

// ajv names a place by the references that led to it. What the reference names is the same object everywhere.
const pointers = new Map(schemasIn(bundle, ""));

function clause({ keyword, parentSchema }: ErrorObject): string {
  const pointer = pointers.get(parentSchema as object);
  if (pointer === undefined) throw new Error(`${keyword} is not a keyword of the published bundle`);
  return `${pointer}/${token(keyword)}`;
}

/**
 * Where the bundle refuses data of an entity: JSON Pointers to keywords, without those that only repeat another.
 * conformance/README.md says which they are.
 */
export function clausesAgainst(entity: string, data: unknown): readonly string[] {
  const validate = jsonSchemaOf(entity);
  validate(data);
  const refused = [...new Set((validate.errors ?? []).map(clause))];
  const repeats = (one: string) =>
    /\/(?:format|propertyNames)$/.test(one) ||
    refused.some(
      (other) =>
        (other.endsWith("/anyOf") && one.startsWith(`${other}/`)) ||
        (other.endsWith("/type") && one.endsWith("/enum") && one.replace(/enum$/, "type") === other),
    );
  return refused.filter((one) => !repeats(one));
}

/** Keywords that refuse what the type of a field alone would not. An integer's upper end is that of every language. */
export const restrictions: readonly string[] = [...pointers]
  // A field may have the name of a keyword, and within an `anyOf` nothing is cited.
  .filter(([, pointer]) => !/\/properties$|\/anyOf\//.test(pointer))
  .flatMap(([schema, pointer]) =>
    Object.entries(schema as Record<string, unknown>)
      .filter(
        ([keyword, value]) =>
          /^(?:enum|pattern|minLength|minItems|minimum|anyOf|required)$/.test(keyword) ||
          (keyword === "maximum" && value !== Number.MAX_SAFE_INTEGER) ||
          (keyword === "additionalProperties" && value === false),
      )
      .map(([keyword]) => `${pointer}/${keyword}`),
  );
