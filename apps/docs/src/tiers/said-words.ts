import type { SentStanding } from "./history-data.ts";

/** Who says what of a territory in an edition, in words; where nobody does, why. */
export function saidWords({ said, reason }: SentStanding, codings: readonly string[]): string {
  if (said.length === 0) return reason ?? "No coding that was read says anything.";
  const names = (places: readonly number[]) => places.map((place) => codings[place]).join("; ");
  const [only, ...others] = said;
  if (only !== undefined && others.length === 0) return names(only[1]);
  return said.map(([value, places]) => `${value}: ${names(places)}`).join(". ");
}
