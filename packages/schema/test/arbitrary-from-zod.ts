import fc from "fast-check";
import * as z from "zod";

/** Letters that formats give a meaning to, and those that a byte, a UTF-16 unit or a line does not hold. */
const odd = fc.constantFrom(..."|\\\"',;\n\r\t =@_.0a\u00a0\ufeffé😀𝒳");
const text = fc.oneof(
  fc.string({ unit: odd, minLength: 1, maxLength: 12 }),
  fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  fc.constantFrom("|", "\\", "\\|", "true", "0", "null", "[]", "\r\n", '"', "__proto__", "constructor"),
);
const key = fc.oneof(
  fc.constantFrom("fr", "de-AT", "zh-Hant", "__proto__", "constructor", "en_GB", 'a"b', ""),
  fc.string({ unit: odd, maxLength: 5 }),
);

const matching = new Map<string, fc.Arbitrary<string>>();
function textLike(pattern: string): fc.Arbitrary<string> {
  const made = matching.get(pattern) ?? fc.stringMatching(new RegExp(pattern), { maxLength: 80 });
  matching.set(pattern, made);
  return made;
}

function fields(object: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  const given = Object.entries(object).map(([name, one]) => one.map((value) => [name, value] as const));
  return fc.tuple(...given).map((pairs) => Object.fromEntries(pairs.filter(([, value]) => value !== absent)));
}

/** Stands for a field that is left out. */
const absent = Symbol("absent");

const known = new Map<z.ZodType, fc.Arbitrary<unknown>>();

/**
 * Values that a schema of the standard accepts: every field there and not there, lists empty and not, text with odd
 * characters, and any JSON where anything may stand. Throws for a kind of schema that the standard does not use.
 */
export function arbitraryOf(schema: z.ZodType): fc.Arbitrary<unknown> {
  const arbitrary = known.get(schema) ?? make(schema);
  known.set(schema, arbitrary);
  return arbitrary;
}

function make(schema: z.ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as unknown as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object": {
      const named = fields(
        Object.fromEntries(
          Object.entries(def.shape).map(([name, one]) => [name, arbitraryOf(one as z.ZodType)]),
        ),
      );
      if (def.catchall === undefined || def.catchall._zod.def.type === "never") return named;
      const others = fc.dictionary(key, arbitraryOf(def.catchall as z.ZodType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
      // The fields that have a name have the last word. Spread is safe with `__proto__`, assignment is not.
      return fc.tuple(others, named).map(([more, one]) => ({ ...more, ...one }));
    }
    case "optional": {
      const inner = arbitraryOf(def.innerType as z.ZodType);
      return fc.oneof({ weight: 3, arbitrary: fc.constant(absent) }, { weight: 2, arbitrary: inner });
    }
    case "nullable":
      return fc.option(arbitraryOf(def.innerType as z.ZodType), { nil: null });
    case "array": {
      const { minItems: minLength = 0 } = limitsOf(schema);
      return fc.array(arbitraryOf(def.element as z.ZodType), { minLength, maxLength: minLength + 2 });
    }
    case "record": {
      const names = arbitraryOf(def.keyType as z.ZodType) as fc.Arbitrary<string>;
      return fc.dictionary(names, arbitraryOf(def.valueType as z.ZodType), {
        maxKeys: 2,
        noNullPrototype: true,
      });
    }
    case "string": {
      const { pattern, allOf } = limitsOf(schema);
      if (allOf !== undefined) throw new Error("A text with several patterns cannot be made.");
      return pattern === undefined ? text : textLike(pattern);
    }
    case "number": {
      const { type, minimum, maximum } = limitsOf(schema);
      const range = {
        ...(minimum !== undefined && { min: minimum }),
        ...(maximum !== undefined && { max: maximum }),
      };
      return type === "integer"
        ? fc.oneof(fc.integer({ min: range.min ?? -9, max: range.max ?? 9e15 }), fc.constant(range.min || -0))
        : fc.double({ noNaN: true, noDefaultInfinity: true, ...range });
    }
    case "boolean":
      return fc.boolean();
    case "enum":
      return fc.constantFrom(...Object.values(def.entries));
    case "unknown":
      return fc.jsonValue({ maxDepth: 3 });
    default:
      throw new Error(`No values are made for ${def.type} yet.`);
  }
}

interface Limits {
  readonly type?: string;
  readonly pattern?: string;
  readonly allOf?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
}

function limitsOf(schema: z.ZodType): Limits {
  return z.toJSONSchema(schema, { io: "input" }) as Limits;
}
