import type { Level } from "@open-tip/corpus/history";
import { territories } from "@open-tip/schema/territories";
import { codingSources } from "./coding-sources.ts";
import { type EditionSummary, editionSummaries } from "./edition-summary.ts";
import { type Standing, standingOf } from "./standing.ts";
import type { State } from "./states.ts";
import { valueLabel } from "./value-words.ts";

/** A standing as pages receive it: who says what is given by places in the list of codings. */
export interface SentStanding {
  readonly state: State;
  readonly level?: Level;
  readonly said: readonly (readonly [value: string, codings: readonly number[]])[];
  readonly reason?: string;
}

/** The history as pages receive it. Each different standing is sent once, and pointed to by its place. */
export interface HistoryData {
  readonly summaries: readonly EditionSummary[];
  readonly codings: readonly string[];
  readonly standings: readonly SentStanding[];
  /** By territory, a place in `standings` for each edition. */
  readonly territories: Readonly<Record<string, readonly number[]>>;
}

const places = new Map(codingSources.map(({ key }, at) => [key, at]));

/** A standing as pages receive it. */
export function sentStanding({ state, level, values, reason }: Standing): SentStanding {
  return {
    state,
    ...(level && { level }),
    said: values.map(({ value, sources }) => [
      valueLabel(value),
      sources.map((key) => places.get(key) ?? -1),
    ]),
    ...(reason !== undefined && { reason }),
  };
}

/** The whole history, for the pages that move through it. */
export function historyData(): HistoryData {
  const standings = new Map<string, number>();
  const placeOf = (standing: Standing) => {
    const text = JSON.stringify(sentStanding(standing));
    const place = standings.get(text) ?? standings.size;
    standings.set(text, place);
    return place;
  };
  const rows = territories.map(({ code }) => [
    code,
    editionSummaries.map(({ edition }) => placeOf(standingOf(code, edition))),
  ]);
  return {
    summaries: editionSummaries,
    codings: codingSources.map(({ title }) => title),
    territories: Object.fromEntries(rows),
    standings: [...standings.keys()].map((text) => JSON.parse(text)),
  };
}
