import type { EntityRecords, RuledEntity } from "./records/entity-records.ts";
import type { Report, RuleBase } from "./rule.ts";

/** A rule's way to report: with a JSON Pointer from the record to the value that it is about, such as `/roles/0/from`. */
export type ReportRecord = (report: Report & { readonly pointer: string }) => void;

interface AboutRecords<Entity extends RuledEntity> extends RuleBase {
  /** The entities whose records it looks at. */
  readonly entities: readonly Entity[];
  /** Fields of the record without which the rule cannot be checked; a table that lacks one is skipped and listed. */
  readonly needs: readonly string[];
  /**
   * Fields that the rule reads where they are there. In the flat form a list of objects is another table: to a record
   * that has such a list there, the rule is not applied.
   */
  readonly reads?: readonly string[];
}

/**
 * Checks one record of the standard at a time, whichever layout it was read from. It is given records only that are as
 * the schema has them, so it need not fear a value of another type.
 */
export interface RecordRule<Entity extends RuledEntity = RuledEntity> extends AboutRecords<Entity> {
  readonly scope: "entity";
  check(record: EntityRecords[Entity], report: ReportRecord, entity: Entity): void;
}

/** What a rule over a dataset kept of one record. */
export interface Kept<Fact> {
  readonly entity: RuledEntity;
  readonly id: string;
  readonly fact: Fact;
}

/** A rule's way to report about one of the records that it kept something of. */
export type ReportKept<Fact> = (about: Kept<Fact>, report: Report & { readonly pointer: string }) => void;

/**
 * Checks the records of a dataset together, of all files that make it up. Of each record it keeps as little as it needs:
 * the records themselves may be more than memory holds.
 */
export interface DatasetRule<Entity extends RuledEntity = RuledEntity, Fact = unknown>
  extends AboutRecords<Entity> {
  readonly scope: "dataset";
  /** Whether records of every one of its entities must be there, because it compares them. */
  readonly compares?: true;
  /** What is kept of a record; undefined where the rule has no use for it. */
  keep(record: EntityRecords[Entity], entity: Entity): Fact | undefined;
  check(kept: readonly Kept<Fact>[], report: ReportKept<Fact>): void;
}

/** A cell of a table about people. */
export interface CaseCell {
  readonly text: string;
  /** The field that its column is read as; absent where it is none of the profile's. */
  readonly field?: string | undefined;
  /** The column's name. */
  readonly column: string;
}

/** Warns of what a cell of a table about people gives away. What it reports must never hold the cell's text. */
export interface CaseRule extends RuleBase {
  readonly scope: "case";
  check(cell: CaseCell, report: (report: Report) => void): void;
}

/** Types a rule over single records at the place where it is written, and keeps its code as a literal. */
export function defineRecordRule<const Code extends string, const Entity extends RuledEntity>(
  rule: Omit<RecordRule<Entity>, "scope"> & { readonly code: Code },
): RecordRule<Entity> & { readonly code: Code } {
  return { scope: "entity", ...rule };
}

/** As {@link defineRecordRule}, for a rule over the records of a dataset together. */
export function defineDatasetRule<const Code extends string, const Entity extends RuledEntity, Fact>(
  rule: Omit<DatasetRule<Entity, Fact>, "scope"> & { readonly code: Code },
): DatasetRule<Entity, Fact> & { readonly code: Code } {
  return { scope: "dataset", ...rule };
}
