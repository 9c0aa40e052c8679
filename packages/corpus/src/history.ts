import type { TerritoryCode } from "@open-tip/schema";
import { codings } from "./history/codings.ts";
import { type ConsensusPlacement, consensusOf } from "./history/consensus.ts";
import { coverageOf } from "./history/coverage.ts";

export { historyAssertions } from "./history/assertions.ts";
export type { CodedPlacement, CodedValue, Coding } from "./history/coding.ts";
export { codings } from "./history/codings.ts";
export type { ConsensusPlacement, Level, SupportedValue } from "./history/consensus.ts";
export { consensusOf } from "./history/consensus.ts";
export type { EditionCoverage } from "./history/coverage.ts";
export { type HistoryException, historyExceptions } from "./history/exceptions.ts";
export { historySources } from "./history/sources.ts";
export {
  countsByTier,
  type EditionCounts,
  editionCounts,
  movements,
  type SeriesMovement,
  type TierSeries,
  type WatchListRun,
  watchListRuns,
  yearsToForcedMove,
} from "./history/views.ts";

/**
 * Which government was placed in which tier, 2001 to 2025, as far as independent codings of the reports tell: one entry
 * for each territory and edition of which anything is known, by territory. Nothing is filled in.
 */
export const consensus: readonly ConsensusPlacement[] = /* @__PURE__ */ consensusOf(codings);

/** How much of each edition is known, and what is missing. */
export const coverage = /* @__PURE__ */ coverageOf(consensus);

/** What is known of one territory, edition by edition. */
export function historyOf(territory: TerritoryCode): ConsensusPlacement[] {
  return consensus.filter((one) => one.territory === territory);
}

/** What is known of one territory in one edition; undefined where nothing is. */
export function placementAt(territory: TerritoryCode, edition: number): ConsensusPlacement | undefined {
  return consensus.find((one) => one.territory === territory && one.edition === edition);
}

/** The history in the form in which `open-tip check --reference` takes a reference. */
export const reference = /* @__PURE__ */ {
  name: "@open-tip/corpus/history",
  placements: consensus,
  coverage,
};
