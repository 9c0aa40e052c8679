import type { EditionShift } from "./diagnoses/diagnosis.ts";
import { isCorroborated, type ReferenceIndex } from "./reference.ts";
import type { Series } from "./series.ts";

const years = [1, -1] as const;

/**
 * By how many years the editions of each source seem to be off. Only placements tell that a reference has differently
 * in the edition itself and in the one that may be meant: most territories stay where they are.
 */
export function editionShifts(
  series: Iterable<Series>,
  reference: ReferenceIndex,
): ReadonlyMap<string, EditionShift> {
  const sums = new Map<string, Record<1 | -1, { telling: number; agreeing: number }>>();
  const tierAt = (territory: string, edition: number) => {
    const known = reference.at(territory, edition);
    return known && isCorroborated(known) ? known.tier : undefined;
  };
  for (const { source, territory, entries } of series) {
    const sum = sums.get(source) ?? { 1: { telling: 0, agreeing: 0 }, [-1]: { telling: 0, agreeing: 0 } };
    sums.set(source, sum);
    for (const { edition, tier } of entries) {
      const own = tierAt(territory, edition);
      for (const by of years) {
        const other = tierAt(territory, edition + by);
        if (!tier || !own || !other || own === other) continue;
        sum[by].telling++;
        if (tier === other) sum[by].agreeing++;
      }
    }
  }
  const share = ({ telling, agreeing }: { telling: number; agreeing: number }) =>
    agreeing / Math.max(telling, 1);
  return new Map(
    [...sums].map(([source, sum]) => {
      const by = share(sum[1]) >= share(sum[-1]) ? 1 : -1;
      return [source, { years: by, ...sum[by] }];
    }),
  );
}
