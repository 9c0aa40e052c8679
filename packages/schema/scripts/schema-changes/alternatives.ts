import { type Change, compareSizes, largest } from "../change.ts";
import type { Compare } from "./fields.ts";
import { type Definitions, resolved, type Schema } from "./schema.ts";

interface Split {
  /** The schemas of which a value meets at least one; `undefined` when the schema offers no choice. */
  readonly alternatives: readonly unknown[] | undefined;
  /** What is demanded besides. */
  readonly rest: Schema;
}

/** Does a constant that all alternatives require tell them apart, so that no value meets two of them? */
function exclusive(alternatives: readonly Schema[], definitions: Definitions): boolean {
  const objects = alternatives.map((schema) => resolved(schema, definitions) ?? {});
  return Object.keys((objects[0]?.properties ?? {}) as Schema).some((name) => {
    const constants = objects
      .filter(({ required }) => Array.isArray(required) && required.includes(name))
      .map(({ properties }) => (properties as Readonly<Record<string, Schema>>)[name]?.const);
    return !constants.includes(undefined) && new Set(constants).size === alternatives.length;
  });
}

/**
 * Takes a schema apart into its alternatives and the rest. `oneOf` counts only where no value can meet two
 * alternatives, as in a discriminated union; otherwise to loosen one could refuse data.
 */
export function split(schema: Schema, definitions: Definitions): Split {
  const { anyOf, oneOf, ...rest } = schema;
  if (Array.isArray(anyOf) && oneOf === undefined) return { alternatives: anyOf, rest };
  if (Array.isArray(oneOf) && anyOf === undefined && exclusive(oneOf, definitions)) {
    return { alternatives: oneOf, rest };
  }
  return { alternatives: undefined, rest: schema };
}

/**
 * Changes between two lists of alternatives. Each old one is held against the new one that it resembles most:
 * if that accepts all that the old one did, nothing is refused, whichever it is.
 */
export function alternativeChanges(
  path: string,
  before: readonly unknown[],
  after: readonly unknown[],
  compare: Compare,
): Change[] {
  const unmet = new Set(after);
  const closest = (old: unknown, among: Iterable<unknown>) =>
    [...among]
      .map((now) => ({ now, changes: compare(path, old, now) }))
      .map((match) => ({ ...match, size: largest(match.changes.map(({ size }) => size)) }))
      .sort((a, b) => compareSizes(a.size, b.size) || a.changes.length - b.changes.length)[0];

  const found: Change[] = [];
  const refused: unknown[] = [];
  for (const old of before) {
    const match = closest(old, after);
    if (match === undefined || match.size === "major") {
      refused.push(old);
    } else {
      unmet.delete(match.now);
      found.push(...match.changes);
    }
  }
  for (const old of refused) {
    // It became one that no other accounts for, or it is gone.
    const heir = closest(old, unmet);
    unmet.delete(heir?.now);
    found.push(...(heir?.changes ?? [{ path, what: "an alternative is taken away", size: "major" }]));
  }
  for (const _ of unmet) found.push({ path, what: "an alternative is added", size: "minor" });
  return found;
}
