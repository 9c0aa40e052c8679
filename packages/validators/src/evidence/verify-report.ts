import type { Whereabouts } from "./relocate.ts";

/** What can be wrong between a dataset and a text that it rests on. */
export type EvidenceProblemCode =
  | "text-changed"
  | "length-differs"
  | "span-outside-text"
  | "digest-differs"
  | "words-differ"
  | "quotation-differs"
  | "fingerprints-differ"
  | "part-outside-span";

/** One disagreement between a dataset and a text. */
export interface EvidenceProblem {
  /** Id of the record that asserts it. */
  readonly record: string;
  /** JSON Pointer (RFC 6901) from the root of the dataset. */
  readonly path: string;
  readonly code: EvidenceProblemCode;
  /** What is wrong, as a sentence. It never prints a passage: that may be copyrighted, or about a victim. */
  readonly message: string;
}

/** Something that could not be held against a text. */
export interface NotChecked {
  /** Id of the record, or of the source whose text is missing. */
  readonly record: string;
  /** JSON Pointer (RFC 6901) from the root of the dataset. */
  readonly path: string;
  /** Why not, as a sentence. */
  readonly reason: string;
}

/** A passage that is not where its record says. */
export interface Displaced {
  /** Id of the record that rests on it. */
  readonly record: string;
  /** JSON Pointer (RFC 6901) to the evidence, quotation or segment, from the root of the dataset. */
  readonly path: string;
  readonly source: string;
  /** Offset of its first code point where it was annotated. */
  readonly start: number;
  /** Offset after its last code point where it was annotated. */
  readonly end: number;
  /** Where it probably stands in the text given; null when nothing there fits. */
  readonly now: Whereabouts | null;
}

/** How the passages of one source fared. */
export interface SourceSummary {
  readonly source: string;
  /** Whether the text given is, byte for byte, the one that was annotated; null when the source has no digest. */
  readonly sameText: boolean | null;
  /** Number of passages that stand where their records say. */
  readonly held: number;
  /** Number of passages that were found in their place, but are printed otherwise than annotated. */
  readonly changed: number;
  /** Number of passages that were found elsewhere. */
  readonly moved: number;
  /** Number of passages that were not found. */
  readonly lost: number;
}

/** What {@link verify} found. Sound only if `complete` is true and `problems` is empty. */
export interface VerifyReport {
  /** Whether everything that rests on a text was checked: `notChecked` is empty. */
  readonly complete: boolean;
  /** How many spans of evidence, spans of caveats and whole texts were checked. */
  readonly checked: number;
  readonly problems: readonly EvidenceProblem[];
  /** Every passage that is not where its record says, with where it probably went. */
  readonly displaced: readonly Displaced[];
  /** Each source whose text was given. */
  readonly sources: readonly SourceSummary[];
  readonly notChecked: readonly NotChecked[];
}

/** The part of a report that one step adds. */
export type Part = Pick<VerifyReport, "checked" | "problems" | "notChecked">;
