import { didYouMean } from "../nearest.ts";
import { listed, quoted } from "../printable.ts";
import { isObject, type SettingFault, valueInWords } from "../settings/rule-setting-faults.ts";

type Path = readonly (string | number)[];

/** What a value of a configuration may be: how it is checked, and the same as JSON Schema. */
export interface Shape {
  faults(value: unknown, path: Path): SettingFault[];
  readonly schema: Readonly<Record<string, unknown>>;
}

/** A value of one of the types that JSON has. */
function simple(
  words: string,
  holds: (value: unknown) => boolean,
  schema: Readonly<Record<string, unknown>>,
): Shape {
  return {
    schema,
    faults: (value, path) =>
      holds(value)
        ? []
        : [{ path, message: `${valueInWords(value)} is not ${words}`, remedy: `Give ${words}.` }],
  };
}

export const text: Shape = simple("a text", (value) => typeof value === "string" && value !== "", {
  type: "string",
  minLength: 1,
});

export const flag: Shape = simple("true or false", (value) => typeof value === "boolean", {
  type: "boolean",
});

export const wholeNumber: Shape = simple(
  "a whole number, 0 or more",
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  { type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER },
);

/** A value that JSON cannot hold, such as a profile. */
export const code: Shape = simple("an object", (value) => isObject(value), { type: "object" });

export function oneOf(words: readonly string[]): Shape {
  const known = listed(words.map(quoted), "or");
  return {
    schema: { enum: words },
    faults: (value, path) => {
      if (typeof value === "string" && words.includes(value)) return [];
      const meant = typeof value === "string" ? didYouMean(value, words) : undefined;
      const remedy = `${meant ?? ""} Give ${known}.`.trimStart();
      return [{ path, message: `${valueInWords(value)} is not known`, remedy }];
    },
  };
}

export function listOf(item: Shape): Shape {
  return {
    schema: { type: "array", items: item.schema },
    faults: (value, path) =>
      Array.isArray(value)
        ? value.flatMap((one, at) => item.faults(one, [...path, at]))
        : [{ path, message: `${valueInWords(value)} is no list`, remedy: "Give a list, in brackets." }],
  };
}

/** A value of one shape or of another; what is wrong is said of the last. */
export function either(...shapes: readonly Shape[]): Shape {
  return {
    schema: { anyOf: shapes.map(({ schema }) => schema) },
    faults: (value, path) => {
      const all = shapes.map((shape) => shape.faults(value, path));
      return all.some((faults) => faults.length === 0) ? [] : (all.at(-1) ?? []);
    },
  };
}

/** An object with keys that are known; what is asked for must be there. */
export function object(keys: Readonly<Record<string, Shape>>, required: readonly string[] = []): Shape {
  const names = Object.keys(keys);
  return {
    schema: {
      type: "object",
      properties: Object.fromEntries(names.map((name) => [name, keys[name]?.schema])),
      additionalProperties: false,
      ...(required.length > 0 && { required }),
    },
    faults: (value, path) => {
      if (!isObject(value))
        return [
          { path, message: `${valueInWords(value)} is no object`, remedy: "Give an object, in braces." },
        ];
      const missing = required
        .filter((name) => value[name] === undefined)
        .map((name) => ({
          path,
          message: `${quoted(name)} is missing`,
          remedy: `Say ${quoted(name)} here.`,
        }));
      const others = Object.entries(value).flatMap(([name, inner]) => {
        const shape = Object.hasOwn(keys, name) ? keys[name] : undefined;
        if (inner === undefined) return [];
        return shape ? shape.faults(inner, [...path, name]) : [unknownKey(name, names, path)];
      });
      return [...missing, ...others];
    },
  };
}

function unknownKey(name: string, names: readonly string[], path: Path): SettingFault {
  const meant = didYouMean(name, names) ?? `Known are ${listed(names)}.`;
  return { path: [...path, name], message: "there is no such key", remedy: meant };
}
