/** How far a check has come. None of the numbers ever falls. */
export interface Progress {
  /** Bytes of the input that were read so far, each counted once; of a gzipped file, as they are packed. */
  readonly bytesRead: number;
  /** Size of the input in bytes; absent where it is not known, as of a stream. */
  readonly size?: number;
  /** Records read so far, blank ones included. */
  readonly rowsRead: number;
  /** Among them, those that could not be read. */
  readonly rowsRejected: number;
  /** Findings handed over so far. */
  readonly findings: number;
}
