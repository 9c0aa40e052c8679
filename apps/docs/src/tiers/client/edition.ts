import type { HistoryData, SentStanding } from "../history-data.ts";

/** One edition of the history: what is known of each territory. */
export interface Edition {
  readonly year: number;
  readonly summary: HistoryData["summaries"][number];
  readonly codings: readonly string[];
  standing(code: string): SentStanding;
}

const unknown: SentStanding = { state: "unknown", said: [] };

/** Loads the history of this site. */
export async function loadHistory(address: string): Promise<HistoryData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The history could not be loaded: ${response.status}.`);
  return response.json();
}

/** An edition of the history; undefined where there is none of that year. */
export function editionOf(history: HistoryData, year: number): Edition | undefined {
  const at = history.summaries.findIndex(({ edition }) => edition === year);
  const summary = history.summaries[at];
  if (summary === undefined) return undefined;
  return {
    year,
    summary,
    codings: history.codings,
    standing: (code) => history.standings[history.territories[code]?.[at] ?? -1] ?? unknown,
  };
}
