/** Temporary storage for what does not fit in memory. Only hashes and numbers of rows are put there, never values. */
export interface Spill {
  /**
   * Writes bytes behind those that are there, at once; returns where they begin.
   * @throws {OpenTipError} `no-temporary-storage` when there is no room
   */
  append(bytes: Uint8Array): number;
  /** Fills `into` with the bytes from `start` on. */
  read(start: number, into: Uint8Array): void;
  /** Ends the storage: nothing is left of what was written. */
  close(): void;
}

/** Opens temporary storage when it is first needed. `@open-tip/validators/node` has one that is a file. */
export type OpenSpill = () => Spill;
