import type { ColumnProgram } from "../fast/column-program.ts";
import { type Scan, Verdict } from "../fast/kernel.ts";
import type { Seed } from "../fast/key-hash.ts";
import type { FileStart, RowFormat } from "../fast/row-format.ts";
import type { Finding } from "../finding.ts";
import { columnFor, type Mapping } from "../mapping.ts";
import type { Placement } from "../placement.ts";
import type { PlacementField } from "../placement-fields.ts";
import type { Dialect } from "../read-delimited.ts";
import type { Row } from "../row.ts";
import { type Earlier, type SlotValue, slotValue } from "../series.ts";
import { wordsOf } from "./column-words.ts";
import { Combinations } from "./combinations.ts";
import { KnownSources, SourceSeries } from "./known-sources.ts";

/** Fields that no rule looks at. */
const unchecked: ReadonlySet<PlacementField> = new Set(["notes", "statement"]);

/** Past this many combinations of cells, rows with further ones are read one by one. */
const MOST_COMBINATIONS = 200_000;

const nowhere: Row = { row: 0, line: 0, cells: [], position: () => ({}) };

/** What is still asked of a placement that was judged: a table may have hundreds of thousands of them. */
function kept({
  tierColumn,
  source,
  territory,
  territoryAsStated,
  edition,
  tier,
  absence,
}: Placement): Placement {
  return { row: nowhere, tierColumn, source, territory, territoryAsStated, edition, tier, absence };
}

/** One placement of rows that are all alike but for where they stand and who asserts it. */
interface Alike {
  readonly placement: Placement;
  readonly slot: SlotValue | undefined;
  /** The territory's number among those that were met. */
  readonly territory: number;
}

/** What a table of placements does with rows that a kernel proved. */
export interface PlacementSink {
  /** The placements that a row states, unless something is to be said of them. */
  judge(row: Row): readonly Placement[] | undefined;
  /** Counts a placement. */
  count(placement: Placement): void;
  /** Where the series begins that holds a source's placements of a territory. */
  start(source: string, placement: Placement): number;
  /** Remembers a placement in its series, at a row; returns what it holds already. */
  keep(start: number, slot: SlotValue, row: number, line: number): Earlier | undefined;
  /** Says that a placement is there twice. */
  repeats(placement: Placement, earlier: Earlier, findings: Finding[]): void;
}

/** How a table is written, and what it says. */
interface Plan {
  readonly width: number;
  readonly mapping: Mapping;
  readonly sample: readonly (readonly string[])[];
  readonly written: Dialect;
  readonly format: Pick<RowFormat, "placeOf">;
  readonly seed: Seed;
  readonly sink: PlacementSink;
}

/**
 * Takes note of placements as a kernel finds them. Cells are known by their number in a list of texts, sources by their
 * bytes; what a combination of texts says is found out once, by the same code that reads rows one by one.
 */
export class FastPlacements {
  readonly programs: readonly ColumnProgram[];
  readonly seed: Seed;
  private readonly plan: Plan;
  private readonly columns: readonly { readonly index: number; readonly words: readonly string[] }[];
  private readonly combinations: Combinations;
  private readonly alike: (readonly Alike[] | undefined)[] = [[]];
  private readonly territories = new Map<string, number>();
  private readonly sources: KnownSources | undefined;
  private readonly unnamed = new Map<string, SourceSeries>();
  private readonly editions = new SourceSeries("");
  private scan: Scan | undefined;
  private at: FileStart = { byteOffset: 0, row: 0, line: 0 };
  private next = 0;
  private found = new Uint32Array(0);
  private named: (SourceSeries | undefined)[] = [];

  private constructor(
    plan: Plan,
    programs: readonly ColumnProgram[],
    columns: FastPlacements["columns"],
    combinations: Combinations,
  ) {
    const source = columnFor(plan.mapping, "source");
    this.plan = plan;
    this.seed = plan.seed;
    this.programs = programs;
    this.columns = columns;
    this.combinations = combinations;
    this.sources =
      source &&
      new KnownSources(source.index, {
        columns: plan.width,
        delimiter: plan.written.delimiter.charCodeAt(0),
        newline: plan.written.newline.charCodeAt(0),
      });
  }

  /** Undefined where hardly any two rows are alike, or there is too much to tell them by. */
  static of(plan: Plan): FastPlacements | undefined {
    const { mapping, width, sample } = plan;
    const { columns: mapped, layout } = mapping;
    // An id is of one row alone, and a row of years seldom like another.
    if (layout === "years as columns" || mapped.some(({ field }) => field === "id")) return undefined;
    const programs: ColumnProgram[] = Array.from({ length: width }, () => ({ kind: "any" }));
    const columns = mapped
      .filter(({ field }) => field !== "source" && !unchecked.has(field))
      .map((column) => ({ index: column.index, words: wordsOf(column, sample) }));
    for (const { index, words } of columns) programs[index] = { kind: "words", words, optional: true };
    for (const { field, index } of mapped)
      if (field === "source") programs[index] = { kind: "any", key: true };
    const combinations = Combinations.of(columns.map(({ words }) => words.length + 1));
    return combinations && new FastPlacements(plan, programs, columns, combinations);
  }

  /** Rows of a scan: those that are to be read one by one lose their verdict. */
  met(scan: Scan, at: FileStart, block: Uint8Array): void {
    const { columns, alike, combinations } = this;
    this.scan = scan;
    this.at = at;
    this.next = 0;
    if (this.found.length < scan.rows) this.found = new Uint32Array(scan.rows * 2);
    const values = columns.map(({ index }) => scan.values[index] as Uint32Array);
    for (let index = 0; index < scan.rows; index++) {
      if (scan.verdict[index] !== Verdict.accepted) continue;
      const known = combinations.count;
      const number = known < MOST_COMBINATIONS ? combinations.at(values, index) : 0;
      if (number > known) alike.push(this.judge(values, index));
      const series = this.seriesOf(scan, index, block);
      this.found[index] = number;
      this.named[index] = series;
      if (number === 0 || alike[number] === undefined || (this.sources && !series))
        scan.verdict[index] = Verdict.unproven;
    }
  }

  /** The series of the source that a row names; undefined where that is to be said of, or there are too many. */
  private seriesOf(scan: Scan, index: number, block: Uint8Array): SourceSeries | undefined {
    const { starts, keyLow, keyHigh } = scan;
    const from = starts[index] as number;
    const to = starts[index + 1] as number;
    return this.sources?.find(keyLow[index] as number, keyHigh[index] as number, block, from, to);
  }

  /** What rows with these texts state; undefined where something is to be said of them. */
  private judge(values: readonly Uint32Array[], index: number): Alike[] | undefined {
    const { width, sink } = this.plan;
    const cells = new Array<string>(width).fill("");
    for (let at = 0; at < this.columns.length; at++) {
      const { index: column, words } = this.columns[at] as FastPlacements["columns"][number];
      cells[column] = words[values[at]?.[index] ?? 0] ?? "";
    }
    const placements = sink.judge({ row: 0, line: 0, cells, position: nowhere.position });
    return placements?.map((placement) => ({
      placement: kept(placement),
      slot: slotValue(placement),
      territory: this.territory(placement.territory ?? ""),
    }));
  }

  private territory(code: string): number {
    const known = this.territories.get(code);
    if (known !== undefined) return known;
    this.territories.set(code, this.territories.size);
    return this.territories.size - 1;
  }

  /** Takes note of the rows before one; without it, of all that are left of the scan. Keys are met in their order. */
  pass(row: number, findings: Finding[]): void {
    const { scan, at, alike, found, named, plan } = this;
    if (!scan) return;
    const end = Math.min(row - at.row, scan.rows);
    for (; this.next < end; this.next++) {
      const index = this.next;
      if (scan.verdict[index] !== Verdict.accepted) continue;
      for (const { placement, slot, territory } of alike[found[index] as number] ?? []) {
        plan.sink.count(placement);
        if (!slot || placement.edition === undefined) continue;
        const series = named[index]?.id ? named[index] : this.unnamedSeries(placement.source);
        const own = placement.edition === series.edition ? this.editions : series;
        const start = own.start(territory, () => plan.sink.start(series.id, placement));
        const earlier = plan.sink.keep(start, slot, at.row + index, this.lineAt(scan, index));
        if (earlier) plan.sink.repeats({ ...placement, row: this.rowAt(scan, index) }, earlier, findings);
      }
    }
  }

  private unnamedSeries(source: string): SourceSeries {
    const known = this.unnamed.get(source) ?? new SourceSeries(source);
    this.unnamed.set(source, known);
    return known;
  }

  /** The line of a row; 0 in formats that have none. */
  private lineAt({ lines }: Scan, index: number): number {
    return this.plan.format.placeOf ? 0 : this.at.line + index + (lines[index] as number);
  }

  private rowAt(scan: Scan, index: number): Row {
    const { at, plan } = this;
    const { starts } = scan;
    const row = at.row + index;
    if (plan.format.placeOf) return { row, cells: [], position: () => plan.format.placeOf?.(row) ?? { row } };
    const line = this.lineAt(scan, index);
    const position = () => ({ row, line, byteOffset: at.byteOffset + (starts[index] as number) });
    return { row, line, cells: [], position };
  }
}
