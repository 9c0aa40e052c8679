import type { Entities, TierPlacement } from "@open-tip/schema/types";

// No zod, and no code at all: only types.
export const placement: TierPlacement = {
  id: "placement/dataset/mine/2020/NAM",
  source: "dataset/mine",
  territory: "NAM",
  edition: 2020,
  tier: "tier-1",
};
// @ts-expect-error: NAMIBIA is no code of a territory
export const wrong: Entities["TerritoryCode"] = "NAMIBIA";
