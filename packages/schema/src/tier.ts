import { tiers } from "./code-lists/tier.ts";
import { closedCode } from "./codes.ts";
import type { Tier as TierCode } from "./tier-scale.ts";

/** Parses a tier code such as `tier-2-watch-list`. */
export const Tier = closedCode("tier").meta({
  title: tiers.title,
  description: tiers.description,
  examples: ["tier-1"],
});
/** One of the codes of the list. */
export type Tier = TierCode;
