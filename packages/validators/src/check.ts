import { type Coverage, noCoverage } from "./coverage.ts";
import { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
import { DelimitedFormat } from "./fast/delimited-format.ts";
import { type Scan, Verdict } from "./fast/kernel.ts";
import type { FileStart, RowFormat } from "./fast/row-format.ts";
import { type RowSink, scanFile } from "./fast/scan-file.ts";
import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import type { JsonBatch } from "./json/read-json.ts";
import { type Opened, type OpenRecords, type OpenTable, open, type RowBatches } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { peek } from "./peek.ts";
import type { Placement } from "./placement.ts";
import type { Raised } from "./raised.ts";
import { readRows, withoutFirst } from "./read-rows.ts";
import type { RecordChecks } from "./record-checks.ts";
import { type FileReport, type Outcome, ReportBuilder } from "./report.ts";
import { isBlank, type Row } from "./row.ts";
import { problemOf } from "./row-problem.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { type RuleCode, rules } from "./rules/index.ts";
import { rule as unreadableFile } from "./rules/unreadable-file.ts";
import { asSaved } from "./said-of-file.ts";
import type { FastChecks, TableChecks } from "./table-checks.ts";
import { NOT_UNDERSTOOD, type Understanding, understand } from "./understand.ts";
import { Watch } from "./watch.ts";

/** What one step of a check yields: findings, and the placements read with them. */
export interface Batch {
  readonly findings: readonly Finding[];
  readonly placements: readonly Placement[];
}

/** How much is read before the file is understood. */
const SAMPLE_ROWS = 10_000;
const SAMPLE_BYTES = 256 * 1024;
/** Bytes of a text that are read first: as many characters as are looked at, of which some take several. */
const HEAD_BYTES = 2 * SAMPLE_BYTES;
/** Findings that are handed over at once. */
const BATCH = 1000;

/**
 * Checks one input: yields findings as they are found, and returns what the file is and what was covered.
 * Memory is bounded by the number of territories and sources, not of rows.
 */
export async function* check(input: Input, options: CheckOptions = {}): AsyncGenerator<Finding, Outcome> {
  const batches = run(input, options, false);
  try {
    while (true) {
      const next = await batches.next();
      if (next.done) return next.value;
      // `yield*` would wait for each of them three times.
      for (const finding of next.value.findings) {
        options.signal?.throwIfAborted();
        yield finding;
      }
    }
  } finally {
    // Who stops asking lets go of the file.
    await batches.return(undefined as never);
  }
}

/** Checks one input and folds what is found into a report. */
export async function report(
  input: Input,
  options: CheckOptions & { readonly samples?: number } = {},
): Promise<FileReport> {
  const builder = new ReportBuilder(options.samples);
  const batches = run(input, options, false);
  while (true) {
    const next = await batches.next();
    if (next.done) return builder.build(next.value);
    for (const finding of next.value.findings) builder.add(finding);
  }
}

/**
 * The stages in order: open, read, map, normalise, check rows, check across rows.
 * @param placements whether those that are read are wanted, and not only what is found
 */
export async function* run(
  input: Input,
  given: CheckOptions = {},
  placements = true,
): AsyncGenerator<Batch, Outcome> {
  const options = asSaved(given);
  const inspection = new Inspection(input.name, options, placements);
  const watch = new Watch(input, options, inspection.coverage);
  for await (const batch of readable(inspection, watch.input, options)) {
    yield batch;
    await watch.passed(batch.findings.length);
  }
  const outcome = inspection.outcome();
  watch.end();
  return outcome;
}

/** The stages, as far as the file can be read. */
async function* readable(
  inspection: Inspection,
  input: Input,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  try {
    yield* stages(inspection, input, options);
  } catch (error) {
    options.signal?.throwIfAborted();
    // A file that ends too early or is damaged is a finding about it; what was read of it stands.
    if (!(error instanceof OpenTipError) || !damages.has(error.code)) throw error;
    yield inspection.interrupt(unreadableFile, unreadableFile.describe(error), error.message);
    yield* inspection.finish();
  } finally {
    inspection.checks?.close?.();
  }
}

/** Errors that say that a file is damaged, not that it could not be opened. */
const damages: ReadonlySet<OpenTipErrorCode> = new Set([
  "bad-gzip",
  "stream-failed",
  "grows-too-much",
  "not-a-workbook",
  "unsupported-workbook",
  "bad-workbook",
  "workbook-too-large",
  "not-parquet",
  "bad-parquet",
  "encrypted-parquet",
  "unsupported-parquet",
]);

async function* stages(
  inspection: Inspection,
  input: Input,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const opened = await open(input, options);
  if (opened.kind === "not-opened") {
    inspection.coverage.bytesRead = opened.bytesRead;
    yield inspection.stop(opened.what, opened.raised);
    return;
  }
  yield inspection.opened(opened);
  if (opened.kind === "records") {
    yield* recordStages(inspection, input.name, opened, options);
    return;
  }
  const { text } = opened;
  const fast = text?.encoding.name === "utf-8" && options.engine !== "exact";
  if (text && fast) yield* textStages(inspection, text, options);
  else yield* withAlongside(rowStages(inspection, opened.rows(), options, opened.input), opened);
  if (inspection.checks) yield* inspection.finish();
}

/** Checks records of the standard, which need not be understood first. */
async function* recordStages(
  inspection: Inspection,
  file: string,
  opened: OpenRecords,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const { RecordChecks } = await import("./record-checks.ts");
  const checks = new RecordChecks(file, options);
  async function* read(): AsyncGenerator<Batch, void> {
    for await (const batch of opened.batches()) {
      inspection.coverage.bytesRead = batch.bytesRead;
      yield inspection.readRecords(checks, batch);
    }
  }
  yield* withAlongside(read(), opened);
  yield* inspection.finishRecords(checks);
}

/** With each batch, what was found alongside: kept until the end, it could be as large as the file. */
async function* withAlongside(
  batches: AsyncGenerator<Batch, void>,
  { alongside }: Opened,
): AsyncGenerator<Batch, void> {
  const found = (): Batch => ({ findings: alongside?.() ?? [], placements: [] });
  try {
    for await (const batch of batches) {
      yield batch;
      yield found();
    }
  } catch (error) {
    yield found();
    throw error;
  }
  yield found();
}

/** Understands the first rows, and reads on row by row. */
async function* rowStages(
  inspection: Inspection,
  rows: RowBatches,
  options: CheckOptions,
  input?: Input,
): AsyncGenerator<Batch, void> {
  const sample = new Sample();
  let fast: (Omit<FastStart, "from"> & { readonly input: Input }) | undefined;
  let from: FileStart | undefined;
  try {
    for await (const batch of rows) {
      inspection.coverage.bytesRead = batch.bytesRead;
      if (inspection.begun) yield inspection.read(batch.rows);
      else {
        const left = sample.take(batch.rows);
        if (!sample.enough) continue;
        // Rows are read again from some place on, which an input has to allow.
        const again = input?.slice && options.engine !== "exact" ? input : undefined;
        yield inspection.begin(sample.give(), () => {
          const { format } = batch;
          const checks = again && format && inspection.fast(again, format);
          if (checks) fast = { input: again, format, checks };
        });
        if (!inspection.checks) return;
        if (left.length > 0) yield inspection.read(left);
      }
      from = fast && batch.next;
      if (from) break;
    }
  } catch (error) {
    // What was read of a damaged file is checked before that is said. Of column names alone there is nothing to say.
    if (!inspection.begun && sample.length > 1) yield inspection.begin(sample.give());
    throw error;
  }
  if (!inspection.begun) yield inspection.begin(sample.give());
  if (fast && from) yield* fastStages(inspection, fast.input.bytes(), { ...fast, from }, options);
}

/** The first rows of a file, from which it is understood. */
class Sample {
  private rows: Row[] = [];
  private size = 0;

  get length(): number {
    return this.rows.length;
  }

  get enough(): boolean {
    const hopeless = this.rows[0]?.problem !== undefined;
    return hopeless || this.rows.length >= SAMPLE_ROWS || this.size >= SAMPLE_BYTES;
  }

  /** Takes rows until there are enough, which must not depend on the batches in which they come; returns the others. */
  take(rows: readonly Row[]): readonly Row[] {
    let taken = 0;
    while (!this.enough && taken < rows.length) {
      const row = rows[taken++] as Row;
      this.rows.push(row);
      // A cell takes memory though it is empty.
      for (const cell of row.cells) this.size += cell.length + 1;
    }
    return rows.slice(taken);
  }

  /** The rows, which are not kept: they would hold the first pieces of the file in memory. */
  give(): readonly Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}

/** From where on a kernel reads the rows of a file, and what takes note of them. */
interface FastStart {
  readonly from: FileStart;
  readonly format: RowFormat;
  readonly checks: FastChecks;
}

/** Reads the rows of a file by a kernel. */
async function* fastStages(
  inspection: Inspection,
  bytes: AsyncIterable<Uint8Array>,
  { from, format, checks }: FastStart,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  let findings: Finding[] = [];
  let placements: Placement[] = [];
  const sink: RowSink = {
    met: (scan, at, block) => {
      // First, because it may leave rows to the exact check that the kernel did not.
      checks.met(scan, at, block);
      inspection.count(scan);
    },
    done: () => checks.done?.(findings),
    doubtful: (row) => checks.doubtful(row, findings),
    unproven: (row) => inspection.readRow(row, findings, placements),
  };
  const engine = options.engine === "javascript" ? options.engine : undefined;
  const body = withoutFirst(bytes, from.byteOffset);
  const { programs, seed } = checks;
  for await (const read of scanFile(body, programs, format, from, sink, { engine, seed })) {
    inspection.coverage.bytesRead = read;
    if (findings.length === 0 && placements.length === 0) continue;
    yield { findings, placements };
    findings = [];
    placements = [];
  }
}

/** Understands the first rows of a text. A long one is then read by a kernel, where its columns allow that. */
async function* textStages(
  inspection: Inspection,
  { input, bytes, dialect, encoding }: NonNullable<OpenTable["text"]>,
  options: CheckOptions,
): AsyncGenerator<Batch, void> {
  const { head, all, complete } = await peek(bytes, HEAD_BYTES);
  if (complete) {
    yield* rowStages(inspection, readRows(all, dialect, encoding), options);
    return;
  }
  const sample = new Sample();
  // The last batch is what would be left if the file ended there, which it does not.
  for await (const { rows, last } of readRows(once(head), dialect, encoding)) {
    if (last || sample.enough) break;
    sample.take(rows);
  }
  const first = inspection.plan(sample.give());
  const start = first?.position();
  const format = new DelimitedFormat(dialect, inspection.width);
  const checks = inspection.fast(input, format);
  if (!checks || start?.byteOffset === undefined) {
    inspection.forget();
    yield* rowStages(inspection, readRows(all, dialect, encoding), options);
    return;
  }
  yield inspection.understood();
  const from = { byteOffset: start.byteOffset, row: first?.row ?? 1, line: first?.line ?? 1 };
  yield* fastStages(inspection, all, { from, format, checks }, options);
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** One check in progress: what is understood so far, and what was covered. */
class Inspection {
  readonly coverage: Coverage = noCoverage();
  /** Whether the first rows were looked at. */
  begun = false;
  /** Absent while the file is not understood, and for good when it cannot be. */
  checks: TableChecks | undefined;
  private readonly file: string;
  private readonly placements: boolean;
  private readonly options: CheckOptions;
  private what = "";
  private readings: readonly string[] = [];
  private noticed: () => readonly string[] = () => [];
  private found: Understanding | undefined;
  /** Number of columns. */
  width = 0;

  constructor(file: string, options: CheckOptions, placements: boolean) {
    this.file = file;
    this.placements = placements;
    this.options = options;
  }

  /** How most rows of a text can be accepted at once, if they can. */
  fast(input: Input, format: RowFormat): FastChecks | undefined {
    return this.checks?.fast?.(this.width, input, format, this.placements);
  }

  /** Ends the check with what is to be said of the file as a whole. */
  stop(what: string, raised: readonly Raised[]): Batch {
    this.what = what;
    this.incomplete([NOT_UNDERSTOOD]);
    this.skipRules();
    return this.about(raised);
  }

  /** Ends the check where the file cannot be read on. Placements that were read are checked all the same. */
  interrupt(rule: Rule, report: Report, reason: string): Batch {
    if (!this.begun) {
      this.what ||= "a file that cannot be read";
      this.skipRules();
    }
    this.incomplete([reason]);
    return this.about([{ rule, report }]);
  }

  /** Says how the file is read. */
  opened(opened: Opened): Batch {
    const { raised, readings, unread = [] } = opened;
    this.readings = readings;
    if (opened.kind === "table" && opened.noticed) this.noticed = opened.noticed;
    this.incomplete(unread);
    return this.about(raised);
  }

  private about(raised: readonly Raised[]): Batch {
    const findings = raised.map(({ rule, report }) => findingOf(rule, { file: this.file }, report));
    return { findings, placements: [] };
  }

  private incomplete(reasons: readonly string[]): void {
    if (reasons.length > 0) this.coverage.complete = false;
    this.coverage.incompleteBecause.push(...reasons);
  }

  /** Only the rules about reading and mapping were applied. */
  private skipRules(): void {
    for (const { code, scope } of rules as readonly { code: RuleCode; scope: string }[]) {
      if (scope === "reading" || scope === "mapping") this.coverage.rulesRun.push(code);
      else this.coverage.rulesSkipped.push({ rule: code, reason: "the file was not understood" });
    }
  }

  /**
   * Understands the file from its first rows, and checks those.
   * @param prepare what is to be done in between
   */
  begin(sample: readonly Row[], prepare?: () => void): Batch {
    const understood = this.understand(sample);
    prepare?.();
    const { findings } = this.understood();
    if (!this.checks) {
      this.coverage.rowsRead = understood.rows.length;
      return { findings, placements: [] };
    }
    const batch = this.read(understood.rows);
    return { findings: [...findings, ...batch.findings], placements: batch.placements };
  }

  /** Understands the file from its first rows, to read them later. Returns the first row of data. */
  plan(sample: readonly Row[]): Row | undefined {
    return this.understand(sample).rows[0];
  }

  /** Forgets a plan: the file is to be read from its start in another way. */
  forget(): void {
    this.begun = false;
    this.checks = undefined;
  }

  private understand(sample: readonly Row[]): Understanding {
    const understanding = understand(this.file, sample, this.options);
    // The sampled rows are not kept: they would hold the first pieces of the file in memory.
    this.begun = true;
    this.found = { ...understanding, rows: [] };
    this.checks = understanding.checks;
    this.width = understanding.width;
    return understanding;
  }

  /** Says what the file was understood to be. */
  understood(): Batch {
    const { found, checks, coverage } = this;
    if (!found) return { findings: [], placements: [] };
    this.what = found.what;
    this.readings = [...this.readings, ...found.readings];
    this.incomplete(found.incompleteBecause);
    if (!checks) {
      this.skipRules();
      return { findings: found.findings, placements: [] };
    }
    const { run, skipped } = checks.rules();
    coverage.rulesRun = run.map(({ code }) => code as RuleCode);
    coverage.rulesSkipped = skipped.map(({ rule, reason }) => ({ rule: rule.code as RuleCode, reason }));
    coverage.columnsUnread = checks.mapping.unread.map(({ header, letter, reason }) => ({
      column: header,
      columnLetter: letter,
      reason,
    }));
    return { findings: found.findings, placements: [] };
  }

  /** Counts the rows that a kernel found whole, or blank. */
  count({ verdict }: Scan): void {
    let proven = 0;
    let doubtful = 0;
    let blank = 0;
    // By index, as iterators of arrays make garbage until an engine has compiled this.
    for (let row = 0; row < verdict.length; row++) {
      const one = verdict[row];
      if (one === Verdict.accepted) proven++;
      else if (one === Verdict.unproven) doubtful++;
      else if (one === Verdict.blank) blank++;
    }
    const { coverage } = this;
    coverage.rowsRead += proven + doubtful + blank;
    coverage.rowsChecked += proven + doubtful;
    coverage.rowsProven += proven;
    coverage.rowsBlank += blank;
  }

  /** Reads and checks rows below the header. */
  read(rows: readonly Row[]): Batch {
    const findings: Finding[] = [];
    const placements: Placement[] = [];
    for (const row of rows) this.readRow(row, findings, placements);
    return { findings, placements };
  }

  /** Reads and checks a row below the header. */
  readRow(row: Row, findings: Finding[], placements: Placement[]): void {
    const { checks, coverage, width } = this;
    if (!checks) return;
    coverage.rowsRead++;
    if (!row.problem && isBlank(row)) {
      coverage.rowsBlank++;
      return;
    }
    const problem = problemOf(this.file, row, width);
    if (problem) {
      coverage.rowsRejected++;
      findings.push(problem);
      return;
    }
    coverage.rowsChecked++;
    checks.read(row, findings, placements);
  }

  /** Checks what only the whole file shows. */
  finish(): AsyncGenerator<Batch> {
    return inBatches(this.checks?.finish() ?? []);
  }

  /** Checks records of the standard. */
  readRecords(checks: RecordChecks, batch: JsonBatch): Batch {
    const findings: Finding[] = [];
    const placements: Placement[] = [];
    const { checked, rejected } = checks.check(batch, findings, placements);
    this.coverage.rowsRead += batch.records.length;
    this.coverage.rowsChecked += checked;
    this.coverage.rowsRejected += rejected;
    this.begun = true;
    return { findings, placements };
  }

  async *finishRecords(checks: RecordChecks): AsyncGenerator<Batch> {
    this.what = checks.what();
    const applied = checks.placements?.rules();
    for (const rule of rules as readonly (Rule & { code: RuleCode })[]) {
      const skipped = applied?.skipped.find((one) => one.rule === rule)?.reason;
      const record = rule.scope === "record" && recordRules.has(rule.code);
      const reason = record
        ? undefined
        : rule.scope === "record"
          ? "only for tables"
          : applied
            ? skipped
            : rule.scope === "reading"
              ? undefined
              : "only for tier placements, of which there are none";
      if (reason === undefined) this.coverage.rulesRun.push(rule.code);
      else this.coverage.rulesSkipped.push({ rule: rule.code, reason });
    }
    yield* inBatches(checks.finish());
    checks.placements?.cover(this.coverage);
    this.coverage.records = this.coverage.rowsChecked;
  }

  outcome(): Outcome {
    const { coverage, checks } = this;
    checks?.cover(coverage);
    return {
      file: this.file,
      what: this.what,
      ...(checks && { mapping: checks.mapping }),
      readings: [...this.readings, ...this.noticed(), ...(checks?.readings ?? [])],
      coverage,
    };
  }
}

/** Rules that are applied to records in JSON. */
const recordRules: ReadonlySet<RuleCode> = new Set([
  "invalid-record",
  "duplicate-record",
  "dangling-reference",
]);

/** Findings as they come, some at once. */
async function* inBatches(source: Iterable<Finding> | AsyncIterable<Finding>): AsyncGenerator<Batch> {
  let findings: Finding[] = [];
  for await (const finding of source) {
    findings.push(finding);
    if (findings.length < BATCH) continue;
    yield { findings, placements: [] };
    findings = [];
  }
  if (findings.length > 0) yield { findings, placements: [] };
}
