import type { Finding } from "../finding.ts";
import type { MappedColumn } from "../mapping.ts";

/** A table as diagnoses look at it. */
export interface TableView {
  /** Names of all columns, in order. */
  readonly header: readonly string[];
  /** The columns that are read. */
  readonly columns: readonly MappedColumn<string>[];
  /** Number of the first row of data. */
  readonly firstRow: number;
  /** Who asserts the placements of rows that do not say; absent where there are none. */
  readonly source?: string | undefined;
  /** Index of the column that says. */
  readonly sourceColumn?: number | undefined;
  /** Whether a text would do in a column; undefined where any would, and for columns that are not read. */
  fits(column: number, text: string): boolean | undefined;
}

/** A row in which something was found. */
export interface Suspect {
  readonly row: number;
  readonly cells: readonly string[];
  /** What was found in it, and nothing else. */
  readonly findings: readonly Finding[];
  /** Indexes of the columns in which it was found, in order. */
  readonly faults: readonly number[];
  /** The first byte that is no text, where one made the row unreadable. */
  readonly badByte?: number | undefined;
  /** Whether the reader rejected the row. */
  readonly rejected: boolean;
}

/** A cell in which something was found. */
export interface SuspectCell {
  readonly finding: Finding;
  readonly column: MappedColumn<string>;
  readonly text: string;
  readonly cells: readonly string[];
}
