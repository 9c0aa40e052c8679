import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { type TierRun, tierRuns } from "@open-tip/schema/tier-law";
import { type Tier, tierCodes } from "@open-tip/schema/tiers";
import { detached } from "./memo.ts";
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

/** What one source asserts about one territory over the editions, in order. */
export class Series {
  readonly source: string;
  readonly territory: string;
  /** English display name of the territory. */
  readonly name: string;
  readonly entries: readonly SeriesEntry[];

  constructor(source: string, territory: string, entries: readonly SeriesEntry[]) {
    this.source = source;
    this.territory = territory;
    this.name = territoryName(territory);
    this.entries = entries;
  }

  /** The tier in an edition; `undefined` when the series has none, for whatever reason. */
  tier(edition: number): Tier | undefined {
    return this.entry(edition)?.tier;
  }

  entry(edition: number): SeriesEntry | undefined {
    const { entries } = this;
    // Entries are in order, and mostly without gaps: where there is none, an edition's place tells its entry.
    let at = Math.min(edition - (entries[0]?.edition ?? edition), entries.length - 1);
    while (at > 0 && (entries[at] as SeriesEntry).edition > edition) at--;
    return entries[at]?.edition === edition ? entries[at] : undefined;
  }

  /** The runs of consecutive editions in which a tier holds, oldest first. */
  runs(tier: Tier): TierRun<SeriesEntry>[] {
    return tierRuns(this.entries, tier);
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

/** Editions that a series has room for: 2001 to 2064. A later one is named by a rule and is in no series. */
const EDITIONS = 64;
/** Names of territories that are kept, to tell of two that stand for one. */
const MOST_NAMES = 20_000;
/** Marks a slot about which the source says two different things; the first tier stays readable beneath it. */
const CONTESTED = 0x80;
const ABSENT = 0x7f;

/**
 * The slots of all series in a few flat arrays: a dozen bytes for each edition of a series. One object per
 * series would take many times as much.
 */
class Slots {
  tier = new Uint8Array(0);
  waiver = new Uint8Array(0);
  column = new Uint16Array(0);
  row = new Uint32Array(0);
  line = new Uint32Array(0);
  /** Number of the name that the row gives the territory; 0 where it is not kept. */
  name = new Uint16Array(0);
  private used = 0;

  /** Room for one more series; returns the index of its first slot. */
  allot(): number {
    const start = this.used;
    this.used += EDITIONS;
    if (this.used > this.tier.length) {
      const size = Math.max(this.used, this.tier.length * 2, 256 * EDITIONS);
      this.tier = grown(this.tier, new Uint8Array(size));
      this.waiver = grown(this.waiver, new Uint8Array(size));
      this.column = grown(this.column, new Uint16Array(size));
      this.row = grown(this.row, new Uint32Array(size));
      this.line = grown(this.line, new Uint32Array(size));
      this.name = grown(this.name, new Uint16Array(size));
    }
    return start;
  }
}

function grown<A extends Uint8Array | Uint16Array | Uint32Array>(from: A, to: A): A {
  to.set(from);
  return to;
}

/** What one slot of a series holds of a placement, beside where it stands. */
export interface SlotValue {
  /** The edition's number from the first on. */
  readonly offset: number;
  readonly value: number;
  readonly waiver: number;
  /** Index of the column that states the tier. */
  readonly column: number;
  /** What the row calls the territory. */
  readonly called: string | undefined;
}

/** What is kept of a placement in its series; undefined where it says too little. */
export function slotValue(placement: Placement): SlotValue | undefined {
  const { territory, edition, tier, absence, waiver, tierColumn } = placement;
  if (territory === undefined || edition === undefined) return undefined;
  const offset = edition - FIRST_EDITION;
  if (offset < 0 || offset >= EDITIONS || (tier === undefined && absence === undefined)) return undefined;
  return {
    offset,
    value: tier === undefined ? ABSENT : (tierNumbers.get(tier) as number),
    waiver: waiver === undefined ? 0 : waiver ? 1 : 2,
    column: tierColumn,
    called: placement.territoryAsStated,
  };
}

/** An earlier assertion of the same source about the same territory and edition. */
export interface Earlier {
  readonly row: number;
  readonly tier: Tier | undefined;
  /** What it calls the territory, where that is known. */
  readonly name?: string | undefined;
}

/**
 * Remembers what each source says about each territory and edition. Memory is bounded by the number of
 * series, not of rows.
 */
export class SeriesStore {
  /** By source and territory, the first slot of the series. */
  private readonly sources = new Map<string, Map<string, number>>();
  private readonly slots = new Slots();
  /** What territories are called, by number; the first stands for what is not kept. */
  private readonly names: (string | undefined)[] = [undefined];
  private readonly numbers = new Map<string, number>();

  /** The first slot of the series in which a source's placements of a territory and an edition are. */
  start(source: string, territory: string, edition: number): number {
    return this.startOf(lineage(source, edition), territory);
  }

  /** Remembers what a slot of a series is to hold. Returns what it holds already. */
  put(
    start: number,
    { offset, value, waiver, column, called }: SlotValue,
    row: number,
    line: number,
  ): Earlier | undefined {
    const { slots } = this;
    const at = start + offset;
    const before = slots.tier[at] as number;
    if (before !== 0) {
      const first = before & ~CONTESTED;
      if (first !== value) slots.tier[at] = first | CONTESTED;
      const name = this.names[slots.name[at] as number];
      return { row: slots.row[at] as number, tier: tierCodes[first - 1], name };
    }
    slots.tier[at] = value;
    slots.waiver[at] = waiver;
    slots.column[at] = column;
    slots.row[at] = row;
    slots.line[at] = line;
    slots.name[at] = this.numberOf(called);
    return undefined;
  }

  /** Remembers a placement. Returns the earlier one for the same source, territory and edition, if there is one. */
  add(placement: Placement): Earlier | undefined {
    const { territory, edition, source, row } = placement;
    const value = slotValue(placement);
    if (!value || territory === undefined || edition === undefined) return undefined;
    return this.put(this.start(source, territory, edition), value, row.row, row.line ?? 0);
  }

  private numberOf(name: string | undefined): number {
    if (name === undefined) return 0;
    const known = this.numbers.get(name);
    if (known !== undefined) return known;
    if (this.names.length > MOST_NAMES) return 0;
    this.numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  private startOf(source: string, territory: string): number {
    let territories = this.sources.get(source);
    if (!territories) {
      territories = new Map();
      this.sources.set(detached(source), territories);
    }
    const known = territories.get(territory);
    if (known !== undefined) return known;
    const start = this.slots.allot();
    territories.set(territory, start);
    return start;
  }

  /** Every series, by source and territory in the order in which they first came. */
  *series(): Generator<Series> {
    for (const [source, territories] of this.sources) {
      for (const [territory, start] of territories) yield new Series(source, territory, this.entries(start));
    }
  }

  /** Every edition of every source that places anybody. */
  *editions(): Generator<EditionTotals> {
    for (const [source, territories] of this.sources) {
      const names = [...territories.keys()];
      const starts = [...territories.values()];
      for (let offset = 0; offset < EDITIONS; offset++) {
        const counts = new Map<Tier, number>();
        const placed = new Set<string>();
        // By index, as iterators make garbage until an engine has compiled this.
        for (let at = 0; at < starts.length; at++) {
          const value = this.slots.tier[(starts[at] as number) + offset] as number;
          if (value === 0 || value === ABSENT) continue;
          placed.add(names[at] as string);
          // A contested placement is one territory more, in no tier.
          const tier = tierCodes[value - 1];
          if (tier) counts.set(tier, (counts.get(tier) ?? 0) + 1);
        }
        if (placed.size === 0) continue;
        yield { source, edition: FIRST_EDITION + offset, counts, placed: placed.size, territories: placed };
      }
    }
  }

  private entries(start: number): SeriesEntry[] {
    const { tier, waiver, row, line, column } = this.slots;
    const entries: SeriesEntry[] = [];
    for (let at = start; at < start + EDITIONS; at++) {
      const value = tier[at] as number;
      if (value === 0) continue;
      entries.push({
        edition: FIRST_EDITION + at - start,
        tier: tierCodes[value - 1],
        waiver: waiver[at] === 0 ? undefined : waiver[at] === 1,
        row: row[at] as number,
        line: line[at] as number,
        column: column[at] as number,
      });
    }
    return entries;
  }
}

const tierNumbers = new Map<Tier, number>(tierCodes.map((code, index) => [code, index + 1]));

/** Editions of the report are sources of their own; what each says about its own year is one series together. */
function lineage(source: string, edition: number): string {
  return source.startsWith("report-edition/") && source.endsWith(`/${edition}`) ? "report-edition" : source;
}
