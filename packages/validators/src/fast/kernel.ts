/** Why a row is not accepted: bits of {@link Scan.verdict}. */
export const Verdict = {
  accepted: 0,
  /** A cell was not proven. It may be valid. */
  unproven: 1,
  /** Fewer cells than columns, or more of which one is not blank. */
  ragged: 2,
  /** Its quotes do not match: the row is its first line only, as for `DelimitedReader`. */
  quote: 4,
  /** It holds bytes that are not UTF-8. */
  encoding: 8,
  /** It holds white space only, whatever its width. Stands alone. */
  blank: 16,
} as const;

/** The value of a cell that is empty and may be. */
export const EMPTY_CELL = 0xffffffff;
/** The value of a cell that is not proven. */
export const DOUBTFUL_CELL = 0xfffffffe;

/** The bit of {@link Scan.doubts} that stands for all columns from its number on. */
const LAST_DOUBT = 31;

/** The doubts that a column is one of. */
export function doubtOf(column: number): number {
  return 1 << Math.min(column, LAST_DOUBT);
}

/** Whether a column's cell is one of those that were not proven. */
export function isDoubtful(doubts: number, column: number): boolean {
  return (doubts & doubtOf(column)) !== 0;
}

/** Most bytes that a kernel looks at in one go unless it is told otherwise, and so the longest row that it reads. */
export const BLOCK_BYTES = 1024 * 1024;

/**
 * The rows found in a block. The arrays belong to the kernel: the next scan overwrites them.
 * A row's number is its index here added to the number of rows before; its line is that of the first row here,
 * its index and its entry in `lines` added up.
 */
export interface Scan {
  /** Number of rows. */
  readonly rows: number;
  /** Bytes that these rows take, from where the scan began. */
  readonly consumed: number;
  /**
   * Why it went no further. `end`: what is left of the block is less than a row; put more bytes behind it, if
   * there are more. `full`: it was enough for one scan; scan again from `from + consumed`. `too-long`: the row
   * that begins at `from + consumed` does not end within the kernel's block size. Give it to `DelimitedReader`,
   * which reads on from that byte, and come back where a row of its begins.
   */
  readonly stop: "end" | "full" | "too-long";
  /** Offset in the block at which each row begins, and last where the rows end: one more than there are rows. */
  readonly starts: Uint32Array;
  /** 0 for a row that is accepted, otherwise why not: see {@link Verdict}. */
  readonly verdict: Uint8Array;
  /** Line breaks within the cells of the rows before each row, from the first one here; one more than there are rows. */
  readonly lines: Uint32Array;
  /** The columns whose cells were not proven, as bits: see {@link isDoubtful}. Of no meaning in a row that is blank. */
  readonly doubts: Uint32Array;
  /**
   * By index of column, the values of the rows' cells; `undefined` for a column that has none.
   * {@link EMPTY_CELL} for an empty cell, {@link DOUBTFUL_CELL} for one that is not proven; 0 in a row that is not whole.
   */
  readonly values: readonly (Uint32Array | undefined)[];
  /** Lower half of the hash of each row's key; 0 in a row that is not whole or whose key is empty. See `keyOf`. */
  readonly keyLow: Uint32Array;
  /** Upper half. */
  readonly keyHigh: Uint32Array;
}

/** Reads rows of a delimited file that are certainly valid, and says which rows may not be. */
export interface Kernel {
  readonly engine: "wasm" | "javascript";
  /** Most bytes that one scan looks at. */
  readonly blockBytes: number;
  /** Bytes of memory that it holds, whatever it reads. */
  readonly memoryBytes: number;
  /** Memory for a block that is scanned without being copied, if from its start; a scan leaves it as it is. */
  readonly room: Uint8Array | undefined;
  /**
   * Finds the rows that end in a block.
   * @param block bytes of the file
   * @param from offset in the block at which a row begins
   * @param final whether the file ends with the block
   */
  scan(block: Uint8Array, from: number, final: boolean): Scan;
}
