import type { State } from "./states.ts";

/** What lies over the colour of a state, so that it is told without colour too. In units of the map. */
const strokes: Readonly<Partial<Record<State, string>>> = {
  "tier-2": '<circle cx="40" cy="40" r="8"/>',
  "tier-2-watch-list": '<path d="M-10 90 90-10M-10 10 10-10M70 90 90 70"/>',
  "tier-3": '<path d="M0 0 80 80M0 80 80 0"/>',
  "special-case": '<path d="M20 0V80M60 0V80"/>',
  undecided: '<path d="M0 20H80M0 60H80"/>',
};

/** The fills of the states that need more than a colour. Their colours come from the styles. */
export function statePatterns(): string {
  return Object.entries(strokes)
    .map(
      ([state, shape]) =>
        `<pattern id="fill-${state}" class="fill" data-state="${state}" width="80" height="80" patternUnits="userSpaceOnUse"><rect width="80" height="80"/>${shape}</pattern>`,
    )
    .join("");
}
