import { isDeepStrictEqual } from "node:util";
import type { Change } from "../change.ts";
import { alternativeChanges, split } from "./alternatives.ts";
import { constraintChanges, valueChanges } from "./constraints.ts";
import { type Compare, fieldChanges } from "./fields.ts";
import { type Definitions, resolved, type Schema } from "./schema.ts";
import { typeChanges } from "./types.ts";

interface Scope {
  readonly before: Definitions;
  readonly after: Definitions;
  /** Pairs that are being compared further up: a schema that refers to itself must come to an end. */
  readonly open: ReadonlySet<string>;
}

const undecided = (path: string): Change[] => [
  { path, what: "cannot be compared, so may refuse valid data", size: "major" },
];

/** An absent keyword and `true` demand nothing, as the empty schema does. */
const schemaOf = (value: unknown) => (value === undefined || value === true ? {} : value) as Schema;

const hasChoice = ({ anyOf, oneOf }: Schema) => anyOf !== undefined || oneOf !== undefined;

function choiceChanges(
  scope: Scope,
  path: string,
  before: Schema,
  after: Schema,
  compare: Compare,
): Change[] {
  const [old, now] = [split(before, scope.before), split(after, scope.after)];
  if (hasChoice(old.rest) || hasChoice(now.rest)) return undecided(path);
  if (old.alternatives && now.alternatives) {
    return [
      ...compare(path, old.rest, now.rest),
      ...alternativeChanges(path, old.alternatives, now.alternatives, compare),
    ];
  }
  // A schema without a choice is a choice of one, where the other demands nothing besides.
  const { rest } = old.alternatives ? old : now;
  if (Object.keys(rest).length > 0) return undecided(path);
  return alternativeChanges(path, old.alternatives ?? [before], now.alternatives ?? [after], compare);
}

function compareIn(scope: Scope, path: string, before: unknown, after: unknown): Change[] {
  const [old, now] = [schemaOf(before), schemaOf(after)];
  if (isDeepStrictEqual(old, now)) return [];
  if (after === false) return [{ path, what: "is no longer allowed", size: "major" }];
  if (before === false) return [{ path, what: "is allowed", size: "minor" }];

  // What has the same name on both sides is compared once, under that name.
  if (old.$ref !== now.$ref) {
    const pair = JSON.stringify([old, now]);
    if (scope.open.has(pair)) return [];
    const [left, right] = [resolved(old, scope.before), resolved(now, scope.after)];
    if (left === undefined || right === undefined) return undecided(path);
    return compareIn({ ...scope, open: new Set([...scope.open, pair]) }, path, left, right);
  }

  const types = typeChanges(path, [old, scope.before], [now, scope.after]);
  // Of another type, nothing else is comparable.
  if (types.some(({ size }) => size === "major")) return types;

  const compare: Compare = (at, left, right) => compareIn(scope, at, left, right);
  if (hasChoice(old) || hasChoice(now)) return choiceChanges(scope, path, old, now, compare);
  return [
    ...types,
    ...constraintChanges(path, old, now),
    ...valueChanges(path, old, now),
    ...fieldChanges(path, old, now, compare),
    ...compare(`${path}/items`, old.items, now.items),
  ];
}

/**
 * What changed between two states of a JSON Schema bundle's `$defs`, without words (see `structureOf`). Sizes
 * are those of semantic versioning: major where data that was valid may be refused, or where those who read
 * data meet a type, or miss a field, that they could count on; and wherever this cannot be told.
 */
export function schemaChanges(before: Definitions, after: Definitions): Change[] {
  const scope: Scope = { before, after, open: new Set() };
  const names = new Set([before, after].flatMap(Object.keys));
  return [...names].flatMap((name): Change[] => {
    const path = `#/$defs/${name}`;
    if (!Object.hasOwn(after, name)) return [{ path, what: "is taken away", size: "major" }];
    if (!Object.hasOwn(before, name)) return [{ path, what: "is added", size: "minor" }];
    return compareIn(scope, path, before[name], after[name]);
  });
}
