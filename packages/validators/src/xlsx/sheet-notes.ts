/** How often something was met, and where first: the address of a cell, or the number of a row. */
export interface Noted {
  count: number;
  first?: string;
}

/** What was met while the rows of a sheet were read, and does not show in their texts. */
export interface SheetNotes {
  /** Formulas whose results the file does not hold: their cells read as empty. */
  readonly uncalculated: Noted;
  /** Numbers that were read as days or times. */
  readonly dates: Noted;
  /** Hidden rows that hold something. */
  readonly hiddenRows: Noted;
  /** How many columns the widest row has. */
  width: number;
}
