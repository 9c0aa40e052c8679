import type { Absence, Movement } from "@open-tip/schema";
import type { Tier } from "@open-tip/schema/tiers";
import type { Row } from "./row.ts";

/** One placement, read from a row and normalised: what it states, and what that was resolved to. */
export interface Placement {
  /** The row that states it. */
  readonly row: Row;
  /** Index of the column that states the tier. */
  readonly tierColumn: number;
  readonly id?: string | undefined;
  /** Who asserts it: the row's own source, or the one that stands for the file and its column. */
  readonly source: string;
  readonly territory?: string | undefined;
  readonly territoryAsStated?: string | undefined;
  readonly edition?: number | undefined;
  readonly editionAsStated?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly tierAsStated?: string | undefined;
  readonly absence?: Absence | undefined;
  readonly previousTier?: Tier | undefined;
  readonly previousTierAsStated?: string | undefined;
  readonly movement?: Movement | undefined;
  readonly movementAsStated?: string | undefined;
  readonly waiver?: boolean | undefined;
  readonly automaticDowngrade?: boolean | undefined;
  readonly policyOrPattern?: boolean | undefined;
  readonly releaseDate?: string | undefined;
  readonly reportingPeriod?: string | undefined;
  readonly determinationDate?: string | undefined;
  readonly determinationFiscalYear?: number | undefined;
  readonly statement?: string | undefined;
  readonly notes?: string | undefined;
}

/** Whether a placement says of which territory and edition it is, and which tier or why there is none. */
export function isResolved({ territory, edition, tier, absence }: Placement): boolean {
  return territory !== undefined && edition !== undefined && (tier !== undefined || absence !== undefined);
}
