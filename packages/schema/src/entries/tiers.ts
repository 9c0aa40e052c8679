export { tiers } from "../code-lists/tier.ts";
export * from "../tier-names.ts";
export * from "../tier-scale.ts";
