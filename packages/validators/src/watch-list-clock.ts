import type { Series, WatchListRun } from "./series.ts";

/** A run on the Watch List, and its years that the law counts. */
export interface CountedRun {
  readonly run: WatchListRun;
  /** The years from the clock's start on, in order. */
  readonly years: readonly number[];
}

/** The runs of a series on the Watch List with the years that the law counts: those from `clock` on. */
export function countedRuns(series: Series, clock: number): CountedRun[] {
  return series.runs("tier-2-watch-list").flatMap((run) => {
    const years = run.entries.map(({ edition }) => edition).filter((edition) => edition >= clock);
    return years.length === 0 ? [] : [{ run, years }];
  });
}

/** How many counted years come before a year. */
export function yearsBefore(years: readonly number[], year: number): number {
  return years.filter((one) => one < year).length;
}
