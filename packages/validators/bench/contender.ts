import type { Found } from "./findings.ts";

/** What a contender has done with a file. */
export interface Done {
  /** Number of rows below the header. */
  readonly rows: number;
  /** Absent where it only reads, or finds other things than the rest. */
  readonly found?: Found;
  /** What to know of its figures. */
  readonly note?: string;
}

/** Reads a file, checks it, and writes what it finds into another. */
export type Contend = (path: string, report: string) => Promise<Done>;
