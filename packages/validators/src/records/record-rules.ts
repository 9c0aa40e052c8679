import type { Finding } from "../finding.ts";
import type { CheckOptions } from "../options.ts";
import { listed } from "../printable.ts";
import type { DatasetRule, RecordRule, ReportRecord } from "../record-rule.ts";
import { findingOf, type Rule } from "../rule.ts";
import { inScope, rulesOf } from "../rule-sets.ts";
import { DatasetFacts, type PlaceAt } from "./dataset-facts.ts";
import { type EntityRecords, type RuledEntity, ruledEntities } from "./entity-records.ts";

type AboutRecords = RecordRule | DatasetRule;

/** What a table has of one entity. JSON has all fields of all entities. */
export interface TableOf {
  readonly entity: RuledEntity;
  /** Names of its fields, those of objects before the first `_` of a column. */
  readonly fields: ReadonlySet<string>;
}

/** Applies the rules about records of the standard: to each as it comes, and to all together at the end. */
export class RecordRules {
  private readonly table: TableOf | undefined;
  private readonly each = new Map<RuledEntity, readonly RecordRule[]>();
  private readonly together = new Map<RuledEntity, readonly DatasetRule[]>();
  private readonly facts: DatasetFacts;
  /** Whether the files of a dataset are checked together, and so its records at the end of the last. */
  private readonly shared: boolean;
  private readonly seen = new Set<RuledEntity>();
  private rule: RecordRule | undefined;
  private placeAt: PlaceAt | undefined;
  private findings: Finding[] = [];

  constructor({ ruleSets, together }: Pick<CheckOptions, "ruleSets" | "together">, table?: TableOf) {
    const rules = rulesOf(ruleSets);
    const single = inScope(rules, "entity");
    const dataset = inScope(rules, "dataset");
    this.table = table;
    this.shared = together !== undefined;
    this.facts = together?.facts ?? new DatasetFacts();
    for (const entity of table ? [table.entity] : ruledEntities) {
      this.each.set(
        entity,
        single.filter((rule) => this.applies(rule, entity)),
      );
      this.together.set(
        entity,
        dataset.filter((rule) => this.applies(rule, entity)),
      );
    }
  }

  private applies(rule: AboutRecords, entity: RuledEntity): boolean {
    return rule.entities.includes(entity) && this.lacking(rule).length === 0;
  }

  private lacking({ needs }: AboutRecords): readonly string[] {
    const { table } = this;
    return table ? needs.filter((field) => !table.fields.has(field)) : [];
  }

  /** Whether any rule is to see the records of a table. */
  get concerned(): boolean {
    return [...this.each.values(), ...this.together.values()].some((rules) => rules.length > 0);
  }

  /**
   * Applies the rules to a record that is as the schema has it.
   * @param elsewhere fields whose objects stand in other tables
   */
  see(
    entity: RuledEntity,
    record: EntityRecords[RuledEntity],
    placeAt: PlaceAt,
    findings: Finding[],
    elsewhere?: ReadonlySet<string>,
  ): void {
    this.seen.add(entity);
    this.placeAt = placeAt;
    this.findings = findings;
    for (const rule of this.each.get(entity) ?? []) {
      if (isHidden(rule, elsewhere)) continue;
      this.rule = rule;
      rule.check(record, this.raise, entity);
    }
    for (const rule of this.together.get(entity) ?? [])
      if (!isHidden(rule, elsewhere)) this.facts.see(rule, entity, record, placeAt);
  }

  // One function for all records: making one for each would cost more than most checks.
  private readonly raise: ReportRecord = ({ pointer, ...report }) => {
    const { rule, placeAt } = this;
    if (rule && placeAt) this.findings.push(findingOf(rule, placeAt(pointer), report));
  };

  /** What only all records show. Those of files that are checked together are compared after the last file. */
  *finish(): Generator<Finding> {
    if (!this.shared) yield* this.facts.finish();
  }

  get incomplete(): string | undefined {
    return this.shared ? undefined : this.facts.incomplete;
  }

  /** Why a rule about records is not applied; undefined where it is. Of JSON to be asked at the end. */
  skips(rule: Rule): string | undefined {
    if (rule.scope !== "entity" && rule.scope !== "dataset") return undefined;
    const { table, seen, shared } = this;
    if (table && !(rule.entities as readonly RuledEntity[]).includes(table.entity))
      return `only for records of ${listed(rule.entities, "or")}`;
    const lacking = this.lacking(rule);
    if (lacking.length > 0) return `no column for ${lacking.join(" or ")}`;
    const there: ReadonlySet<RuledEntity> = table ? new Set([table.entity]) : seen;
    const absent = rule.entities.filter((entity) => !there.has(entity));
    if (absent.length === rule.entities.length) return `no records of ${listed(rule.entities, "or")}`;
    const compares = rule.scope === "dataset" && rule.compares === true;
    return compares && absent.length > 0 && !shared
      ? `no records of ${listed(absent, "or")} to compare with`
      : undefined;
  }
}

/** Whether a rule looks at fields whose objects stand in other tables. */
function isHidden({ needs, reads = [] }: AboutRecords, elsewhere: ReadonlySet<string> | undefined): boolean {
  if (elsewhere === undefined || elsewhere.size === 0) return false;
  return [...needs, ...reads].some((field) => elsewhere.has(field));
}
