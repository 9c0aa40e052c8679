import type { Change } from "../change.ts";
import type { Schema } from "./schema.ts";

/** Compares two schemas that stand at the same place; see compare.ts. */
export type Compare = (path: string, before: unknown, after: unknown) => Change[];

const fieldsOf = (schema: Schema) => (schema.properties ?? {}) as Schema;
const requiredIn = (schema: Schema) => new Set((schema.required ?? []) as readonly string[]);

/**
 * Changes of the fields of an object. A field that becomes optional is major although all data stays valid:
 * for those who read records it is a field taken away, as far as they can count on it.
 */
export function fieldChanges(path: string, before: Schema, after: Schema, compare: Compare): Change[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  const [wasRequired, isRequired] = [requiredIn(before), requiredIn(after)];
  const names = new Set([old, now].flatMap(Object.keys).concat([...wasRequired], [...isRequired]));

  const changesOf = (name: string): Change[] => {
    const at = `${path}/properties/${name}`;
    const [was, is] = [Object.hasOwn(old, name), Object.hasOwn(now, name)];
    if (was && !is) return [{ path: at, what: "the field is taken away", size: "major" }];
    if (is && !was) {
      const added: Change = isRequired.has(name)
        ? { path: at, what: "a required field is added", size: "major" }
        : { path: at, what: "an optional field is added", size: "minor" };
      // Where any name was allowed, data may hold this one already, with what the field now refuses.
      const open = before.additionalProperties !== false;
      return open ? [added, ...compare(at, before.additionalProperties, now[name])] : [added];
    }
    const requirement: Change[] =
      wasRequired.has(name) === isRequired.has(name)
        ? []
        : [{ path: at, what: `becomes ${isRequired.has(name) ? "required" : "optional"}`, size: "major" }];
    return [...requirement, ...compare(at, old[name], now[name])];
  };

  const anyName = { type: "string" };
  return [
    ...[...names].flatMap(changesOf),
    ...compare(`${path}/additionalProperties`, before.additionalProperties, after.additionalProperties),
    ...compare(`${path}/propertyNames`, before.propertyNames ?? anyName, after.propertyNames ?? anyName),
  ];
}
