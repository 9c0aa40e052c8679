import type { Placement } from "./placement.ts";

/** The columns of the canonical table, in order: the flat form of a tier placement. */
export const canonicalColumns = [
  "id",
  "source",
  "territory",
  "territoryAsStated",
  "edition",
  "editionAsStated",
  "tier",
  "tierAsStated",
  "absence",
  "previousTier",
  "previousTierAsStated",
  "movement",
  "movementAsStated",
  "waiver",
  "automaticDowngrade",
  "policyOrPattern",
  "statement",
  "notes",
] as const satisfies readonly (keyof Placement)[];
