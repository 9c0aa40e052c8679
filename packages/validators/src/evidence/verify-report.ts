/** What can be wrong between a dataset and a text that it rests on. */
export type EvidenceProblemCode =
  | "text-changed"
  | "length-differs"
  | "span-outside-text"
  | "digest-differs"
  | "words-differ"
  | "quotation-differs";

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

/** What {@link verify} found. Sound only if `complete` is true and `problems` is empty. */
export interface VerifyReport {
  /** Whether everything that rests on a text was checked: `notChecked` is empty. */
  readonly complete: boolean;
  /** How many spans of evidence, spans of caveats and whole texts were checked. */
  readonly checked: number;
  readonly problems: readonly EvidenceProblem[];
  readonly notChecked: readonly NotChecked[];
}

/** The part of a report that one step adds. */
export type Part = Omit<VerifyReport, "complete">;
