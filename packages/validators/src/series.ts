import { FIRST_EDITION, type Tier, tierCodes } from "@open-tip/schema";
import type { Placement } from "./placement.ts";
import { territoryName } from "./territory-reader.ts";

/** What one source asserts about one territory in one edition, and where. */
export interface SeriesEntry {
  readonly edition: number;
  /** The tier; absent where the source says that there is none, or says two different things. */
  readonly tier: Tier | undefined;
  /** Whether the row says that the automatic downgrade was waived; absent when it does not say. */
  readonly waiver: boolean | undefined;
  readonly row: number;
  readonly line: number;
  /** Index of the column that states the tier. */
  readonly column: number;
}

/** Consecutive editions on the Watch List. A missing edition ends a run, and nothing is known across it. */
export interface WatchListRun {
  readonly entries: readonly SeriesEntry[];
  readonly first: number;
  readonly last: number;
}

/** What one source asserts about one territory over the editions, in order. */
export class Series {
  readonly source: string;
  readonly territory: string;
  /** English display name of the territory. */
  readonly name: string;
  readonly entries: readonly SeriesEntry[];
  private readonly byEdition: ReadonlyMap<number, SeriesEntry>;

  constructor(source: string, territory: string, entries: readonly SeriesEntry[]) {
    this.source = source;
    this.territory = territory;
    this.name = territoryName(territory);
    this.entries = entries;
    this.byEdition = new Map(entries.map((entry) => [entry.edition, entry]));
  }

  /** The tier in an edition; `undefined` when the series has none, for whatever reason. */
  tier(edition: number): Tier | undefined {
    return this.byEdition.get(edition)?.tier;
  }

  entry(edition: number): SeriesEntry | undefined {
    return this.byEdition.get(edition);
  }

  /** The runs of consecutive editions in which a tier holds, oldest first. */
  runs(tier: Tier): WatchListRun[] {
    const runs: SeriesEntry[][] = [];
    for (const entry of this.entries) {
      if (entry.tier !== tier) continue;
      const run = runs.at(-1);
      if (run?.at(-1)?.edition === entry.edition - 1) run.push(entry);
      else runs.push([entry]);
    }
    return runs.map((entries) => ({
      entries,
      first: (entries[0] as SeriesEntry).edition,
      last: (entries.at(-1) as SeriesEntry).edition,
    }));
  }
}

/** One edition of one source as a whole. */
export interface EditionTotals {
  readonly source: string;
  readonly edition: number;
  /** Number of territories by tier. */
  readonly counts: ReadonlyMap<Tier, number>;
  /** Number of territories that have a tier or are a special case. */
  readonly placed: number;
  readonly territories: ReadonlySet<string>;
}

const EDITIONS = 100;
const CONTESTED = 254;
const ABSENT = 255;

/** Compact memory of one series: a byte of tier and of waiver, a row and a line, per edition. */
class Slots {
  readonly tier = new Uint8Array(EDITIONS);
  readonly waiver = new Uint8Array(EDITIONS);
  readonly column = new Uint16Array(EDITIONS);
  readonly row = new Uint32Array(EDITIONS);
  readonly line = new Uint32Array(EDITIONS);
}

/** An earlier assertion of the same source about the same territory and edition. */
export interface Earlier {
  readonly row: number;
  readonly tier: Tier | undefined;
}

/**
 * Remembers what each source says about each territory and edition. Memory is bounded by the number of
 * series, not of rows.
 */
export class SeriesStore {
  private readonly sources = new Map<string, Map<string, Slots>>();

  /** Remembers a placement. Returns the earlier one for the same source, territory and edition, if there is one. */
  add(placement: Placement): Earlier | undefined {
    const { territory, edition } = placement;
    if (territory === undefined || edition === undefined) return undefined;
    const at = edition - FIRST_EDITION;
    if (at < 0 || at >= EDITIONS || (placement.tier === undefined && placement.absence === undefined))
      return undefined;
    const source = lineage(placement.source, edition);
    let territories = this.sources.get(source);
    if (!territories) {
      territories = new Map();
      this.sources.set(source, territories);
    }
    let slots = territories.get(territory);
    if (!slots) {
      slots = new Slots();
      territories.set(territory, slots);
    }
    const value = placement.tier === undefined ? ABSENT : tierCodes.indexOf(placement.tier) + 1;
    const before = slots.tier[at] as number;
    if (before !== 0) {
      const earlier = { row: slots.row[at] as number, tier: tierCodes[before - 1] };
      if (before !== value) slots.tier[at] = CONTESTED;
      return earlier;
    }
    slots.tier[at] = value;
    slots.waiver[at] = placement.waiver === undefined ? 0 : placement.waiver ? 1 : 2;
    slots.column[at] = placement.tierColumn;
    slots.row[at] = placement.row.row;
    slots.line[at] = placement.row.line;
    return undefined;
  }

  /** Every series, by source and territory in the order in which they first came. */
  *series(): Generator<Series> {
    for (const [source, territories] of this.sources) {
      for (const [territory, slots] of territories) yield new Series(source, territory, entriesOf(slots));
    }
  }

  /** Every edition of every source. */
  *editions(): Generator<EditionTotals> {
    for (const [source, territories] of this.sources) {
      for (let at = 0; at < EDITIONS; at++) {
        const counts = new Map<Tier, number>();
        const placed = new Set<string>();
        for (const [territory, slots] of territories) {
          const tier = tierCodes[(slots.tier[at] as number) - 1];
          if (tier === undefined && slots.tier[at] !== CONTESTED) continue;
          placed.add(territory);
          if (tier) counts.set(tier, (counts.get(tier) ?? 0) + 1);
        }
        if (placed.size > 0) {
          yield { source, edition: FIRST_EDITION + at, counts, placed: placed.size, territories: placed };
        }
      }
    }
  }
}

/** Editions of the report are sources of their own; what each says about its own year is one series together. */
function lineage(source: string, edition: number): string {
  return source === `report-edition/${edition}` ? "report-edition" : source;
}

function entriesOf(slots: Slots): SeriesEntry[] {
  const entries: SeriesEntry[] = [];
  for (let at = 0; at < EDITIONS; at++) {
    const value = slots.tier[at] as number;
    if (value === 0) continue;
    const waiver = slots.waiver[at];
    entries.push({
      edition: FIRST_EDITION + at,
      tier: tierCodes[value - 1],
      waiver: waiver === 0 ? undefined : waiver === 1,
      row: slots.row[at] as number,
      line: slots.line[at] as number,
      column: slots.column[at] as number,
    });
  }
  return entries;
}
