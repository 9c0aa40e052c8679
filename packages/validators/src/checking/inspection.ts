import { type Coverage, noCoverage } from "../coverage.ts";
import type { Symptoms } from "../diagnoses/symptoms.ts";
import type { TableView } from "../diagnoses/table-view.ts";
import { type Scan, Verdict } from "../fast/kernel.ts";
import type { RowFormat } from "../fast/row-format.ts";
import type { Finding } from "../finding.ts";
import type { Input } from "../input.ts";
import type { Opened } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import type { Placement } from "../placement.ts";
import type { Raised } from "../raised.ts";
import type { Outcome } from "../report.ts";
import { isBlank, type Row } from "../row.ts";
import { problemOf } from "../row-problem.ts";
import { findingOf, type Report, type Rule } from "../rule.ts";
import { rulesOf } from "../rule-sets.ts";
import type { AnyRuleCode } from "../rules/index.ts";
import type { FastChecks, TableChecks } from "../table-checks.ts";
import { understand } from "../understand.ts";
import { NOT_UNDERSTOOD, type Understanding } from "../understanding.ts";
import { type Batch, inBatches } from "./batch.ts";

/** One check in progress: what is understood so far, and what was covered. */
export class Inspection {
  readonly coverage: Coverage = noCoverage();
  /** Whether the first rows were looked at. */
  begun = false;
  /** What the file is, in words. */
  what = "";
  /** Absent while the file is not understood, and for good when it cannot be. */
  checks: TableChecks | undefined;
  private readonly file: string;
  private readonly placements: boolean;
  private readonly options: CheckOptions;
  private readonly symptoms: Symptoms | undefined;
  private readings: readonly string[] = [];
  private noticed: () => readonly string[] = () => [];
  private found: Understanding | undefined;
  /** Number of columns. */
  width = 0;

  constructor(file: string, options: CheckOptions, placements: boolean, symptoms?: Symptoms) {
    this.file = file;
    this.symptoms = symptoms;
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
    for (const rule of rulesOf(this.options.ruleSets)) {
      const code = rule.code as AnyRuleCode;
      if (rule.scope === "reading" || rule.scope === "mapping") this.coverage.rulesRun.push(code);
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
    if (this.symptoms) {
      this.symptoms.table = understanding.checks && viewOf(understanding.checks, understanding);
      this.symptoms.scales = understanding.scales ?? [];
    }
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
    coverage.rulesRun = run.map(({ code }) => code as AnyRuleCode);
    coverage.rulesSkipped = skipped.map(({ rule, reason }) => ({ rule: rule.code as AnyRuleCode, reason }));
    coverage.columnsUnread = checks.mapping.unread.map(({ header, letter, reason }) => ({
      column: header,
      columnLetter: letter,
      reason,
    }));
    return { findings: found.findings, placements: [] };
  }

  /**
   * Counts the rows that a kernel found whole, or blank.
   * @param absent how many of the blank ones are not in the file
   */
  count({ verdict }: Scan, absent: number): void {
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
    coverage.rowsRead += proven + doubtful + blank - absent;
    coverage.rowsChecked += proven + doubtful;
    coverage.rowsProven += proven;
    coverage.rowsBlank += blank - absent;
  }

  /** Reads and checks rows below the header. */
  read(rows: readonly Row[]): Batch {
    const findings: Finding[] = [];
    const placements: Placement[] = [];
    for (const row of rows) this.readRow(row, findings, placements);
    return { findings, placements };
  }

  /** Looks at a row again if something was found in it: the findings from an index on. */
  suspect(row: Row, findings: readonly Finding[], before: number): void {
    if (findings.length > before) this.symptoms?.look(row, findings, before);
  }

  /** Reads and checks a row below the header. */
  readRow(row: Row, findings: Finding[], placements: Placement[]): void {
    const before = findings.length;
    this.checkRow(row, findings, placements);
    this.suspect(row, findings, before);
  }

  private checkRow(row: Row, findings: Finding[], placements: Placement[]): void {
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
    if (this.symptoms) this.symptoms.editionShifts = this.checks?.editionShifts?.() ?? new Map();
    return inBatches(this.checks?.finish() ?? []);
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

/** A table as diagnoses look at it. */
function viewOf(checks: TableChecks, { rows, width }: Understanding): TableView {
  const { columns, unread } = checks.mapping;
  const header = new Array<string>(width).fill("");
  for (const { index, header: name } of [...columns, ...unread]) header[index] = name;
  return {
    header,
    columns,
    firstRow: rows[0]?.row ?? 0,
    source: checks.source,
    sourceColumn: columns.find(({ field }) => field === "source")?.index,
    fits: (column, text) => checks.fits(column, text),
  };
}
