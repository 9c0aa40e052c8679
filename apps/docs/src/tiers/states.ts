import type { Level } from "@open-tip/corpus/history";
import { type Tier, tierCodes, tierLabel } from "@open-tip/schema/tiers";

/** What a picture shows of a territory in an edition: a tier, or why there is none. */
export type State = Tier | "undecided" | "not-in-report" | "not-ranked" | "unknown";

/** Every state, tiers first, in the order of legends. */
export const states: readonly State[] = [...tierCodes, "undecided", "not-in-report", "not-ranked", "unknown"];

const withoutTier: Readonly<Record<Exclude<State, Tier>, string>> = {
  undecided: "No tier is agreed on",
  "not-in-report": "Not in the report",
  "not-ranked": "Not ranked then",
  unknown: "Not known",
};

/** A state in words. */
export function stateLabel(state: State): string {
  return state in withoutTier ? withoutTier[state as Exclude<State, Tier>] : tierLabel(state as Tier);
}

/** A state in one or two characters, for those who see no colour and for print. */
export const stateMarks: Readonly<Record<State, string>> = {
  "tier-1": "1",
  "tier-2": "2",
  "tier-2-watch-list": "W",
  "tier-3": "3",
  "special-case": "S",
  undecided: "?",
  "not-in-report": "–",
  "not-ranked": "·",
  unknown: "",
};

/** How far codings agree, from the firmest down, in words. */
export const levelLabels: Readonly<Record<Level, string>> = {
  independent: "Independent codings agree",
  lineage: "Codings of one lineage agree",
  single: "One coding says so",
  contested: "Codings differ",
  unclear: "Special case or not ranked: codings have one code for both",
};

/** The levels, from the firmest down. */
export const levels = Object.keys(levelLabels) as readonly Level[];
