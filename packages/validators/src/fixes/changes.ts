import type { Edit } from "./fix.ts";

/** One value in place of another in a column, and how often. */
export interface Change {
  readonly column?: string;
  /** Absent, as `new`, where the values may not be shown. */
  readonly old?: string;
  readonly new?: string;
  readonly count: number;
}

/** Counts equal edits, as far as that many different ones are to be told. */
export class Changes {
  private readonly counts = new Map<string, { readonly change: Omit<Change, "count">; count: number }>();
  private readonly most: number;

  constructor(most: number) {
    this.most = most;
  }

  /** @param edit as it may be shown */
  add({ place: { column }, old, new: now }: Edit): void {
    const key = JSON.stringify([column, old, now]);
    const known = this.counts.get(key);
    if (known) known.count++;
    else if (this.counts.size < this.most) {
      const change = {
        ...(column !== undefined && { column }),
        ...(old !== undefined && { old }),
        ...(now !== undefined && { new: now }),
      };
      this.counts.set(key, { change, count: 1 });
    }
  }

  /** The most frequent first. */
  all(): Change[] {
    return [...this.counts.values()]
      .map(({ change, count }) => ({ ...change, count }))
      .sort((a, b) => b.count - a.count);
  }
}
