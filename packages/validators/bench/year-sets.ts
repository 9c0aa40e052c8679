import { FIRST_YEAR, LAST_YEAR } from "./placements-schema.ts";

const bits = new Map<string, number>();
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) bits.set(String(year), 1 << (year - FIRST_YEAR));

/** The years of each country, as sets of bits. */
export class YearSets {
  private readonly sets = new Map<string, number>();

  /** Adds a year of a country. What is no year of the table is left out. */
  add(country: string, year: string): void {
    const bit = bits.get(year);
    if (bit !== undefined) this.sets.set(country, (this.sets.get(country) ?? 0) | bit);
  }

  /** Each year that a country lacks between its first and its last. */
  *gaps(): Generator<{ readonly country: string; readonly year: number }> {
    for (const [country, set] of this.sets) {
      const first = 31 - Math.clz32(set & -set);
      const last = 31 - Math.clz32(set);
      for (let bit = first + 1; bit < last; bit++) {
        if ((set & (1 << bit)) === 0) yield { country, year: FIRST_YEAR + bit };
      }
    }
  }
}
