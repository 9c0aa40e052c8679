import type { Citation } from "./citation.ts";
import type { CodeList } from "./code-list.ts";
import type { CodeOf } from "./is-code.ts";

/** A vocabulary of others that codes of this standard are mapped to. */
export interface Vocabulary {
  /** Short name, in kebab case. */
  readonly name: string;
  readonly title: string;
  readonly publisher: string;
  /** The version whose terms were read. */
  readonly version?: string;
  /** What to write before a term to get its address, where terms have addresses. */
  readonly termAddress?: string;
  /** Where the terms were read. */
  readonly citation: Citation;
  /** What a user of the mappings should know. */
  readonly notes?: string;
}

/** How near a code of this standard is to a term of another vocabulary. */
export interface Mapping {
  /** Name of the code list. */
  readonly list: string;
  readonly code: string;
  /** `exact`: the same; `close`: interchangeable in some uses; `broad`: the other term is wider. */
  readonly match: CodeOf<"mapping-match">;
  /** Name of the vocabulary. */
  readonly vocabulary: string;
  /** The term, letter for letter as the vocabulary has it. */
  readonly term: string;
  /** The field, list or article of the vocabulary that the term is from. */
  readonly group?: string;
  /** What the term means, where it does not say so itself; or why the match is no better. */
  readonly note?: string;
}

type Target = Pick<Mapping, "match" | "term" | "note">;

const target =
  (match: Mapping["match"]) =>
  (term: string, note?: string): Target => ({ match, term, ...(note !== undefined && { note }) });

/** The two mean the same and can stand for each other. */
export const exact = target("exact");
/** The two may stand for each other in some uses. */
export const close = target("close");
/** The other term is the wider one. */
export const broad = target("broad");

/** Maps codes of one list to terms of a vocabulary. A code that is left out has no counterpart there. */
export function mapList<Name extends string>(
  vocabulary: Vocabulary,
  list: CodeList<Name>,
  group: string | undefined,
  targets: { readonly [Code in Name]?: Target },
): Mapping[] {
  return (Object.entries(targets) as [Name, Target][]).map(([code, { match, term, note }]) => ({
    list: list.name,
    code,
    match,
    vocabulary: vocabulary.name,
    term,
    ...(group !== undefined && { group }),
    ...(note !== undefined && { note }),
  }));
}
