import type { Position, Row } from "../row.ts";
import type { Repeated } from "./hash-chunks.ts";

/** Two rows that have the same key. The place of the later one is there where it could be read again. */
export interface SameKey extends Repeated, Omit<Position, "row"> {}

/** Reads rows of a file again: see `RowFinder`. */
interface Finder {
  readonly stretchesRead: number;
  find(row: number): Promise<Pick<Row, "cells" | "position"> | undefined>;
}

/** Most stretches of a file that are read again: some tens of seconds. */
const MOST_READ = 1_000_000;

/** Tells rows that have the same key from those that only share a hash, by reading both again. */
export class ConfirmKeys {
  /** Rows whose keys have the same hash and could not be compared by their texts. */
  unconfirmed = 0;
  private readonly finder: Finder;
  private readonly columns: readonly number[];
  private readonly most: number;
  /** By the first row that has a hash, rows that share it and not the key, by their keys. */
  private readonly others = new Map<number, Map<string, number>>();

  /** @param columns indexes of the columns that make the key */
  constructor(finder: Finder, columns: readonly number[], most = MOST_READ) {
    this.finder = finder;
    this.columns = columns;
    this.most = most;
  }

  async confirm({ row, earlier }: Repeated): Promise<SameKey | undefined> {
    const { finder } = this;
    const may = finder.stretchesRead < this.most;
    const again = may ? await finder.find(row) : undefined;
    const first = may ? await finder.find(earlier) : undefined;
    if (!again || !first) {
      this.unconfirmed++;
      return { row, earlier };
    }
    const place = { ...again.position(this.columns[0]), row };
    const key = this.keyOf(again.cells);
    if (key === this.keyOf(first.cells)) return { ...place, earlier };
    const others = this.others.get(earlier) ?? new Map<string, number>();
    this.others.set(earlier, others);
    const other = others.get(key);
    if (other !== undefined) return { ...place, earlier: other };
    others.set(key, row);
    return undefined;
  }

  private keyOf(cells: readonly string[]): string {
    return JSON.stringify(this.columns.map((index) => cells[index] ?? ""));
  }
}
