import type { Tier } from "@open-tip/schema/tiers";
import type { Reference, ReferencePlacement } from "../../reference.ts";

const agreed = (territory: string, edition: number, tier: Tier): ReferencePlacement => ({
  territory,
  edition,
  tier,
  level: "independent",
  values: [{ value: tier, sources: ["first coder", "second coder"] }],
});

/** A small reference for the examples of rules that need one. */
export const reference: Reference = {
  name: "the reference",
  coverage: [{ edition: 2009, complete: true }],
  placements: [
    agreed("GHA", 2009, "tier-2-watch-list"),
    agreed("FJI", 2009, "tier-3"),
    agreed("KOR", 2005, "tier-1"),
    agreed("SAU", 2001, "tier-3"),
    agreed("SAU", 2002, "tier-3"),
    agreed("SAU", 2003, "tier-2"),
    ...["FRA", "DEU", "ITA", "ESP", "USA"].map((territory) => agreed(territory, 2011, "tier-1")),
    {
      territory: "FJI",
      edition: 2012,
      tier: "tier-2",
      level: "single",
      values: [{ value: "tier-2", sources: ["first coder"] }],
    },
  ],
};
