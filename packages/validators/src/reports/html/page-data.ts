/** A column of a list of findings, with a value for each of them. */
export interface ListedColumn {
  readonly name: string;
  readonly values: readonly (string | number)[];
}

/** A group of findings, as the script of the page knows it. */
export interface PageGroup {
  readonly file: string;
  readonly severity: string;
  readonly rule: string;
  /** Its column, as it is shown; empty where it is about none. */
  readonly column: string;
  /** Exact number of findings. */
  readonly count: number;
  /** How many of them are listed. */
  readonly listed: number;
  /** The columns that are shown of the list. */
  readonly columns: readonly ListedColumn[];
}

/** What the page hands to its script. */
export interface PageData {
  readonly groups: readonly PageGroup[];
}

/** How many findings of a group are shown before more are asked for. */
export const SHOWN_AT_FIRST = 10;
