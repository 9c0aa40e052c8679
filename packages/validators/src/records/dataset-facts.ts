import type { Finding, Place } from "../finding.ts";
import { count } from "../printable.ts";
import type { DatasetRule, Kept } from "../record-rule.ts";
import { findingOf } from "../rule.ts";
import type { EntityRecords, RuledEntity } from "./entity-records.ts";

/** Where the value at a JSON Pointer from a record stands. */
export type PlaceAt = (pointer: string) => Place;

interface KeptAt extends Kept<unknown> {
  readonly placeAt: PlaceAt;
}

/** What one rule keeps of records, some hundred bytes each. */
const MOST_KEPT = 500_000;

/** What the rules over a dataset keep of its records, until all of them were met. */
export class DatasetFacts {
  private readonly most: number;
  private readonly kept = new Map<DatasetRule, KeptAt[]>();
  /** Records that a rule would have kept something of, had there been room. */
  private left = 0;

  constructor(most: number = MOST_KEPT) {
    this.most = most;
  }

  /** Lets a rule keep what it needs of a record. */
  see(rule: DatasetRule, entity: RuledEntity, record: EntityRecords[RuledEntity], placeAt: PlaceAt): void {
    const fact = rule.keep(record, entity);
    if (fact === undefined) return;
    const kept = this.kept.get(rule) ?? [];
    this.kept.set(rule, kept);
    if (kept.length < this.most) kept.push({ entity, id: record.id, fact, placeAt });
    else this.left++;
  }

  /** What the rules find in all that was kept. */
  *finish(): Generator<Finding> {
    for (const [rule, kept] of this.kept) {
      const findings: Finding[] = [];
      rule.check(kept, (about, { pointer, ...report }) => {
        findings.push(findingOf(rule, (about as KeptAt).placeAt(pointer), report));
      });
      yield* findings;
    }
  }

  /** Why not everything was compared, if it was not. */
  get incomplete(): string | undefined {
    return this.left === 0
      ? undefined
      : `${count(this.left)} records were not compared with others, because they are more than are kept in memory`;
  }
}
