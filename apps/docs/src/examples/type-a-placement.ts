import { placementId, TierPlacement } from "@open-tip/schema";
import { findTerritory } from "@open-tip/schema/territories";
import { movementBetween } from "@open-tip/schema/tiers";

const source = "article/my-article";
const found = findTerritory("Burma");
if (found.status !== "found") throw new Error("Which territory is meant?");

// In an editor, each field shows its meaning, and a wrong tier is marked as you type.
const placement: TierPlacement = {
  id: placementId(source, 2020, found.code),
  source,
  territory: found.code,
  territoryAsStated: "Burma",
  edition: 2020,
  tier: "tier-3",
  tierAsStated: "Tier 3",
};
console.log(TierPlacement.parse(placement));

// What comes from outside is parsed; what is wrong is named, with its place.
const wrong = TierPlacement.safeParse({ ...placement, tier: "2WL", year: 2020 });
for (const { path, message } of wrong.error?.issues ?? []) console.log(path.join("."), message);

// A special case is not a step, so to enter it is neither an upgrade nor a downgrade.
console.log(movementBetween("tier-3", "special-case"));
