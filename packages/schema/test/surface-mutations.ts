import fc from "fast-check";
import { publicSurface, type Surface } from "../scripts/surface.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly string[];

/** The surface as it is now. */
export const surface = publicSurface();

function pathsOf(value: Json, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))];
}

/** A copy in which the value at the path is another; `undefined` takes it away. */
function changed(value: Json, [key, ...rest]: Path, to: (value: Json) => Json | undefined): Json | undefined {
  if (key === undefined) return to(value);
  const entries = Object.entries(value as { [key: string]: Json }).flatMap(([name, inner]) => {
    const other = name === key ? changed(inner, rest, to) : inner;
    return other === undefined ? [] : [[name, other] as const];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** The least that makes a value another one of its kind. */
function other(value: Json): Json | undefined {
  if (typeof value === "string") return `${value}x`;
  if (typeof value === "number") return value === Number.MAX_SAFE_INTEGER ? 9 : value + 1;
  return typeof value === "boolean" ? !value : undefined;
}

const demands: readonly (readonly [string, Json])[] = [
  ["minLength", 9],
  ["maximum", 2010],
  ["maxItems", 1],
  ["pattern", "^[a-z]*$"],
  ["type", "integer"],
  ["type", ["string", "object", "array", "boolean", "null", "integer"]],
  ["enum", ["tier-1", "en", 2020]],
  ["required", ["id"]],
  ["additionalProperties", { type: "string" }],
  ["propertyNames", { type: "string", pattern: "^[a-z]+$" }],
  ["anyOf", [{ type: "string" }, { type: "object", required: ["en"] }]],
  ["unheardOf", true],
];

/** One demand more, or in the place of what this keyword demanded. */
const demand = fc.constantFrom(...demands).map(([keyword, value]) => (schema: Json) => {
  const object = schema !== null && typeof schema === "object" && !Array.isArray(schema);
  return object ? { ...schema, [keyword]: value } : other(schema);
});

function mutationOf(part: keyof Surface, how: fc.Arbitrary<(value: Json) => Json | undefined>) {
  const paths = pathsOf(surface[part] as Json).filter((path) => path.length > 0);
  return fc.tuple(fc.constantFrom(...paths), how).map(([path, to]): Surface => {
    return { ...surface, [part]: changed(surface[part] as Json, path, to) };
  });
}

const drop = fc.constant(() => undefined);
const leaf = fc.constant((value: Json) => (typeof value === "object" ? value : other(value)));

/** The surface with one thing in its JSON Schema changed, most often for the worse. */
export const schemaMutant = mutationOf("definitions", fc.oneof(drop, leaf, demand));

/** The surface with one thing in it changed. A few are the surface itself. */
export const mutant = fc.oneof(
  schemaMutant,
  mutationOf("entries", fc.oneof(drop, leaf)),
  mutationOf("files", fc.oneof(drop, leaf)),
  mutationOf("columns", leaf),
  mutationOf("codeLists", leaf),
);
