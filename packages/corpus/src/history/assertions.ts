import { placementId, type TierPlacement } from "@open-tip/schema";
import { isTier } from "@open-tip/schema/tiers";
import { codings } from "./codings.ts";

/**
 * What each coding asserts, as placements of the standard: one for each territory and edition that it gives a tier or
 * says to be absent. What says less than a tier (one of two tiers, not in Tier 3) is no placement; consensus has it
 * among its values. What a coding is known to have wrong is here too, with a note: it is what the source asserts.
 */
export function* historyAssertions(): Generator<TierPlacement> {
  for (const { source, ignored, excluded = {}, placements } of codings) {
    for (const { territory, edition, value } of placements) {
      const said = isTier(value)
        ? { tier: value }
        : value === "not-in-report"
          ? { absence: "not-in-report" as const }
          : undefined;
      if (said === undefined) continue;
      const code = territory as TierPlacement["territory"];
      const wrong = ignored ?? excluded[territory];
      yield {
        id: placementId(source, edition, code),
        source,
        territory: code,
        edition,
        ...said,
        ...(wrong !== undefined && { notes: wrong }),
      };
    }
  }
}
