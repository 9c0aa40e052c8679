/**
 * Remembers keys, and tells which were there before. In memory as texts; the fast path has a log of hashes in its place.
 */
export class KeyLog {
  private readonly known = new Map<string, number>();

  /** Remembers the key of a row; returns the row that has had it before, if there is one. */
  add(cells: readonly string[], row: number): number | undefined {
    const key = cells.map((cell) => `${cell.length}:${cell}`).join("");
    const earlier = this.known.get(key);
    if (earlier === undefined) this.known.set(key, row);
    return earlier;
  }
}
