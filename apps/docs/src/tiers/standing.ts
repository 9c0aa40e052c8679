import {
  type ConsensusPlacement,
  consensus,
  type Level,
  type SupportedValue,
} from "@open-tip/corpus/history";
import { reportEditions } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import { tierLaw } from "@open-tip/schema/tier-law";
import { placedTerritories } from "./placed-territories.ts";
import type { State } from "./states.ts";

/** What is known of one territory in one edition, whether or not anything is. */
export interface Standing {
  readonly state: State;
  /** How far codings agree; absent where none says anything. */
  readonly level?: Level;
  /** Every value with the codings that give it, by their keys. */
  readonly values: readonly SupportedValue[];
  /** Values that are known to be wrong. */
  readonly discounted?: readonly SupportedValue[];
  /** Why nothing can be known. */
  readonly reason?: string;
}

const placements = new Map(consensus.map((one) => [`${one.territory} ${one.edition}`, one]));
const byCode = new Map<string, (typeof territories)[number]>(territories.map((one) => [one.code, one]));

/** What is known of a territory in an edition. */
export function standingOf(code: string, edition: number): Standing {
  const placement = placements.get(`${code} ${edition}`);
  if (placement === undefined) {
    const reason = notRanked(code, edition);
    return reason === undefined
      ? { state: "unknown", values: [] }
      : { state: "not-ranked", values: [], reason };
  }
  const { level, values, discounted } = placement;
  return { state: stateOf(placement), level, values, ...(discounted && { discounted }) };
}

function stateOf({ tier, absence }: ConsensusPlacement): State {
  if (tier !== undefined) return tier;
  return absence === "not-in-report" ? absence : "undecided";
}

/** Why a territory that no coding has cannot have been placed in an edition. */
function notRanked(code: string, edition: number): string | undefined {
  const territory = byCode.get(code);
  const { validFrom, validTo, placed } = territory ?? {};
  if (placed === false) return "No edition is known to place it.";
  if (code === "USA" && edition < tierLaw["united-states-ranked"].firstEdition)
    return tierLaw["united-states-ranked"].condition;
  if (validFrom !== undefined && edition < Number(validFrom.slice(0, 4)))
    return `The code exists since ${validFrom}.`;
  if (validTo !== undefined && edition > Number(validTo.slice(0, 4)))
    return `The code was withdrawn on ${validTo}.`;
  return undefined;
}

/** States that some territory has in some edition: a legend needs no others. */
export const statesThatOccur: ReadonlySet<State> = new Set(
  placedTerritories.flatMap(({ code }) =>
    reportEditions.map(({ edition }) => standingOf(code, edition).state),
  ),
);
