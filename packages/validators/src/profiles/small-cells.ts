import { SMALL } from "../rules/small-cells.ts";
import type { ProfileMatch } from "./match-profile.ts";

/** Combinations that are counted; past as many there is nearly nobody who is not alone. */
const MOST = 200_000;

/** Counts how many people share what others may know of them: gender, age, citizenship, country, year. */
export class SmallCells {
  readonly indexes: readonly number[];
  private readonly fields: readonly string[];
  private readonly counts = new Map<string, number>();
  /** People whose combination there was no room for. */
  private left = 0;

  private constructor(columns: readonly { readonly index: number; readonly field: string }[]) {
    this.indexes = columns.map(({ index }) => index);
    this.fields = columns.map(({ field }) => field);
  }

  /** What counts the records of a table; undefined where it holds too little of people, or the people are made up. */
  static of({ profile, columns }: ProfileMatch): SmallCells | undefined {
    const { identifiers = [], synthetic = false } = profile;
    const known = columns.filter(({ field }) => identifiers.includes(field));
    const asPublished = synthetic && columns.every(({ by }) => by === "exact name");
    return known.length < 2 || asPublished ? undefined : new SmallCells(known);
  }

  add(cell: (index: number) => string): void {
    const { counts, indexes } = this;
    const cells = indexes.map(cell);
    // Of whom nothing is known, nobody can be told apart.
    if (cells.every((text) => text.trim() === "")) return;
    const key = JSON.stringify(cells);
    const before = counts.get(key);
    if (before !== undefined || counts.size < MOST) counts.set(key, (before ?? 0) + 1);
    else this.left++;
  }

  /** How many combinations are small; undefined where none is. */
  result(): { small: number; all: number; fields: readonly string[] } | undefined {
    const { counts, fields, left } = this;
    let small = left > 0 ? 1 : 0;
    for (const people of counts.values()) if (people < SMALL) small++;
    return small === 0 ? undefined : { small, all: counts.size + (left > 0 ? 1 : 0), fields };
  }
}
