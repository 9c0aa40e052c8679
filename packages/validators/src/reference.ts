import type { Absence } from "@open-tip/schema";
import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { listed } from "./printable.ts";

/** One value that a reference has for a placement, and who gives it. */
export interface ReferenceValue {
  /** A tier, `not-in-report`, or in words of the reference what it says instead. */
  readonly value: string;
  readonly sources: readonly string[];
}

/** What a reference says of one territory in one edition. */
export interface ReferencePlacement {
  readonly territory: string;
  readonly edition: number;
  readonly tier?: Tier | undefined;
  readonly absence?: Absence | undefined;
  /** How far its sources agree. `independent` and `lineage` are corroborated, and `contested` where it has a tier. */
  readonly level: "independent" | "lineage" | "single" | "contested" | "unclear";
  readonly values: readonly ReferenceValue[];
}

/** Placements to compare a dataset's with, such as `reference` of `@open-tip/corpus/history`. */
export interface Reference {
  readonly name: string;
  readonly placements: Iterable<ReferencePlacement>;
  /** Which editions it has whole. Without it, none counts as whole. */
  readonly coverage?: readonly { readonly edition: number; readonly complete: boolean }[] | undefined;
}

/** A reference by territory and edition. */
export class ReferenceIndex {
  readonly name: string;
  private readonly byEdition = new Map<number, Map<string, ReferencePlacement>>();
  private readonly complete: ReadonlySet<number>;

  constructor({ name, placements, coverage = [] }: Reference) {
    this.name = name;
    this.complete = new Set(coverage.filter((one) => one.complete).map(({ edition }) => edition));
    for (const placement of placements) {
      const edition = this.byEdition.get(placement.edition) ?? new Map<string, ReferencePlacement>();
      this.byEdition.set(placement.edition, edition);
      edition.set(placement.territory, placement);
    }
  }

  at(territory: string | undefined, edition: number | undefined): ReferencePlacement | undefined {
    return edition === undefined || territory === undefined
      ? undefined
      : this.byEdition.get(edition)?.get(territory);
  }

  /** Whether the reference has all placements of the edition, so that what it lacks was not placed. */
  isComplete(edition: number): boolean {
    return this.complete.has(edition);
  }

  /** The placements that it has in an edition. */
  edition(edition: number): readonly ReferencePlacement[] {
    return [...(this.byEdition.get(edition)?.values() ?? [])];
  }
}

/** Whether more than one voice stands behind the value that the reference gives. */
export function isCorroborated({ level, tier, absence }: ReferencePlacement): boolean {
  if (level === "independent" || level === "lineage") return true;
  return level === "contested" && (tier !== undefined || absence !== undefined);
}

/** Whether a placement says what the reference says, or one of the values that it leaves open. */
export function agrees(
  { tier, absence }: Pick<ReferencePlacement, "tier" | "absence">,
  known: ReferencePlacement,
): boolean {
  const said = tier ?? absence;
  if (known.tier !== undefined || known.absence !== undefined) return said === (known.tier ?? known.absence);
  if (known.values.some(({ value }) => value === said)) return true;
  const vague = known.values.find(({ value }) => value === "tier-2-or-watch-list");
  return vague !== undefined && (tier === "tier-2" || tier === "tier-2-watch-list");
}

/** What a reference may say instead of a tier. */
const otherValues: Readonly<Record<string, string>> = {
  "not-in-report": "not in the report",
  "tier-2-or-watch-list": "Tier 2 or the Watch List",
  "not-tier-3": "not Tier 3",
};

/** Whether a placement says anything that could be compared: a tier, or that it is not in the report. */
export function says({ tier, absence }: Pick<ReferencePlacement, "tier" | "absence">): boolean {
  return tier !== undefined || absence === "not-in-report";
}

/** A value in words: `Tier 2`, `not in the report`. */
export function valueInWords({ tier, absence }: Pick<ReferencePlacement, "tier" | "absence">): string {
  if (tier !== undefined) return tierLabel(tier);
  return otherValues[absence ?? ""] ?? "without a tier";
}

/** Every value that a reference has, with who gives it: `Tier 1 (hti, kelley), not in the report (x)`. */
export function valuesInWords({ values }: ReferencePlacement): string {
  return listed(
    values.map(({ value, sources }) => {
      return `${otherValues[value] ?? tierLabel(value as Tier)} (${sources.join(", ")})`;
    }),
  );
}
