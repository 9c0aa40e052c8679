import { columnLetter } from "./column-letter.ts";
import { type Coverage, noCoverage } from "./coverage.ts";
import type { Finding } from "./finding.ts";
import type { Input } from "./input.ts";
import { duplicateHeaders, knownNames } from "./map-columns.ts";
import { columnFor, type Mapping } from "./mapping.ts";
import { Normaliser, placeOf } from "./normalise.ts";
import type { CheckOptions } from "./options.ts";
import { headerLooksLikeData } from "./other-tables.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import { readRows } from "./read-rows.ts";
import { recognise } from "./recognise.ts";
import { type FileReport, type Outcome, ReportBuilder } from "./report.ts";
import type { Row } from "./row.ts";
import { findingOf, type PlacementRule, type Rule } from "./rule.ts";
import { rule as ambiguousDelimiter } from "./rules/ambiguous-delimiter.ts";
import { rule as ambiguousTierCodes } from "./rules/ambiguous-tier-codes.ts";
import { rule as brokenQuote } from "./rules/broken-quote.ts";
import { rule as duplicateHeader } from "./rules/duplicate-header.ts";
import { rule as duplicatePlacement } from "./rules/duplicate-placement.ts";
import { rule as emptyFile } from "./rules/empty-file.ts";
import { editionRules, placementRules, type RuleCode, rules, seriesRules } from "./rules/index.ts";
import { rule as invalidUtf8 } from "./rules/invalid-utf-8.ts";
import { rule as missingEdition } from "./rules/missing-edition.ts";
import { rule as noRows } from "./rules/no-rows.ts";
import { rule as notATable } from "./rules/not-a-table.ts";
import { rule as notPlacements } from "./rules/not-placements.ts";
import { rule as raggedRow } from "./rules/ragged-row.ts";
import { rule as recordTooLong } from "./rules/record-too-long.ts";
import { SeriesStore } from "./series.ts";
import { peek, sniff } from "./sniff.ts";
import { territoryName } from "./territory-reader.ts";
import { decideTierColumns } from "./tier-columns.ts";

/** What one step of a check yields: findings, and the placements read with them. */
export interface Batch {
  readonly findings: readonly Finding[];
  readonly placements: readonly Placement[];
}

/** Rows that are read before the file is understood. */
const SAMPLE_ROWS = 20_000;
const SAMPLE_CHARACTERS = 2 * 1024 * 1024;

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

/** The stages in order: open, sniff, read, map, normalise, check rows, check across rows. */
export async function* run(input: Input, options: CheckOptions = {}): AsyncGenerator<Batch, Outcome> {
  const state = new CheckState(input.name, options);
  const { head, all } = await peek(input.bytes());
  const sniffed = sniff(head, { delimiter: options.delimiter, recognise: knownNames });
  if (sniffed.kind !== "delimited") {
    state.coverage.bytesRead = head.length;
    if (sniffed.kind === "empty") yield state.stop("an empty file", emptyFile, emptyFile.describe());
    else if (sniffed.kind === "not-a-table")
      yield state.stop(sniffed.what, notATable, notATable.describe(sniffed));
    else
      yield state.stop(
        "a table whose cells cannot be told apart",
        ambiguousDelimiter,
        ambiguousDelimiter.describe(sniffed),
      );
    return state.outcome();
  }

  const sample: Row[] = [];
  let characters = 0;
  for await (const { rows, bytesRead } of readRows(all, sniffed.dialect, sniffed.bom)) {
    options.signal?.throwIfAborted();
    state.coverage.bytesRead = bytesRead;
    if (state.understood) {
      yield state.read(rows);
      continue;
    }
    for (const row of rows) sample.push(row);
    characters += rows.reduce((sum, row) => sum + row.cells.reduce((all, cell) => all + cell.length, 0), 0);
    const header = sample.find((row) => !row.isBlank() || row.problem);
    if (header?.problem) break;
    if (sample.length < SAMPLE_ROWS && characters < SAMPLE_CHARACTERS) continue;
    yield state.understand(sample.splice(0));
    if (!state.understood) return state.outcome();
  }
  if (!state.understood) {
    yield state.understand(sample);
    if (!state.understood) return state.outcome();
  }
  yield state.finish();
  return state.outcome();
}

/** One check in progress. */
class CheckState {
  readonly coverage: Coverage = noCoverage();
  understood = false;
  private readonly file: string;
  private readonly options: CheckOptions;
  private what = "";
  private mapping: Mapping | undefined;
  private readings: string[] = [];
  private width = 0;
  private normaliser: Normaliser | undefined;
  private placementRules: readonly PlacementRule[] = [];
  private available: ReadonlySet<PlacementField> = new Set();
  private readonly store = new SeriesStore();
  private readonly seen = { territories: new Set<string>(), first: 9999, last: 0 };

  constructor(file: string, options: CheckOptions) {
    this.file = file;
    this.options = options;
  }

  outcome(): Outcome {
    const { coverage, mapping } = this;
    coverage.territories = this.seen.territories.size;
    coverage.editions = this.seen.last === 0 ? undefined : { first: this.seen.first, last: this.seen.last };
    return {
      file: this.file,
      what: this.what,
      ...(mapping && { mapping }),
      readings: this.readings,
      coverage,
    };
  }

  /** Ends the check with one finding about the file as a whole. */
  stop(what: string, rule: Rule, report: Parameters<typeof findingOf>[2], row?: Row): Batch {
    this.what = what;
    this.incomplete(report.message);
    this.skipRules("the file was not understood");
    const place = row ? placeOf(this.file, row) : { file: this.file };
    return { findings: [findingOf(rule, place, report)], placements: [] };
  }

  private incomplete(reason: string): void {
    this.coverage.complete = false;
    this.coverage.incompleteBecause.push(reason);
  }

  private skipRules(reason: string): void {
    for (const { code, scope } of rules) {
      if (scope === "reading" || scope === "mapping") this.coverage.rulesRun.push(code as RuleCode);
      else this.coverage.rulesSkipped.push({ rule: code as RuleCode, reason });
    }
  }

  /** Finds out from the first rows what the file is, and checks those rows. */
  understand(sample: Row[]): Batch {
    const at = sample.findIndex((row) => row.problem || !row.isBlank());
    const headerRow = sample[at];
    if (!headerRow) return this.stop("an empty file", emptyFile, emptyFile.describe());
    if (headerRow.problem) {
      const finding = this.problemOf(headerRow) as Finding;
      const { message } = finding;
      const batch = this.stop("a file whose first record cannot be read", recordTooLong, { message });
      return { ...batch, findings: [finding] };
    }
    const header = headerRow.cells.map((name) => name.trim());
    this.width = header.length;
    const data = sample.slice(at + 1);
    const cells = data
      .filter((row) => !row.problem && row.cells.length >= header.length)
      .map((row) => row.cells);
    const recognised = recognise(header, cells, this.options.edition);
    const hidden = recognised.kind === "not-placements" && headerLooksLikeData(header, cells);
    const findings = (hidden ? [] : duplicateHeaders(header)).map(({ name, indexes }) =>
      findingOf(
        duplicateHeader,
        placeOf(this.file, headerRow),
        duplicateHeader.describe({ name, letters: indexes.map(columnLetter) }),
      ),
    );

    if (recognised.kind === "not-placements") {
      this.coverage.rowsRead = data.length;
      const report = notPlacements.describe({ ...recognised, columns: hidden ? undefined : header });
      const batch = this.stop(recognised.what, notPlacements, report, headerRow);
      return { ...batch, findings: [...findings, ...batch.findings] };
    }
    if (recognised.kind === "no-edition") {
      const report = missingEdition.describe({ file: this.file });
      const batch = this.stop(
        "tier placements of one edition, which the file does not name",
        missingEdition,
        report,
        headerRow,
      );
      this.coverage.rowsRead = data.length;
      return { ...batch, findings: [...findings, ...batch.findings] };
    }

    const { mapping } = recognised;
    this.mapping = mapping;
    this.what = `tier placements, ${mapping.layout === "one edition" ? `one edition (${mapping.edition})` : mapping.layout}`;
    this.listUnread(mapping);
    if (duplicateHeaders(header).length > 0) this.incomplete("Columns with the same name were not read.");
    const decided = decideTierColumns(this.file, mapping, cells, this.options);
    this.readings = decided.readings;
    for (const { column, report } of decided.asked) {
      findings.push(findingOf(ambiguousTierCodes, placeOf(this.file, headerRow, column), report));
      this.incomplete(`The tiers in column ${column.header} were not read: ${report.message}`);
    }
    if (decided.columns.length === 0) {
      this.skipRules("no column of tiers could be read");
      this.coverage.rowsRead = data.length;
      return { findings, placements: [] };
    }
    this.understood = true;
    this.normaliser = new Normaliser(this.file, mapping, decided.columns);
    this.selectRules(mapping);
    if (data.length === 0) findings.push(findingOf(noRows, placeOf(this.file, headerRow), noRows.describe()));
    const batch = this.read(data);
    return { findings: [...findings, ...batch.findings], placements: batch.placements };
  }

  private listUnread(mapping: Mapping): void {
    this.coverage.columnsUnread = mapping.unread.map(({ header, letter, reason }) => ({
      column: header,
      columnLetter: letter,
      reason,
    }));
  }

  /** Chooses the rules whose fields the file has, and lists the others with the reason. */
  private selectRules(mapping: Mapping): void {
    const available = new Set<PlacementField>(mapping.columns.map(({ field }) => field));
    if (available.has("territoryAsStated") || available.has("territoryAlpha2")) available.add("territory");
    if (mapping.layout !== "row per country and year") available.add("edition");
    this.available = available;
    for (const rule of rules) {
      const missing = "needs" in rule ? rule.needs.filter((field) => !available.has(field)) : [];
      if (missing.length === 0) this.coverage.rulesRun.push(rule.code as RuleCode);
      else {
        const reason = `the file has no column for ${missing.join(" or ")}`;
        this.coverage.rulesSkipped.push({ rule: rule.code as RuleCode, reason });
      }
    }
    this.placementRules = placementRules.filter((rule) => this.applies(rule));
  }

  private applies(rule: { readonly needs: readonly PlacementField[] }): boolean {
    return rule.needs.every((field) => this.available.has(field));
  }

  private problemOf(row: Row): Finding | undefined {
    const place = placeOf(this.file, row);
    if (row.problem?.kind === "broken-quote") return findingOf(brokenQuote, place, brokenQuote.describe());
    if (row.problem?.kind === "too-long")
      return findingOf(recordTooLong, place, recordTooLong.describe(row.problem));
    if (row.problem?.kind === "not-utf-8") {
      return findingOf(
        invalidUtf8,
        { ...place, byteOffset: row.problem.byteOffset },
        invalidUtf8.describe(row.problem),
      );
    }
    const extra = row.cells.slice(this.width);
    if (row.cells.length >= this.width && extra.every((cell) => cell.trim() === "")) return undefined;
    return findingOf(raggedRow, place, raggedRow.describe({ cells: row.cells.length, columns: this.width }));
  }

  /** Reads and checks rows below the header. */
  read(rows: readonly Row[]): Batch {
    const findings: Finding[] = [];
    const placements: Placement[] = [];
    for (const row of rows) {
      this.coverage.rowsRead++;
      if (!row.problem && row.isBlank()) {
        this.coverage.rowsBlank++;
        continue;
      }
      const problem = this.problemOf(row);
      if (problem) {
        this.coverage.rowsRejected++;
        findings.push(problem);
        continue;
      }
      this.coverage.rowsChecked++;
      const read = (this.normaliser as Normaliser).read(row);
      if (read.findings.length > 0) findings.push(...read.findings);
      for (const placement of read.placements) {
        placements.push(placement);
        this.checkPlacement(placement, findings);
      }
    }
    return { findings, placements };
  }

  private checkPlacement(placement: Placement, findings: Finding[]): void {
    this.coverage.placements++;
    if (placement.absence !== undefined) this.coverage.absences++;
    const { territory, edition } = placement;
    if (territory !== undefined) this.seen.territories.add(territory);
    if (edition !== undefined) {
      if (edition < this.seen.first) this.seen.first = edition;
      if (edition > this.seen.last) this.seen.last = edition;
    }
    for (const rule of this.placementRules) {
      rule.check(placement, ({ field, ...report }) => {
        findings.push(
          findingOf(rule, placeOf(this.file, placement.row, this.columnOf(field, placement)), report),
        );
      });
    }
    const earlier = this.store.add(placement);
    if (earlier) {
      const detail = {
        territory: territoryName(territory as string),
        edition: edition as number,
        tier: placement.tier,
        earlier,
      };
      const place = placeOf(this.file, placement.row, this.columnOf("tier", placement));
      findings.push(findingOf(duplicatePlacement, place, duplicatePlacement.describe(detail)));
    }
  }

  private columnOf(field: PlacementField, placement: Placement) {
    const mapping = this.mapping as Mapping;
    if (field === "tier") return mapping.columns.find((column) => column.index === placement.tierColumn);
    if (field === "territory") {
      return (
        columnFor(mapping, "territoryAsStated") ??
        columnFor(mapping, "territory") ??
        columnFor(mapping, "territoryAlpha2")
      );
    }
    return columnFor(mapping, field);
  }

  /** Checks what only the whole file shows. */
  finish(): Batch {
    const findings: Finding[] = [];
    const bySeries = seriesRules.filter((rule) => this.applies(rule));
    const columns = new Map((this.mapping as Mapping).columns.map((column) => [column.index, column]));
    for (const series of this.store.series()) {
      for (const rule of bySeries) {
        rule.check(series, ({ edition, ...report }) => {
          const entry = series.entry(edition);
          const column = entry && columns.get(entry.column);
          const place = {
            file: this.file,
            ...(entry && { row: entry.row, line: entry.line }),
            ...(column && { column: column.header, columnLetter: column.letter }),
          };
          findings.push(findingOf(rule, place, report));
        });
      }
    }
    const byEdition = editionRules.filter((rule) => this.applies(rule));
    for (const totals of this.store.editions()) {
      for (const rule of byEdition) {
        rule.check(totals, (report) => findings.push(findingOf(rule, { file: this.file }, report)));
      }
    }
    return { findings, placements: [] };
  }
}
