import { type CodedField, codedFields, type Reference, references } from "@open-tip/schema";
import { definition, definitions, type JsonSchema, joinPath, referredName } from "./json-schema.ts";

/** What the standard says of a field beyond its shape. */
export interface FieldFacts {
  /** Name of the code list that its values come from. */
  readonly list?: CodedField["list"];
  /** Which records its values point to. */
  readonly targets?: Reference["targets"];
}

/** A named type that a path leads through, and the part of the path by which it is reached. */
type Owner = readonly [name: string, from: string];

const keyOf = (name: string, path: string) => `${name} ${path}`;

/**
 * The packages tell of fields by entity, with paths that lead through components. Here each part of such a path knows
 * the fact too, so that a component's own page can say it.
 */
const known = new Map<string, FieldFacts>();

const lists = new Map(codedFields.map(({ entity, path, list }) => [keyOf(entity, path), list]));
const targets = new Map(references.map(({ entity, path, targets }) => [keyOf(entity, path), targets]));

function learn(schema: JsonSchema, path: string, owners: readonly [Owner, ...Owner[]]): void {
  const fact = keyOf(owners[0][0], path);
  const [list, to] = [lists.get(fact), targets.get(fact)];
  for (const [name, from] of (list ?? to) ? owners : []) {
    const inside = path.slice(from.length).replace(/^\./, "");
    known.set(keyOf(name, inside), { ...(list && { list }), ...(to && { targets: to }) });
  }
  const name = referredName(schema);
  if (name !== undefined) learn(definition(name), path, [...owners, [name, path]]);
  for (const one of schema.anyOf ?? []) learn(one, path, owners);
  if (schema.items) learn(schema.items, `${path}[]`, owners);
  for (const [field, inner] of Object.entries(schema.properties ?? {})) {
    learn(inner, joinPath(path, field), owners);
  }
}

// Only names that the packages tell something of are walked: the root holds all the others.
for (const name of new Set([...codedFields, ...references].map(({ entity }) => entity))) {
  learn(definitions[name] as JsonSchema, "", [[name, ""]]);
}

/**
 * What is known of a field, or of a named type itself.
 * @param name an entity or a component
 * @param path names of fields inside it, joined by dots, with `[]` after a list; empty for the type itself
 */
export function fieldFacts(name: string, path = ""): FieldFacts {
  return known.get(keyOf(name, path)) ?? {};
}
