const DUPLICATES = 100;

/** Which rows repeat the key of which earlier ones. Numbers are of rows below the header, from 0. */
export class PlantedDuplicates {
  /** By the row that repeats, the row that is repeated. */
  private readonly repeated = new Map<number, number>();
  private readonly originals = new Set<number>();
  private readonly keys = new Map<number, readonly string[]>();

  constructor(rows: number, next: () => number) {
    const stride = Math.floor(rows / DUPLICATES);
    for (let last = stride - 1; stride > 1 && this.repeated.size < DUPLICATES; last += stride) {
      const drawn = Math.floor(next() * last);
      // The last row of each stride repeats, so it is not to be repeated.
      const original = drawn % stride === stride - 1 ? drawn - 1 : drawn;
      this.repeated.set(last, original);
      this.originals.add(original);
    }
  }

  get count(): number {
    return this.repeated.size;
  }

  /** Whether a row is one of a pair, and so has to stay as it is. */
  has(row: number): boolean {
    return this.repeated.has(row) || this.originals.has(row);
  }

  /** The cells of the earlier row that this row repeats; none for most. */
  repeatedBy(row: number): readonly string[] | undefined {
    const original = this.repeated.get(row);
    return original === undefined ? undefined : this.keys.get(original);
  }

  /** Remembers a row where a later one repeats it. */
  see(row: number, cells: readonly string[]): void {
    if (this.originals.has(row)) this.keys.set(row, cells);
  }
}
