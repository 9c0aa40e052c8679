import { Absence, absences } from "./absence.ts";
import { Citation } from "./citation.ts";
import { Dataset } from "./dataset.ts";
import { Evidence } from "./evidence.ts";
import { Movement, movements } from "./movement.ts";
import { countBases, ReportEdition } from "./report-edition.ts";
import { dateBases, Source, sourceKinds } from "./source.ts";
import { Territory, TerritoryCode, territoryCodeSystems } from "./territory.ts";
import { Tier, tiers } from "./tier.ts";
import { TierLawRule, TierStatute, tierLawBases } from "./tier-law.ts";
import { TierPlacement } from "./tier-placement.ts";
import { Verification, verificationAspects, verificationStatuses } from "./verification.ts";

/**
 * Every entity of the standard. The key is the entity's name everywhere: in `$defs` of the JSON Schema, in
 * `types.d.ts`, in the documentation's addresses.
 */
export const entities = {
  Dataset,
  Source,
  ReportEdition,
  Territory,
  TierPlacement,
  TierLawRule,
  TierStatute,
} as const;

/** Parts of entities that have a name and no id of their own. */
export const components = {
  Tier,
  Movement,
  Absence,
  TerritoryCode,
  Citation,
  Evidence,
  Verification,
} as const;

/** Name of an entity. */
export type EntityName = keyof typeof entities;

/** Every published code list, in the order in which the documentation shows them. */
export const codeLists = [
  tiers,
  movements,
  absences,
  sourceKinds,
  dateBases,
  territoryCodeSystems,
  countBases,
  tierLawBases,
  verificationAspects,
  verificationStatuses,
] as const;
