/** How much of a workbook is read at most. What goes beyond is refused as `workbook-too-large`, never cut. */
export interface WorkbookLimits {
  /** Bytes of one part (a sheet, the shared strings) when inflated. */
  readonly partBytes: number;
  /** How many times larger a part may be than its compressed bytes, once it exceeds `ratioFrom` bytes. */
  readonly ratio: number;
  /** Inflated bytes below which the ratio does not matter. */
  readonly ratioFrom: number;
  /** Number of shared strings. */
  readonly sharedStrings: number;
  /** Characters of all shared strings together: the one thing of a workbook that is held in memory. */
  readonly sharedStringCharacters: number;
  /** Characters that one row holds in itself, shared strings not counted. */
  readonly rowCharacters: number;
  /** Entries of any other list that is held: parts, sheets, styles, merged ranges, hidden columns. */
  readonly listEntries: number;
}

const MEBI = 1024 * 1024;

/** The limits that hold where none are given. Excel's largest sheet of ten columns stays below them. */
export const defaultLimits: WorkbookLimits = {
  partBytes: 2048 * MEBI,
  ratio: 250,
  ratioFrom: 32 * MEBI,
  sharedStrings: 8 * MEBI,
  sharedStringCharacters: 256 * MEBI,
  rowCharacters: 8 * MEBI,
  listEntries: MEBI,
};

/** Rows of a sheet in the format itself. */
export const MOST_ROWS = 1_048_576;

/** Columns of a sheet in the format itself; the last is XFD. */
export const MOST_COLUMNS = 16_384;
