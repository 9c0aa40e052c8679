import type { Coverage } from "./coverage.ts";
import type { EditionShift } from "./diagnoses/diagnosis.ts";
import type { ColumnProgram } from "./fast/column-program.ts";
import type { DoubtfulRow } from "./fast/doubtful-row.ts";
import type { Scan } from "./fast/kernel.ts";
import type { Seed } from "./fast/key-hash.ts";
import type { FileStart, RowFormat } from "./fast/row-format.ts";
import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import type { Mapping } from "./mapping.ts";
import type { Placement } from "./placement.ts";
import type { Row } from "./row.ts";
import type { Rule } from "./rule.ts";

/** What reads and checks the rows of a table whose columns are understood. */
export interface TableChecks {
  readonly mapping: Mapping<string>;
  /** How columns were read, in words: the scale of a tier column, for one. */
  readonly readings: readonly string[];
  /** Reads and checks one row. What is found is added to `findings`, and what was read of placements to `placements`. */
  read(row: Row, findings: Finding[], placements: Placement[]): void;
  /** Who asserts the placements of rows that do not say, where there are any. */
  readonly source?: string;
  /** Whether a text would do in a column; undefined where any would, and for columns that are not read. */
  fits(column: number, text: string): boolean | undefined;
  /** By how many years the editions of each source are off, where there is a reference; to be asked at the end. */
  editionShifts?(): ReadonlyMap<string, EditionShift>;
  /** Checks what only all rows together show. */
  finish(): Iterable<Finding> | AsyncIterable<Finding>;
  /**
   * How most rows of a file can be accepted without being read cell by cell; absent or undefined where they
   * cannot. To be asked before any row is read.
   * @param width number of columns
   * @param placements whether those that are read are wanted, and not only what is found
   */
  fast?(width: number, input: Input, format: RowFormat, placements: boolean): FastChecks | undefined;
  /** Every rule, as applied or as skipped with the reason. */
  rules(): { readonly run: readonly Rule[]; readonly skipped: readonly { rule: Rule; reason: string }[] };
  /** Writes down what was covered beyond rows. */
  cover(coverage: Coverage): void;
  /** Gives back what was taken from the system, however the check ended. */
  close?(): void;
}

/** What a kernel needs to prove rows, and what takes note of those that it proved. */
export interface FastChecks {
  readonly programs: readonly ColumnProgram[];
  /** What the hashes of keys begin from. */
  readonly seed: Seed;
  /** The rows of a scan: takes note of what is proven of them. */
  met(scan: Scan, at: FileStart, block: Uint8Array): void;
  /** Checks the cells that were not proven, of a row that is whole. */
  doubtful(row: DoubtfulRow, findings: Finding[]): void;
  /** The scan is through: what it shows is about to be overwritten. */
  done?(findings: Finding[]): void;
}
