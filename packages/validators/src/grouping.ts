import type { Finding, Place } from "./finding.ts";
import { kindOf, ruleAndColumn, ruleAndColumns } from "./finding-kind.ts";
import { addFix, addFixes, type MutableFixCounts, noFixes } from "./fixes/count-fixes.ts";
import type { FixCounts } from "./fixes/fix.ts";
import { KeptSamples } from "./kept-samples.ts";

/** Past this many causes of one rule and column, further causes are counted together. */
const MOST_CAUSES = 1000;

/** Equal findings, as they are being folded. */
export interface Group {
  /** The one that came first. */
  readonly first: Finding;
  readonly cause: string | undefined;
  /** What its findings may be a symptom of; empty where that is not known. */
  readonly symptom: string;
  /** Editions in whose columns they stand, where editions stand as columns. */
  readonly editions: ReadonlySet<number>;
  readonly count: number;
  /** How many can be mended, by kind of fix. */
  readonly fixes: FixCounts;
  readonly samples: readonly Finding[];
}

interface Growing extends Omit<Group, "samples"> {
  readonly editions: Set<number>;
  count: number;
  readonly fixes: MutableFixCounts;
  readonly samples: KeptSamples;
}

/** Folds findings as they come. Counts are exact, memory is bounded. */
export class Grouping {
  private readonly groups = new Map<string, Growing>();
  private readonly causes = new Map<string, number>();
  private readonly mostSamples: number;

  constructor(mostSamples: number) {
    this.mostSamples = mostSamples;
  }

  /** @param times how many findings it stands for */
  add(finding: Finding, times: number): void {
    const { symptom = "" } = finding;
    const kind = `${symptom}\u0000${ruleAndColumn(finding.rule, finding.place)}`;
    let { cause } = finding;
    let key = kindOf(kind, cause);
    let group = this.groups.get(key);
    if (!group && cause !== undefined) {
      const causes = this.causes.get(kind) ?? 0;
      if (causes >= MOST_CAUSES) {
        key = `${kind}\u0000\u0000`;
        cause = undefined;
        group = this.groups.get(key);
      } else this.causes.set(kind, causes + 1);
    }
    if (!group) {
      const { edition } = finding.place;
      const editions = new Set(edition === undefined ? [] : [edition]);
      const samples = this.samples();
      group = { first: finding, cause, symptom, editions, count: 0, fixes: noFixes(), samples };
      this.groups.set(key, group);
    }
    group.count += times;
    addFix(group.fixes, finding, times);
    group.samples.add(finding);
  }

  private samples(): KeptSamples {
    return new KeptSamples(this.mostSamples);
  }

  /**
   * The groups; those of symptoms that came to nothing are folded with others of their kind.
   * @param byColumn whether each column of an edition is by itself, and not folded with those of others
   */
  folded(stands: (symptom: string) => boolean, byColumn = false): Group[] {
    const where = byColumn ? ruleAndColumn : ruleAndColumns;
    const folded = new Map<string, Growing>();
    for (const group of this.groups.values()) {
      const symptom = stands(group.symptom) ? group.symptom : "";
      const { rule, place } = group.first;
      const key = `${symptom}\u0000${kindOf(where(rule, place), group.cause)}`;
      const known = folded.get(key);
      if (known) {
        known.count += group.count;
        for (const edition of group.editions) known.editions.add(edition);
        addFixes(known.fixes, group.fixes);
        known.samples.addAll(group.samples);
      } else {
        const samples = this.samples();
        samples.addAll(group.samples);
        const editions = new Set(group.editions);
        folded.set(key, { ...group, symptom, editions, fixes: { ...group.fixes }, samples });
      }
    }
    return [...folded.values()].map((group) => ({
      ...group,
      samples: group.samples.inOrder(),
    }));
  }
}

/** The column of a group; of several columns of editions, none. */
export function columnOf({ first, editions }: Group): Pick<Place, "column" | "columnLetter"> {
  if (editions.size > 1) return {};
  const { column, columnLetter } = first.place;
  return {
    ...(column !== undefined && { column }),
    ...(columnLetter !== undefined && { columnLetter }),
  };
}
