import type { Coverage } from "./coverage.ts";
import { DEFAULT_SEED, type Seed } from "./fast/key-hash.ts";
import type { RowFormat } from "./fast/row-format.ts";
import { isLines } from "./fast/written.ts";
import type { FilesTogether } from "./files-together.ts";
import type { Finding } from "./finding.ts";
import { isForeign } from "./foreign-code.ts";
import type { Input } from "./input.ts";
import { randomSeed } from "./keys/key-storage.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import { Normaliser } from "./normalise.ts";
import type { CheckOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import { isResolved, type Placement } from "./placement.ts";
import { PlacementChecks } from "./placement-checks.ts";
import { FastPlacements, type PlacementSink } from "./placements/fast-placements.ts";
import type { Row } from "./row.ts";
import { inScope, rulesOf } from "./rule-sets.ts";
import type { FastChecks, TableChecks } from "./table-checks.ts";
import type { TierColumn } from "./tier-columns.ts";

/** Reads the rows of a table of placements, and applies the rules to them. */
export class PlacementTable implements TableChecks {
  readonly mapping: Mapping;
  readonly readings: readonly string[];
  readonly source: string;
  private readonly normaliser: Normaliser;
  private readonly checks: PlacementChecks;
  private readonly territories = new Set<string>();
  private firstEdition = Number.POSITIVE_INFINITY;
  private lastEdition = Number.NEGATIVE_INFINITY;
  private placements = 0;
  private unresolved = 0;
  private quick: FastPlacements | undefined;
  private readonly seed: Seed;
  /** Cells of the first rows, until reading begins. */
  private sample: readonly (readonly string[])[];
  private absences = 0;
  private readonly file: string;
  private readonly together: FilesTogether | undefined;
  /** The column of ids, where other files may refer to them. */
  private readonly ids: MappedColumn | undefined;
  /** Whether what is found of one placement holds for all that say the same. */
  private readonly alike: boolean;

  constructor(
    file: string,
    mapping: Mapping,
    tierColumns: readonly TierColumn[],
    readings: readonly string[],
    options: CheckOptions,
    sample: readonly (readonly string[])[],
  ) {
    this.mapping = mapping;
    this.readings = readings;
    this.normaliser = new Normaliser(file, mapping, tierColumns, options);
    this.source = tierColumns[0]?.source ?? "";
    this.sample = sample;
    const { keySeed, together } = options;
    // Only sources are told by hashes, and the platform's random numbers take long to load.
    this.seed = keySeed ?? (columnFor(mapping, "source") ? randomSeed() : DEFAULT_SEED);
    // What others look at in a placement is not known, so each is judged for itself.
    this.alike = inScope(rulesOf(options.ruleSets), "placement").every(({ code }) => !isForeign(code));
    this.checks = new PlacementChecks(file, mapping, options);
    this.file = file;
    this.ids = together && columnFor(mapping, "id");
    this.together = together;
  }

  fast(width: number, _input: Input, format: RowFormat, placements: boolean): FastChecks | undefined {
    const { written } = format;
    const { mapping, sample, seed, checks } = this;
    this.sample = [];
    // Rows of JSON have places that are found out as they are read.
    if (placements || this.ids || isLines(written) || !this.alike) return undefined;
    const sink: PlacementSink = {
      judge: (row) => this.judge(row),
      count: (placement) => this.count(placement),
      start: (source, placement) => checks.start(source, placement),
      keep: (start, slot, row, line) => checks.keep(start, slot, row, line),
      repeats: (placement, earlier, findings) => checks.repeats(placement, earlier, findings),
    };
    const quick = FastPlacements.of({ width, mapping, sample, written, format, seed, sink });
    this.quick = quick;
    return (
      quick && {
        programs: quick.programs,
        seed,
        met: (scan, at, block) => quick.met(scan, at, block),
        doubtful: (row, findings) => {
          // Its cells are made anew whenever they are asked for.
          const { cells, line } = row;
          const exact: Row = {
            row: row.row,
            ...(line !== undefined && { line }),
            cells,
            position: () => row.position(),
            rewritten: (column, text) => row.rewritten?.(column, text),
          };
          this.read(exact, findings, []);
        },
        done: (findings) => quick.pass(Number.POSITIVE_INFINITY, findings),
      }
    );
  }

  /** What a row states, unless something is to be said of it. */
  private judge(row: Row): Placement[] | undefined {
    const findings: Finding[] = [];
    const placements = this.normaliser.read(row, findings);
    for (const placement of placements) this.checks.judge(placement, findings);
    return findings.length === 0 ? placements : undefined;
  }

  read(row: Row, findings: Finding[], placements: Placement[]): void {
    this.sample = [];
    this.quick?.pass(row.row, findings);
    this.noteId(row);
    for (const placement of this.normaliser.read(row, findings)) {
      this.count(placement);
      this.checks.add(placement, findings);
      placements.push(placement);
    }
  }

  fits(column: number, text: string): boolean | undefined {
    return text.trim() === "" ? undefined : this.normaliser.fits(column, text);
  }

  private noteId(row: Row): void {
    const id = this.ids && row.cells[this.ids.index]?.trim();
    if (id) this.together?.holds(id, placeOf(this.file, row, this.ids));
  }

  private count(placement: Placement): void {
    const { territory, edition, absence } = placement;
    this.placements++;
    if (!isResolved(placement)) this.unresolved++;
    if (absence !== undefined) this.absences++;
    if (territory !== undefined) this.territories.add(territory);
    if (edition === undefined) return;
    if (edition < this.firstEdition) this.firstEdition = edition;
    if (edition > this.lastEdition) this.lastEdition = edition;
  }

  finish(): Finding[] {
    return this.checks.finish();
  }

  editionShifts() {
    return this.checks.editionShifts();
  }

  rules() {
    return this.checks.coverage();
  }

  cover(coverage: Coverage): void {
    coverage.placements = this.placements;
    coverage.unresolved = this.unresolved;
    coverage.absences = this.absences;
    coverage.territories = this.territories.size;
    if (this.lastEdition > 0) coverage.editions = { first: this.firstEdition, last: this.lastEdition };
  }
}
