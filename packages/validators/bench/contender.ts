import type { Found } from "./findings.ts";

/** What some work took. */
export interface Took {
  readonly seconds: number;
  /** Of all threads. */
  readonly cpuSeconds: number;
  /** Most memory that was resident. */
  readonly peakMB: number;
}

/** What a contender has done with a file. */
export interface Done {
  /** Number of rows below the header. */
  readonly rows: number;
  /** Absent where it only reads, or finds other things than the rest. */
  readonly found?: Found;
  /** What it took, where the work was done by another process. */
  readonly own?: Took;
  /** What to know of its figures. */
  readonly note?: string;
}

/** Reads a file, checks it, and writes what it finds into another. */
export type Contend = (path: string, report: string) => Promise<Done>;
