/** What can be wrong with JSON. */
export type JsonProblemKind =
  | "comment"
  | "trailing-comma"
  | "single-quote"
  | "not-a-json-word"
  | "unquoted-key"
  | "missing-comma"
  | "missing-colon"
  | "missing-value"
  | "unclosed-string"
  | "unclosed-bracket"
  | "bad-escape"
  | "control-character"
  | "bad-number"
  | "mismatched-bracket"
  | "unexpected-character"
  | "truncated"
  | "text-after-value"
  | "too-deep"
  | "too-long"
  | "not-utf-8"
  | "duplicate-key"
  | "digits-lost"
  | "lone-surrogate";

/** One thing that is wrong with JSON, and where. */
export interface JsonProblem {
  readonly kind: JsonProblemKind;
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** JSON Pointer (RFC 6901) in the file, or within the line in JSON lines. */
  readonly pointer: string;
  /** Offset in bytes of what is wrong, from 0. */
  readonly byteOffset: number;
  /** Physical line of it, from 1. */
  readonly line: number;
  /** Where on that line, in bytes, from 1. */
  readonly column: number;
  /** Set when nothing after this place was read. */
  readonly restUnread?: true;
}

/** A problem within one text, before it is known where the text stands. */
export interface Fault {
  readonly kind: JsonProblemKind;
  readonly message: string;
  /** Index of the character, from 0. */
  readonly at: number;
  /** JSON Pointer within the text. */
  readonly pointer: string;
}

/** A name as one step of a JSON Pointer (RFC 6901). */
export function pointerStep(name: string | number): string {
  return `/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
