import fc from "fast-check";
import { caseGroups } from "./cases.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

/** Data of one entity, valid until something was changed in it. */
export interface Mutation {
  readonly entity: string;
  readonly change: string;
  readonly data: unknown;
}

const validData = caseGroups.flatMap(({ entity, tests }) =>
  tests.filter(({ valid }) => valid).map(({ data }) => ({ entity, data: data as Json })),
);

function pathsOf(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** Every text of every valid case: other fields' codes, ids and dates are the likeliest wrong values. */
const knownTexts = [
  ...new Set(validData.flatMap(({ data }) => JSON.stringify(data).match(/(?<=")[^"\\]+(?=")/g) ?? [])),
];

const text = fc.oneof(fc.constantFrom(...knownTexts), fc.string(), fc.string({ unit: "binary" }));
const otherValue: fc.Arbitrary<Json> = fc.oneof(
  text,
  fc.constantFrom(null, true, false, 0, -1, 1, 1.5, 2000, 2001, 2999, 3000, 1e21, 9007199254740992),
  fc.constantFrom<Json>([], {}, [null], [""], { en: "" }),
);
// What hides at the ends of copied text, and what careless anchors and classes let through.
const stray = fc.constantFrom(
  " ",
  "\n",
  "\r",
  "\t",
  "\u00a0",
  "\u2028",
  "\ufeff",
  "0",
  "٣",
  "２",
  "/",
  "a",
  "Z",
  "🙂",
);

type Change = readonly [label: string, apply: (value: Json) => Json | undefined];

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.constant<Change>(["drop", () => undefined]),
  otherValue.map((value): Change => ["replace", () => value]),
  fc
    .tuple(stray, fc.boolean())
    .map(
      ([one, atEnd]): Change => [
        "stray character",
        (value) => (typeof value !== "string" ? value : atEnd ? value + one : one + value),
      ],
    ),
  fc
    .nat(30)
    .map(
      (at): Change => [
        "cut",
        (value) => (typeof value === "string" ? value.slice(0, at) + value.slice(at + 1) : value),
      ],
    ),
  // zod ignores a key `__proto__`, which it could not copy safely.
  fc
    .tuple(
      text.filter((key) => key !== "__proto__"),
      otherValue,
    )
    .map(
      ([key, added]): Change => [
        "extra field",
        (value) => {
          if (value === null || typeof value !== "object") return value;
          return Array.isArray(value) ? [...value, added] : { ...value, [key]: added };
        },
      ],
    ),
);

function changed(value: Json, [key, ...rest]: Path, apply: Change[1]): Json | undefined {
  if (key === undefined) return apply(value);
  const inner = changed((value as Record<string, Json>)[key] as Json, rest, apply);
  if (Array.isArray(value)) {
    return value.flatMap((item, index) =>
      String(index) !== String(key) ? [item] : inner === undefined ? [] : [inner],
    );
  }
  const { [key]: _dropped, ...others } = value as Record<string, Json>;
  return inner === undefined ? others : { ...others, [key]: inner };
}

/** Valid data of any entity with one thing changed in one place; most are wrong thereafter, some are not. */
export const mutation: fc.Arbitrary<Mutation> = fc
  .constantFrom(...validData)
  .chain(({ entity, data }) =>
    fc.tuple(fc.constant({ entity, data }), fc.constantFrom(...pathsOf(data)), change),
  )
  .map(([{ entity, data }, path, [label, apply]]) => ({
    entity,
    change: `${label} at /${path.join("/")}`,
    data: changed(data, path, apply) ?? null,
  }));
