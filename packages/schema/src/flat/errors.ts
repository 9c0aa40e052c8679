/** What is wrong with tables that {@link unflatten} was given, or with a dataset that {@link flatten} was given. */
export type FlatErrorCode =
  | "unknown-table"
  | "unknown-column"
  | "not-rows"
  | "not-text"
  | "not-one-dataset"
  | "missing-value"
  | "invalid-number"
  | "invalid-boolean"
  | "invalid-json"
  | "invalid-object"
  | "invalid-length"
  | "invalid-position"
  | "broken-escape"
  | "empty-item"
  | "wrong-length"
  | "missing-position"
  | "duplicate-position"
  | "no-such-record"
  | "no-such-parent"
  | "unknown-field"
  | "invalid-value";

/** Where in the tables something is wrong. */
export interface FlatPlace {
  readonly table: string;
  /** Number of the row in its table, from 1; the header is not counted. Absent where a whole table is meant. */
  readonly row?: number | undefined;
  /** Absent where a whole row is meant. */
  readonly column?: string | undefined;
}

/**
 * Tables that cannot be read, or a dataset that cannot be written as tables. The message names the place, what is
 * wrong and what to do; it never quotes the text of a cell, which may be about people.
 */
export class FlatError extends Error implements FlatPlace {
  override readonly name = "FlatError";
  readonly code: FlatErrorCode;
  readonly table: string;
  readonly row: number | undefined;
  readonly column: string | undefined;
  /** What to do about it. */
  readonly remedy: string;

  constructor(code: FlatErrorCode, place: FlatPlace, problem: string, remedy: string) {
    const { table, row, column } = place;
    const where = [
      `table ${JSON.stringify(table)}`,
      ...(row === undefined ? [] : [`row ${row}`]),
      ...(column === undefined ? [] : [`column ${JSON.stringify(column)}`]),
    ].join(", ");
    super(`${where}: ${problem} ${remedy}`);
    this.code = code;
    this.table = table;
    this.row = row;
    this.column = column;
    this.remedy = remedy;
  }
}
