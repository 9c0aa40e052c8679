import type { Citation, Tier } from "@open-tip/schema";
import { reportEditions } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { tierLabel } from "@open-tip/schema/tiers";
import type { ConsensusPlacement, Level } from "./consensus.ts";
import { countsByTier } from "./views.ts";

/** How much of one edition is known. */
export interface EditionCoverage {
  readonly edition: number;
  /** Number of territories with a tier, special cases among them. */
  readonly known: number;
  /** Number of those by how far codings agree. */
  readonly levels: Readonly<Record<Level, number>>;
  /** Number of those by tier. */
  readonly tiers: Readonly<Partial<Record<Tier, number>>>;
  /** Number of territories that the edition places, where a source says so: published, or else recounted. */
  readonly published?: number;
  /** Where that was read. */
  readonly citations?: readonly Citation[];
  /** Whether as many are known as were published. False also where no published number was read. */
  readonly complete: boolean;
  /** What is missing, as a sentence. Empty where nothing is. */
  readonly missing: string;
  /** Territories that are not known here and are known in the nearest edition before and after that is nearly complete. */
  readonly gaps: readonly string[];
}

const noLevels: Readonly<Record<Level, number>> = {
  independent: 0,
  lineage: 0,
  single: 0,
  contested: 0,
  unclear: 0,
};
const ranked: readonly Tier[] = ["tier-1", "tier-2", "tier-2-watch-list", "tier-3"];
const watchListCreated = tierLaw["watch-list-created"].firstEdition;
/** Less than this part of its neighbour's number, and an edition has holes rather than a few gaps. */
const NEARLY = 0.9;

/** How much of each edition is known, what is published of it, and what is missing. */
export function coverageOf(consensus: readonly ConsensusPlacement[]): EditionCoverage[] {
  const byEdition = new Map<number, ConsensusPlacement[]>(reportEditions.map(({ edition }) => [edition, []]));
  for (const one of consensus) if (one.tier !== undefined) byEdition.get(one.edition)?.push(one);
  const sets = [...byEdition.values()].map(
    (placements) => new Set<string>(placements.map((one) => one.territory)),
  );
  const largest = Math.max(...sets.map(({ size }) => size));
  const nearest = (from: number, step: number) => {
    for (let at = from + step; at >= 0 && at < sets.length; at += step) {
      const set = sets[at];
      if (set !== undefined && set.size >= Math.min(largest, sets[from]?.size ?? 0) * NEARLY && set.size > 50)
        return set;
    }
    return undefined;
  };

  return reportEditions.map(({ edition, publishedCounts = [] }, at) => {
    const placements = byEdition.get(edition) ?? [];
    const tiers = countsByTier(placements);
    const levels = { ...noLevels };
    for (const { level } of placements) levels[level] += 1;
    const totals = publishedCounts.filter(({ tier }) => tier === undefined);
    const total = totals.find(({ basis }) => basis === "published") ?? totals[0];
    const known = placements.length;
    const [before, after] = [nearest(at, -1), nearest(at, 1)];
    const gaps = [...(before ?? [])].filter((one) => after?.has(one) && !sets[at]?.has(one)).sort();
    const complete = total !== undefined && known >= total.value;
    return {
      edition,
      known,
      levels,
      tiers,
      ...(total !== undefined && { published: total.value, citations: total.citations }),
      complete,
      missing: complete ? "" : missingIn(edition, known, total?.value, tiers),
      gaps,
    };
  });
}

function missingIn(
  edition: number,
  known: number,
  published: number | undefined,
  tiers: EditionCoverage["tiers"],
): string {
  const possible = ranked.filter((tier) => tier !== "tier-2-watch-list" || edition >= watchListCreated);
  const empty = possible.filter((tier) => tiers[tier] === undefined).map(tierLabel);
  const lacking = empty.length > 0 ? ` Nothing is known of ${empty.join(" and ")}.` : "";
  if (published === undefined)
    return `${known} placements are known; how many the edition has was not read.${lacking}`;
  return `${known} of ${published} placements are known.${lacking}`;
}
