import { z } from "zod";

/** What every code of every list says about itself. */
export interface CodeDefinition {
  /** Human label, in English. */
  readonly label: string;
  /** What the code means, in one or two sentences. */
  readonly definition: string;
  /** `active` codes may be used; `deprecated` ones stay readable and name their replacement in `definition`. */
  readonly status?: "active" | "deprecated";
}

/** A code of a published list: its {@link CodeDefinition} plus what that list adds (an ordinal, say). */
export type Code<Name extends string = string, Extra = unknown> = { readonly code: Name } & CodeDefinition &
  Extra;

/** A list of codes with definitions. `closed` lists are enforced; `open` ones may be extended by users. */
export interface CodeList<Name extends string = string, Extra = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly openness: "closed" | "open";
  readonly codes: readonly Code<Name, Extra>[];
}

/**
 * Defines a closed code list once: the data that is published, and the zod enum that is enforced.
 * The order of the codes is the order in which they are written here; so a code may never look like an
 * integer, because JavaScript would move it to the front.
 */
export function defineCodeList<const Name extends string, Extra extends object = object>(list: {
  name: string;
  title: string;
  description: string;
  codes: Record<Name, CodeDefinition & Extra>;
}): { list: CodeList<Name, Extra>; schema: z.ZodEnum<{ [N in Name]: N }> } {
  const names = Object.keys(list.codes) as [Name, ...Name[]];
  const codes = names.map((code) => ({ code, status: "active" as const, ...list.codes[code] }));
  const schema = z
    .enum(names)
    .meta({ title: list.title, description: list.description, examples: [names[0]] });
  return {
    list: { name: list.name, title: list.title, description: list.description, openness: "closed", codes },
    schema: schema as unknown as z.ZodEnum<{ [N in Name]: N }>,
  };
}
