import type { CheckOptions } from "./options.ts";
import type { Profile } from "./profiles/profile.ts";
import type { Reference } from "./reference.ts";
import { parseCoding } from "./tier-coding.ts";

/** A small file that shows the rule: it is the rule's test, its documentation and a conformance case. */
export interface RuleExample {
  /** What it shows, in a few words. */
  readonly title: string;
  /** The file's text. */
  readonly csv: string;
  /** How often the text is repeated, for files that are too long to be written out. */
  readonly times?: number;
  /** What stands after that, once. */
  readonly end?: string;
  /** Encoding of the file, where it is not UTF-8. */
  readonly encoding?: "latin1";
  /** Options of the command line that the example needs, such as `--edition 2015`. */
  readonly options?: {
    readonly edition?: number;
    readonly tierCodes?: string;
    readonly source?: string;
    readonly reference?: Reference;
    readonly profile?: Profile;
    /** Names of files, and their texts. */
    readonly texts?: readonly (readonly [name: string, text: string])[];
  };
}

/** The bytes of an example's file. */
export function exampleBytes({ csv, times = 1, end = "", encoding }: RuleExample): Uint8Array {
  const text = csv.repeat(times) + end;
  if (encoding !== "latin1") return new TextEncoder().encode(text);
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** The options of an example, as a check takes them. */
export function exampleOptions({ options = {} }: RuleExample): CheckOptions {
  const { tierCodes, ...rest } = options;
  return { ...rest, ...(tierCodes !== undefined && { tierCodes: [parseCoding(tierCodes)] }) };
}
