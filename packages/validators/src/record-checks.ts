import {
  collections,
  Dataset,
  type EntityName,
  entities,
  followRedirects,
  issuesInWords,
  parseId,
  Redirect,
  references,
} from "@open-tip/schema";
import type * as z from "zod";
import { canonicalColumns } from "./canonical-columns.ts";
import { valuesAt } from "./dangling-references.ts";
import { Passages } from "./evidence/passages.ts";
import type { Finding, Place } from "./finding.ts";
import { recordFix } from "./fixes/record-fix.ts";
import { pointerStep } from "./json/problem.ts";
import type { JsonBatch } from "./json/read-json.ts";
import type { JsonRecord } from "./json/record.ts";
import { JsonRow } from "./json/table.ts";
import type { CheckOptions } from "./options.ts";
import type { Placement } from "./placement.ts";
import { listed, plural, quoted } from "./printable.ts";
import { publishedIds } from "./published-ids.ts";
import { type EntityRecords, isRuled } from "./records/entity-records.ts";
import { RecordRules } from "./records/record-rules.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { rule as danglingReference } from "./rules/dangling-reference.ts";
import { rule as duplicateRecord } from "./rules/duplicate-record.ts";
import { rule as invalidJson } from "./rules/invalid-json.ts";
import { rule as invalidRecord } from "./rules/invalid-record.ts";
import type { TableChecks } from "./table-checks.ts";
import { understand } from "./understand.ts";

type Value = Readonly<Record<string, unknown>>;

/** A field that points to a record. */
interface Pointing {
  readonly id: string;
  readonly record: JsonRecord;
  readonly pointer: string;
}

/** Lists of a dataset, by the entity of their records. */
const lists = new Map(Object.entries(collections).map(([list, entity]) => [entity as string, list]));
const isRecord = (value: unknown): value is Value =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a dataset of the standard has a list of this name. */
export function isList(name: string): boolean {
  return Object.hasOwn(collections, name);
}

/** Whether a record stands in a list of the standard and has an id of the kind that belongs there. */
export function isOfList({ collection, value }: Pick<JsonRecord, "collection" | "value">): boolean {
  if (collection === undefined || !isList(collection) || !isRecord(value)) return false;
  const parsed = parseId(String(value.id));
  return parsed.status === "parsed" && parsed.entity === collections[collection];
}

/** The entity of a record that stands by itself, by its id; undefined where it is none of the standard's. */
export function entityOf({ value, collection }: JsonRecord): EntityName | undefined {
  if (collection !== undefined) return isList(collection) ? collections[collection] : undefined;
  if (!isRecord(value) || typeof value.id !== "string") return undefined;
  const parsed = parseId(value.id);
  return parsed.status === "parsed" && parsed.entity in entities ? (parsed.entity as EntityName) : undefined;
}

/** Checks records of the standard as JSON has them: each by its schema, their ids, what they refer to, and placements by the law. */
export class RecordChecks {
  private readonly file: string;
  private readonly options: CheckOptions;
  private readonly ids = new Map<string, number>();
  private readonly pointing: Pointing[] = [];
  private readonly redirects: Redirect[] = [];
  private readonly unknownLists = new Set<string>();
  private readonly counts = new Map<string, number>();
  /** What applies the rules about records. */
  readonly rules: RecordRules;
  /** What applies the rules about placements, where there are any. */
  placements: TableChecks | undefined;
  /** What holds evidence against texts, where these are given. */
  readonly passages: Passages | undefined;
  private isDataset = false;

  constructor(file: string, options: CheckOptions) {
    this.file = file;
    this.options = options;
    this.rules = new RecordRules(options);
    this.passages = Passages.of(options);
  }

  /** What the file is, in words. */
  what(): string {
    const kinds = [...this.counts].map(([entity, count]) => {
      const list = (lists.get(entity) ?? entity).replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
      return `${plural(count, list.replace(/s$/, ""), list)}`;
    });
    return `${this.isDataset ? "an Open TIP dataset" : "records of the standard"}: ${listed(kinds)}`;
  }

  /** Checks some records. Returns how many were sound enough to be checked, and how many were not. */
  check(
    { records, shape }: Pick<JsonBatch, "records" | "shape">,
    findings: Finding[],
    placed: Placement[],
  ): { checked: number; rejected: number } {
    let rejected = 0;
    const rows: JsonRow[] = [];
    for (const record of records) {
      // In an object with lists of records, what stands in none is the object itself.
      const isRoot = shape === "records in an object" && record.collection === undefined;
      const entity = isRoot ? undefined : entityOf(record);
      if (record.problem) {
        rejected++;
        const { line, byteOffset, pointer } = record.problem;
        this.raise(findings, invalidJson, invalidJson.describe(record.problem), {
          line,
          byteOffset,
          pointer,
        });
      } else if (entity) {
        this.checkOne(record, entity, findings);
        if (entity === "TierPlacement" && isRecord(record.value))
          rows.push(placementRow(record, record.value));
      } else if (record.collection === "redirects") this.checkRedirect(record, findings);
      else if (record.collection !== undefined) {
        rejected++;
        this.raiseUnknownList(record, record.collection, findings);
      } else this.checkRoot(record, findings);
    }
    if (rows.length > 0) this.checkPlacements(rows, findings, placed);
    return { checked: records.length - rejected, rejected };
  }

  private checkOne(record: JsonRecord, entity: EntityName, findings: Finding[]): void {
    const { value } = record;
    this.counts.set(entity, (this.counts.get(entity) ?? 0) + 1);
    const parsed = entities[entity].safeParse(value);
    if (!parsed.success) this.raiseIssues(record, parsed.error, findings, entities[entity]);
    if (!isRecord(value)) return;
    const { file } = this;
    const placeAt = (pointer: string) => ({ file, ...placeIn(record, pointer) });
    this.passages?.see(entity, value, placeAt);
    if (typeof value.id === "string") {
      this.options.together?.holds(value.id, { file: this.file, ...placeIn(record, "/id") });
      const earlier = this.ids.get(value.id);
      const detail = { earlier: earlier ?? 0, fields: ["id"] };
      if (earlier === undefined) this.ids.set(value.id, this.ids.size + 1);
      else this.raise(findings, duplicateRecord, duplicateRecord.describe(detail), placeIn(record, "/id"));
    }
    // What a record refers to is only sure where the record is as the standard has it.
    if (!parsed.success) return;
    if (isRuled(entity))
      this.rules.see(entity, value as unknown as EntityRecords[typeof entity], placeAt, findings);
    for (const field of references) {
      if (field.entity !== entity || field.targets[0]?.by !== "id") continue;
      for (const { value: id, pointer } of valuesAt(value, field.path.split("."), ""))
        this.pointing.push({ id, record, pointer });
    }
  }

  /** The members of a dataset that are no lists of records. */
  private checkRoot(record: JsonRecord, findings: Finding[]): void {
    this.isDataset = true;
    const parsed = Dataset.safeParse(record.value);
    if (!parsed.success) this.raiseIssues(record, parsed.error, findings, Dataset);
  }

  /** Redirects are no records: they have no id of their own. */
  private checkRedirect(record: JsonRecord, findings: Finding[]): void {
    const parsed = Redirect.safeParse(record.value);
    if (parsed.success) this.redirects.push(parsed.data);
    else this.raiseIssues(record, parsed.error, findings, Redirect);
  }

  /** Of a list that no dataset has, none of the records is read; that is said once. */
  private raiseUnknownList(record: JsonRecord, name: string, findings: Finding[]): void {
    if (this.unknownLists.has(name)) return;
    this.unknownLists.add(name);
    const message = `A dataset has no list ${quoted(name)}; its records were not read.`;
    const { line, byteOffset } = record;
    const place = { line, byteOffset, pointer: pointerStep(name) };
    this.raise(findings, invalidRecord, invalidRecord.describe({ message }), place);
  }

  private raiseIssues(record: JsonRecord, error: z.ZodError, findings: Finding[], schema: z.ZodType): void {
    const told = new Set<string>();
    for (const { message, pointer } of issuesInWords(error, record.value)) {
      const place = { file: this.file, ...placeIn(record, pointer) };
      const finding = findingOf(invalidRecord, place, invalidRecord.describe({ message }));
      // What is wrong with a value in two ways is mended once.
      const fix = told.has(pointer) ? {} : recordFix(schema, record, pointer, place, error.issues);
      told.add(pointer);
      findings.push({ ...finding, ...fix });
    }
  }

  private checkPlacements(rows: readonly JsonRow[], findings: Finding[], placed: Placement[]): void {
    if (!this.placements) {
      const header = new JsonRow(0, canonicalColumns);
      this.placements = understand(this.file, [header, ...rows], {
        ...this.options,
        mapping: undefined,
        together: undefined,
      }).checks;
    }
    for (const row of rows) this.placements?.read(row, findings, placed);
  }

  /** What only all records together show. */
  async *finish(): AsyncGenerator<Finding> {
    const { together } = this.options;
    together?.moved(this.redirects);
    const known = new Set<string>([...publishedIds(), ...this.ids.keys()]);
    const findings: Finding[] = [];
    for (const { id, record, pointer } of this.pointing) {
      if (known.has(followRedirects(id, this.redirects))) continue;
      if (together) {
        together.refers(id, { file: this.file, ...placeIn(record, pointer) });
        continue;
      }
      this.raise(findings, danglingReference, danglingReference.describe({ id }), placeIn(record, pointer));
      yield* findings.splice(0);
    }
    yield* this.rules.finish();
    yield* this.passages?.finish() ?? [];
    if (this.placements) yield* this.placements.finish();
  }

  private raise(findings: Finding[], rule: Rule, report: Report, place: Omit<Place, "file">): void {
    findings.push(findingOf(rule, { file: this.file, ...place }, report));
  }
}

function placeIn(record: JsonRecord, pointer: string): Omit<Place, "file"> {
  const { line, byteOffset, byteEnd, value } = record;
  const id = isRecord(value) && typeof value.id === "string" ? value.id : undefined;
  const at = { line, byteOffset, byteEnd, ...record.placeOf(pointer), pointer: record.pointer + pointer };
  return id === undefined ? at : { ...at, record: id };
}

/** A placement as a row under the columns of the canonical table. */
function placementRow(record: JsonRecord, value: Value): JsonRow {
  const cells = canonicalColumns.map((column) => {
    const cell = value[column];
    return cell === undefined || cell === null || typeof cell === "object" ? "" : String(cell);
  });
  return new JsonRow(record.index + 1, cells, record, undefined, canonicalColumns);
}
