import { type Coverage, noCoverage } from "./coverage.ts";
import { OpenTipError, type OpenTipErrorCode } from "./errors.ts";
import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import { type OpenTable, open, type Raised } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import type { Placement } from "./placement.ts";
import { type FileReport, type Outcome, ReportBuilder } from "./report.ts";
import { isBlank, type Row } from "./row.ts";
import { problemOf } from "./row-problem.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { type RuleCode, rules } from "./rules/index.ts";
import { rule as unreadableFile } from "./rules/unreadable-file.ts";
import type { TableChecks } from "./table-checks.ts";
import { NOT_UNDERSTOOD, understand } from "./understand.ts";

/** What one step of a check yields: findings, and the placements read with them. */
export interface Batch {
  readonly findings: readonly Finding[];
  readonly placements: readonly Placement[];
}

/** How much is read before the file is understood. */
const SAMPLE_ROWS = 10_000;
const SAMPLE_CHARACTERS = 1024 * 1024;

/**
 * Checks one input: yields findings as they are found, and returns what the file is and what was covered.
 * Memory is bounded by the number of territories and sources, not of rows.
 */
export async function* check(input: Input, options: CheckOptions = {}): AsyncGenerator<Finding, Outcome> {
  const batches = run(input, options);
  while (true) {
    const next = await batches.next();
    if (next.done) return next.value;
    yield* next.value.findings;
  }
}

/** Checks one input and folds what is found into a report. */
export async function report(
  input: Input,
  options: CheckOptions & { readonly samples?: number } = {},
): Promise<FileReport> {
  const builder = new ReportBuilder(options.samples);
  const batches = run(input, options);
  while (true) {
    const next = await batches.next();
    if (next.done) return builder.build(next.value);
    for (const finding of next.value.findings) builder.add(finding);
  }
}

/** The stages in order: open, read, map, normalise, check rows, check across rows. */
export async function* run(input: Input, options: CheckOptions = {}): AsyncGenerator<Batch, Outcome> {
  const inspection = new Inspection(input.name, options);
  try {
    yield* stages(inspection, input, options);
  } catch (error) {
    // A file that ends too early or is damaged is a finding about it; what was read of it stands.
    if (!(error instanceof OpenTipError) || !damages.has(error.code)) throw error;
    yield inspection.interrupt(unreadableFile, unreadableFile.describe(error), error.message);
  }
  return inspection.outcome();
}

/** Errors that say that a file is damaged, not that it could not be opened. */
const damages: ReadonlySet<OpenTipErrorCode> = new Set([
  "bad-gzip",
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
  const sample: Row[] = [];
  let characters = 0;
  try {
    for await (const { rows, bytesRead } of opened.rows()) {
      options.signal?.throwIfAborted();
      inspection.coverage.bytesRead = bytesRead;
      if (inspection.begun) {
        yield inspection.read(rows);
        continue;
      }
      for (const row of rows) {
        sample.push(row);
        for (const cell of row.cells) characters += cell.length;
      }
      const hopeless = sample[0]?.problem !== undefined;
      if (!hopeless && sample.length < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS) continue;
      yield inspection.begin(sample.splice(0));
      if (!inspection.checks) return;
    }
  } catch (error) {
    // What was read of a damaged file is checked before that is said.
    if (!inspection.begun && sample.length > 0) yield inspection.begin(sample);
    throw error;
  }
  if (!inspection.begun) yield inspection.begin(sample);
  const alongside = opened.alongside?.() ?? [];
  if (alongside.length > 0) yield { findings: alongside, placements: [] };
  yield inspection.finish();
}

/** One check in progress: what is understood so far, and what was covered. */
class Inspection {
  readonly coverage: Coverage = noCoverage();
  /** Whether the first rows were looked at. */
  begun = false;
  /** Absent while the file is not understood, and for good when it cannot be. */
  checks: TableChecks | undefined;
  private readonly file: string;
  private readonly options: CheckOptions;
  private what = "";
  private readings: readonly string[] = [];
  /** Number of columns. */
  private width = 0;

  constructor(file: string, options: CheckOptions) {
    this.file = file;
    this.options = options;
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
    const { findings } = this.about([{ rule, report }]);
    return { findings: [...findings, ...this.finish().findings], placements: [] };
  }

  /** Says how the file is read. */
  opened({ raised, readings, unread = [] }: OpenTable): Batch {
    this.readings = readings;
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

  /** Understands the file from its first rows, and checks those. */
  begin(sample: readonly Row[]): Batch {
    const understood = understand(this.file, sample, this.options);
    const { checks, findings, rows, what } = understood;
    // The sampled rows are not kept: they would hold the first pieces of the file in memory.
    this.begun = true;
    this.what = what;
    this.readings = [...this.readings, ...understood.readings];
    this.incomplete(understood.incompleteBecause);
    if (!checks) {
      this.coverage.rowsRead = rows.length;
      this.skipRules();
      return { findings, placements: [] };
    }
    this.checks = checks;
    this.width = understood.width;
    const { run, skipped } = checks.rules();
    this.coverage.rulesRun = run.map(({ code }) => code as RuleCode);
    this.coverage.rulesSkipped = skipped.map(({ rule, reason }) => ({ rule: rule.code as RuleCode, reason }));
    this.coverage.columnsUnread = checks.mapping.unread.map(({ header, letter, reason }) => ({
      column: header,
      columnLetter: letter,
      reason,
    }));
    const batch = this.read(rows);
    return { findings: [...findings, ...batch.findings], placements: batch.placements };
  }

  /** Reads and checks rows below the header. */
  read(rows: readonly Row[]): Batch {
    const findings: Finding[] = [];
    const placements: Placement[] = [];
    const { checks, coverage, width } = this;
    if (!checks) return { findings, placements };
    for (const row of rows) {
      coverage.rowsRead++;
      if (!row.problem && isBlank(row)) {
        coverage.rowsBlank++;
        continue;
      }
      const problem = problemOf(this.file, row, width);
      if (problem) {
        coverage.rowsRejected++;
        findings.push(problem);
        continue;
      }
      coverage.rowsChecked++;
      checks.read(row, findings, placements);
    }
    return { findings, placements };
  }

  /** Checks what only the whole file shows. */
  finish(): Batch {
    return { findings: this.checks?.finish() ?? [], placements: [] };
  }

  outcome(): Outcome {
    const { coverage, checks } = this;
    checks?.cover(coverage);
    return {
      file: this.file,
      what: this.what,
      ...(checks && { mapping: checks.mapping }),
      readings: [...this.readings, ...(checks?.readings ?? [])],
      coverage,
    };
  }
}
