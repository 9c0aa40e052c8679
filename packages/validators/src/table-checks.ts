import type { Coverage } from "./coverage.ts";
import type { Finding } from "./finding.ts";
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
  /** Checks what only all rows together show. */
  finish(): Finding[];
  /** Every rule, as applied or as skipped with the reason. */
  rules(): { readonly run: readonly Rule[]; readonly skipped: readonly { rule: Rule; reason: string }[] };
  /** Writes down what was covered beyond rows. */
  cover(coverage: Coverage): void;
}
