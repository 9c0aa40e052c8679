import type { Coverage } from "../coverage.ts";
import { Passages } from "../evidence/passages.ts";
import type { DoubtfulRow } from "../fast/doubtful-row.ts";
import type { RowFormat } from "../fast/row-format.ts";
import type { FilesTogether } from "../files-together.ts";
import type { Finding, Place } from "../finding.ts";
import { cellFinding } from "../fixes/cell-finding.ts";
import type { Input } from "../input.ts";
import type { SameKey } from "../keys/confirm-keys.ts";
import { KeyLog } from "../keys/key-log.ts";
import { type KeyStorage, keyStorageOf } from "../keys/key-storage.ts";
import type { MappedColumn, Mapping } from "../mapping.ts";
import type { CheckOptions } from "../options.ts";
import { placeOf } from "../place.ts";
import type { Placement } from "../placement.ts";
import { count } from "../printable.ts";
import { type EntityRecords, isRuled } from "../records/entity-records.ts";
import { columnAt, flatRecord } from "../records/flat-record.ts";
import { RecordRules } from "../records/record-rules.ts";
import type { Row } from "../row.ts";
import { findingOf, type Report, type Rule } from "../rule.ts";
import { rulesOf } from "../rule-sets.ts";
import { rule as duplicateRecord } from "../rules/duplicate-record.ts";
import { rule as missingValue } from "../rules/missing-value.ts";
import { rule as sequenceGap } from "../rules/sequence-gap.ts";
import type { TableChecks } from "../table-checks.ts";
import { CaseChecks } from "./case-checks.ts";
import { cellFault } from "./cell-type.ts";
import { CheckedColumn } from "./checked-column.ts";
import { FastRecords } from "./fast-records.ts";
import type { ProfileMatch } from "./match-profile.ts";
import { Sequences } from "./sequences.ts";
import { type TableParts, whySkipped } from "./table-rules.ts";

/** Checks the records of a profile: every cell against its field, keys, and sequences. */
export class RecordTable implements TableChecks {
  readonly mapping: Mapping<string>;
  readonly readings: readonly string[];
  private readonly file: string;
  private readonly match: ProfileMatch;
  private readonly columns: readonly CheckedColumn[];
  private readonly keyColumns: readonly MappedColumn<string>[];
  private readonly storage: KeyStorage;
  /** Absent where the records are none of the standard's. */
  private readonly together: FilesTogether | undefined;
  private readonly keys: KeyLog | undefined;
  private readonly sequences: Sequences | undefined;
  private readonly sequence:
    | { readonly of: MappedColumn<string>; readonly within: MappedColumn<string> }
    | undefined;
  private readonly allRules: readonly Rule[];
  /** What applies the rules about records; absent where the records are none of the standard's. */
  private readonly about: RecordRules | undefined;
  private readonly texts: CheckOptions["texts"];
  /** What holds evidence against texts, where these are given and the table has some. */
  private readonly passages: Passages | undefined;
  private readonly forFixing: boolean;
  /** What looks at tables about people; absent for others. */
  private readonly cases: CaseChecks | undefined;
  private quick: FastRecords | undefined;
  private records = 0;
  private unconfirmed = 0;

  constructor(file: string, match: ProfileMatch, readings: readonly string[], options: CheckOptions) {
    const { profile, columns, unread } = match;
    this.file = file;
    this.forFixing = options.forFixing === true;
    this.match = match;
    this.readings = readings;
    this.mapping = { layout: "row per record", profile: profile.name, columns, unread };
    const fields = new Map(profile.fields.map((field) => [field.name, field]));
    this.columns = columns.flatMap((column) => {
      const field = fields.get(column.field);
      return field ? [new CheckedColumn(column, field, options.dateOrders)] : [];
    });
    const named = (name: string) => columns.find(({ field }) => field === name);
    const keyColumns = profile.key.flatMap((name) => named(name) ?? []);
    this.keyColumns = keyColumns;
    this.storage = keyStorageOf(options);
    const ofStandard = profile.fields.some(({ refers }) => refers !== undefined);
    this.together = ofStandard ? options.together : undefined;
    this.keys =
      keyColumns.length > 0 && keyColumns.length === profile.key.length
        ? new KeyLog(this.storage)
        : undefined;
    this.allRules = rulesOf(options.ruleSets);
    this.cases = profile.aboutPeople ? new CaseChecks(file, match, this.allRules) : undefined;
    this.about = aboutRecords(profile.entity, columns, options);
    this.texts = options.texts;
    this.passages = Passages.ofTable(profile, options);
    const of = profile.sequence && named(profile.sequence.of);
    const within = profile.sequence && named(profile.sequence.within);
    this.sequence = of && within && { of, within };
    this.sequences = this.sequence && new Sequences(this.sequence.of, this.sequence.within);
  }

  read(row: Row, findings: Finding[], _placements: Placement[]): void {
    this.records++;
    this.cases?.see(row, (index) => row.cells[index] ?? "", findings);
    const before = findings.length;
    for (const one of this.columns) this.readCell(one, row, row.cells[one.column.index] ?? "", findings);
    this.sequences?.endRow();
    // What a record means is only sure where all its cells are as the schema has them.
    if ((this.about?.concerned || this.passages) && findings.length === before)
      this.readRecord(row, findings);
    if (!this.keys) return;
    const cells = this.keyColumns.map(({ index }) => row.cells[index] ?? "");
    if (cells.every((cell) => cell === "")) return;
    if (this.quick) {
      this.quick.addKey(row, cells);
      return;
    }
    const earlier = this.keys.add(cells, row.row);
    if (earlier === undefined) return;
    findings.push(this.duplicate(placeOf(this.file, row, this.keyColumns[0]), earlier));
  }

  private readRecord(row: Row, findings: Finding[]): void {
    const { columns, file, about } = this;
    const { entity } = this.match.profile;
    const { record, elsewhere } = flatRecord(columns, row.cells);
    // Known now, because it may be asked for at the end, and the row would keep a piece of the file in memory.
    const at = { file, ...row.position() };
    const placeAt = (pointer: string): Place => {
      const { header, letter } = columnAt(columns, pointer) ?? {};
      return header === undefined || letter === undefined
        ? at
        : { ...at, column: header, columnLetter: letter };
    };
    this.passages?.see(entity, record, placeAt);
    if (about?.concerned && entity !== undefined && isRuled(entity))
      about.see(entity, record as unknown as EntityRecords[typeof entity], placeAt, findings, elsewhere);
  }

  /** Checks a cell. One that is right may be of a sequence. */
  private readCell(one: CheckedColumn, row: Row, text: string, findings: Finding[]): void {
    if (text === "") {
      if (one.field.required) this.raise(findings, missingValue, row, one, one.missing);
      return;
    }
    const raised = one.verdict(text);
    if (raised) this.raise(findings, raised.rule, row, one, raised.report);
    else {
      this.sequences?.see(one.column, text);
      this.note(one, row, text);
    }
  }

  /** Notes ids, and references to records that may be in other files. */
  private note({ column, field }: CheckedColumn, row: Row, id: string): void {
    if (!this.together) return;
    if (field.refers) this.together.refers(id, placeOf(this.file, row, column));
    else if (field.name === "id") this.together.holds(id, placeOf(this.file, row, column));
  }

  /** Checks the cells that a kernel did not prove. Keys of such rows, and numbers that were proven, are known already. */
  private readDoubtful(row: DoubtfulRow, findings: Finding[]): void {
    this.records++;
    const { sequence } = this;
    const broken = sequence && (row.isDoubtful(sequence.of.index) || row.isDoubtful(sequence.within.index));
    for (const one of this.columns) {
      const { column } = one;
      if (row.isDoubtful(column.index)) this.readCell(one, row, row.cell(column.index), findings);
      else if (broken && (column === sequence.of || column === sequence.within))
        this.sequences?.see(column, row.cell(column.index));
    }
    this.sequences?.endRow();
    this.cases?.see(row, (index) => row.cell(index), findings);
  }

  fits(column: number, text: string): boolean | undefined {
    const type = this.columns.find((one) => one.column.index === column)?.field.type;
    if (!type || (type.kind === "text" && !type.pattern)) return undefined;
    return cellFault(type, text) === undefined;
  }

  private duplicate(place: Place, earlier: number): Finding {
    const fields = this.match.profile.key;
    return findingOf(duplicateRecord, place, duplicateRecord.describe({ earlier, fields }));
  }

  fast(width: number, input: Input, format: RowFormat): FastRecords | undefined {
    // A kernel proves ids, and does not tell what they are.
    if (this.together || this.about?.concerned || this.passages) return undefined;
    const { columns, sequence, storage } = this;
    const keyColumns = this.keys ? this.keyColumns : [];
    const doubtful = (row: DoubtfulRow, findings: Finding[]) => this.readDoubtful(row, findings);
    this.quick = FastRecords.of({
      width,
      columns,
      keyColumns,
      sequence,
      input,
      format,
      storage,
      lookedAt: this.cases?.indexes ?? new Set(),
      doubtful,
    });
    return this.quick;
  }

  private raise(findings: Finding[], rule: Rule, row: Row, { column }: CheckedColumn, report: Report): void {
    findings.push(cellFinding(rule, this.file, row, column, report, this.forFixing));
  }

  async *finish(): AsyncGenerator<Finding> {
    const { file, quick, sequences, keyColumns } = this;
    const { header, letter } = keyColumns[0] ?? {};
    const column = header !== undefined && letter !== undefined && { column: header, columnLetter: letter };
    for await (const { earlier, ...place } of quick?.sameKeys() ?? this.sameHashes())
      yield this.duplicate({ file, ...place, ...column }, earlier);
    yield* this.about?.finish() ?? [];
    yield* this.passages?.finish() ?? [];
    yield* this.cases?.finish() ?? [];
    if (sequences) quick?.addTo(sequences);
    for (const gap of sequences?.gaps() ?? [])
      yield findingOf(sequenceGap, { file, ...gap.place }, sequenceGap.describe(gap));
  }

  /** Rows that were read one by one cannot be read again: that they have the same hash must do. */
  private *sameHashes(): Generator<SameKey> {
    for (const repeated of this.keys?.repeated() ?? []) {
      this.unconfirmed++;
      yield repeated;
    }
  }

  rules() {
    const { about, cases, texts, match } = this;
    const parts: TableParts = {
      ...{ profile: match.profile, texts, about, cases },
      hasPassages: this.passages !== undefined,
      isTogether: this.together !== undefined,
      hasKeys: this.keys !== undefined,
      hasSequences: this.sequences !== undefined,
    };
    return {
      run: this.allRules.filter((rule) => whySkipped(rule, parts) === undefined),
      skipped: this.allRules.flatMap((rule) => {
        const reason = whySkipped(rule, parts);
        return reason === undefined ? [] : [{ rule, reason }];
      }),
    };
  }

  cover(coverage: Coverage): void {
    const { quick, keys } = this;
    this.passages?.cover(coverage);
    coverage.records = this.records + (quick?.records ?? 0);
    coverage.unconfirmedKeys = this.unconfirmed + (quick?.unconfirmed ?? 0);
    if (this.about?.incomplete !== undefined) {
      coverage.complete = false;
      coverage.incompleteBecause.push(this.about.incomplete);
    }
    const left = (keys?.left ?? 0) + (quick?.left ?? 0);
    if (left === 0) return;
    coverage.complete = false;
    coverage.incompleteBecause.push(
      `the keys of ${count(left)} rows were not compared, because they take more memory than is allowed; allow more with keyMemory, or give temporary storage with spill`,
    );
  }

  close(): void {
    this.keys?.close();
    this.quick?.close();
  }
}

/** What applies rules about records to a table of the standard's flat form. */
function aboutRecords(
  entity: string | undefined,
  columns: readonly MappedColumn<string>[],
  options: CheckOptions,
): RecordRules | undefined {
  if (entity === undefined || !isRuled(entity)) return undefined;
  const fields = new Set(columns.map(({ field }) => field.split("_")[0] ?? ""));
  return new RecordRules(options, { entity, fields });
}
