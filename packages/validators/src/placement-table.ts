import type { Coverage } from "./coverage.ts";
import type { Finding } from "./finding.ts";
import type { Mapping } from "./mapping.ts";
import { Normaliser } from "./normalise.ts";
import type { CheckOptions } from "./options.ts";
import { isResolved, type Placement } from "./placement.ts";
import { PlacementChecks } from "./placement-checks.ts";
import type { Row } from "./row.ts";
import type { TableChecks } from "./table-checks.ts";
import type { TierColumn } from "./tier-columns.ts";

/** Reads the rows of a table of placements, and applies the rules to them. */
export class PlacementTable implements TableChecks {
  readonly mapping: Mapping;
  readonly readings: readonly string[];
  private readonly normaliser: Normaliser;
  private readonly checks: PlacementChecks;
  private readonly territories = new Set<string>();
  private firstEdition = Number.POSITIVE_INFINITY;
  private lastEdition = Number.NEGATIVE_INFINITY;
  private placements = 0;
  private unresolved = 0;
  private absences = 0;

  constructor(
    file: string,
    mapping: Mapping,
    tierColumns: readonly TierColumn[],
    readings: readonly string[],
    { reference }: CheckOptions,
  ) {
    this.mapping = mapping;
    this.readings = readings;
    this.normaliser = new Normaliser(file, mapping, tierColumns);
    this.checks = new PlacementChecks(file, mapping, reference);
  }

  read(row: Row, findings: Finding[], placements: Placement[]): void {
    for (const placement of this.normaliser.read(row, findings)) {
      this.count(placement);
      this.checks.add(placement, findings);
      placements.push(placement);
    }
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
