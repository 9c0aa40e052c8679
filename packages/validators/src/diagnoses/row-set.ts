import { count, listed, plural } from "../printable.ts";

/** Runs of rows that are remembered one by one. */
const MOST_RUNS = 10_000;
/** Runs that are named one by one in words. */
const NAMED_RUNS = 3;

/** Numbers of rows, added in their order, in little memory where they follow on each other. */
export class RowSet {
  /** First and last row of each run. */
  private readonly runs: { readonly first: number; last: number }[] = [];
  private full = false;
  /** How many rows there are. */
  size = 0;
  first = Number.POSITIVE_INFINITY;
  last = 0;

  add(row: number): void {
    if (row <= this.last) return;
    this.size++;
    if (this.size === 1) this.first = row;
    const run = this.runs.at(-1);
    if (run && row === run.last + 1 && !this.full) run.last = row;
    else if (this.runs.length < MOST_RUNS) this.runs.push({ first: row, last: row });
    else this.full = true;
    this.last = row;
  }

  /** Whether a row is one of them; of rows past the limit that is not known. */
  has(row: number): boolean {
    let low = 0;
    let high = this.runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const { first, last } = this.runs[middle] as { first: number; last: number };
      if (row < first) high = middle - 1;
      else if (row > last) low = middle + 1;
      else return true;
    }
    return false;
  }

  /** As `rows 812 to 900 and 1004`, to follow on "in" or "of". */
  words(): string {
    if (this.size === 1) return `row ${this.first}`;
    if (this.full || this.runs.length > NAMED_RUNS)
      return `${plural(this.size, "row")} between ${this.first} and ${this.last}`;
    const runs = this.runs.map(({ first, last }) => {
      if (first === last) return String(first);
      return last === first + 1 ? `${first} and ${last}` : `${first} to ${last}`;
    });
    return `rows ${listed(runs)}`;
  }

  /** As {@link words}, with how many there are where the numbers do not show it. */
  get number(): string {
    return count(this.size);
  }
}
