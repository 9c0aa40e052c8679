import type { Fix } from "./fixes/fix.ts";
import type { AnyRuleCode } from "./rules/index.ts";
import type { Suppression } from "./settings/suppression.ts";

/** How serious: a breach of a MUST, of a SHOULD, or worth knowing. Defined here, once, worst first. */
export const severities = ["error", "warning", "info"] as const;
export type Severity = (typeof severities)[number];

/** Where a finding is. What the format or the stage cannot say is absent. */
export interface Place {
  /** Name of the input. */
  readonly file: string;
  /** Name of the sheet, in a workbook. */
  readonly sheet?: string;
  /** Number of the record in the file; the header is row 1, as a spreadsheet counts. */
  readonly row?: number;
  /** Physical line on which the record begins, in JSON the value; from 1. Larger than `row` when a cell holds a line break. */
  readonly line?: number;
  /** Name of the column, as the header prints it. */
  readonly column?: string;
  /** Letter of the column, as a spreadsheet shows it. */
  readonly columnLetter?: string;
  /** The edition that the column is about, where editions stand as columns. */
  readonly edition?: number;
  /** Offset in bytes of the first byte of the record, in JSON of the value (or of the byte in question), from 0. */
  readonly byteOffset?: number;
  /** Offset in bytes just past it, where the record's end is known. */
  readonly byteEnd?: number;
  /** JSON Pointer (RFC 6901) of the value, in JSON files; within its line in NDJSON. */
  readonly pointer?: string;
  /** Id of the record, where it has one. */
  readonly record?: string;
}

/** An answer to what a file does not say: an option of a check, and its value as the command line takes it. */
export interface Answer {
  readonly option: "tierCodes" | "edition" | "delimiter";
  readonly value: string;
  /** What the answer says, in a few words. */
  readonly words: string;
}

/** What to write instead, or what to do. */
export interface Suggestion {
  readonly text: string;
  /** The answers among which its reader may choose, where the file has to be asked about. */
  readonly answers?: readonly Answer[];
  /**
   * From 0 to 1, for a guess; absent for a remedy that is certain.
   *
   * @minimum 0
   * @maximum 1
   */
  readonly confidence?: number;
}

/** One thing found in one place. */
export interface Finding {
  readonly rule: AnyRuleCode;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong here, as a sentence. */
  readonly message: string;
  /** The sentence that equal findings share: they are folded into one entry of a report. */
  readonly cause?: string;
  readonly suggestion?: Suggestion;
  /** How to mend it, as data. */
  readonly fix?: Fix;
  /** What it may be a symptom of, in reports: a diagnosis of the same name says so where that came true. */
  readonly symptom?: string;
  /** Page that explains the rule. */
  readonly url: string;
  /** Why it rests: then it is reported, and does not count. */
  readonly suppressed?: Suppression;
  /** What a baseline knows it by, where there is one. */
  readonly fingerprint?: string;
}
