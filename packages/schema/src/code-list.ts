/** What every code of every list says about itself. */
export interface CodeDefinition {
  /** Human label, in English. */
  readonly label: string;
  /** What the code means, in one or two sentences. */
  readonly definition: string;
  /** `active` codes may be used; `deprecated` ones stay readable. */
  readonly status?: "active" | "deprecated";
  /** For a deprecated code: the code of the same list to use instead. */
  readonly replacedBy?: string;
}

/** A code of a published list: its {@link CodeDefinition} plus what that list adds (an ordinal, say). */
export type Code<Name extends string = string, Extra = unknown> = { readonly code: Name } & CodeDefinition &
  Extra;

/** Whether only the list's own codes are valid (`closed`), or others' codes too (`open`). */
export type Openness = "closed" | "open";

/** A list of codes with definitions. A closed list is enforced; an open one may be extended by users. */
export interface CodeList<Name extends string = string, Extra = unknown> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly openness: Openness;
  readonly codes: readonly Code<Name, Extra>[];
}

/**
 * Defines a code list: the data that is published, and that schemas take their codes from. Closed unless it says
 * otherwise. The order of the codes is the order in which they are written here; so a code may never look like
 * an integer, because JavaScript would move it to the front.
 */
export function defineCodeList<const Name extends string, Extra extends object = object>(list: {
  name: string;
  title: string;
  description: string;
  openness?: Openness;
  codes: Record<Name, CodeDefinition & Extra>;
}): CodeList<Name, Extra> {
  const names = Object.keys(list.codes) as Name[];
  const { name, title, description, openness = "closed" } = list;
  return {
    name,
    title,
    description,
    openness,
    codes: names.map((code) => ({ code, status: "active", ...list.codes[code] })),
  };
}
