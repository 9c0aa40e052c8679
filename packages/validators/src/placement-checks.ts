import type { Finding } from "./finding.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import { placeOf } from "./place.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import { findingOf, type PlacementRule, type ReportPlacement, type Rule } from "./rule.ts";
import { rule as duplicatePlacement } from "./rules/duplicate-placement.ts";
import { editionRules, placementRules, rules, seriesRules } from "./rules/index.ts";
import { SeriesStore } from "./series.ts";
import { territoryName } from "./territory-reader.ts";

/** Applies the rules to placements: to each as it comes, and to their series and editions at the end. */
export class PlacementChecks {
  private readonly file: string;
  private readonly available: ReadonlySet<PlacementField>;
  private readonly byIndex: ReadonlyMap<number, MappedColumn>;
  private readonly byField: ReadonlyMap<PlacementField, MappedColumn>;
  private readonly each: readonly PlacementRule[];
  private readonly store = new SeriesStore();
  /** What is being checked right now. */
  private placement: Placement | undefined;
  private rule: PlacementRule | undefined;
  private findings: Finding[] = [];

  constructor(file: string, mapping: Mapping) {
    this.file = file;
    this.available = availableFields(mapping);
    this.byIndex = new Map(mapping.columns.map((column) => [column.index, column]));
    this.byField = columnsByField(mapping);
    this.each = placementRules.filter((rule) => this.missing(rule).length === 0);
  }

  /** The fields that a rule needs and the file lacks: such a rule is skipped. */
  missing(rule: Rule): readonly PlacementField[] {
    return "needs" in rule ? rule.needs.filter((field) => !this.available.has(field)) : [];
  }

  /** Applies the rules about single placements, and about their keys. */
  add(placement: Placement, findings: Finding[]): void {
    this.placement = placement;
    this.findings = findings;
    for (const rule of this.each) {
      this.rule = rule;
      rule.check(placement, this.raise);
    }
    const earlier = this.store.add(placement);
    if (!earlier) return;
    const { territory, edition, tier } = placement;
    const detail = {
      territory: territoryName(territory as string),
      edition: edition as number,
      tier,
      earlier,
    };
    findings.push(
      findingOf(duplicatePlacement, this.placeIn(placement, "tier"), duplicatePlacement.describe(detail)),
    );
  }

  // One function for all rules and rows: making one for each would cost more than the checks themselves.
  private readonly raise: ReportPlacement = ({ field, ...report }) => {
    const { rule, placement } = this;
    if (rule && placement) this.findings.push(findingOf(rule, this.placeIn(placement, field), report));
  };

  private placeIn(placement: Placement, field: PlacementField) {
    const column = field === "tier" ? this.byIndex.get(placement.tierColumn) : this.byField.get(field);
    return placeOf(this.file, placement.row, column);
  }

  /** Applies the rules that need all placements. */
  finish(): Finding[] {
    const findings: Finding[] = [];
    const bySeries = seriesRules.filter((rule) => this.missing(rule).length === 0);
    for (const series of this.store.series()) {
      for (const rule of bySeries) {
        rule.check(series, ({ edition, ...report }) => {
          const entry = series.entry(edition);
          const column = entry && this.byIndex.get(entry.column);
          const place = {
            file: this.file,
            ...(entry && { row: entry.row, line: entry.line }),
            ...(column && { column: column.header, columnLetter: column.letter }),
          };
          findings.push(findingOf(rule, place, report));
        });
      }
    }
    const byEdition = editionRules.filter((rule) => this.missing(rule).length === 0);
    for (const totals of this.store.editions()) {
      for (const rule of byEdition) {
        rule.check(totals, (report) => findings.push(findingOf(rule, { file: this.file }, report)));
      }
    }
    return findings;
  }

  /** Every rule, as applied or as skipped with the reason. */
  coverage(): { run: Rule[]; skipped: { rule: Rule; reason: string }[] } {
    const skipped = rules.flatMap((rule) => {
      const missing = this.missing(rule);
      return missing.length === 0 ? [] : [{ rule, reason: `no column for ${missing.join(" or ")}` }];
    });
    return { run: rules.filter((rule) => this.missing(rule).length === 0), skipped };
  }
}

/** The fields that the file states in one way or another. */
function availableFields(mapping: Mapping): Set<PlacementField> {
  const available = new Set<PlacementField>(mapping.columns.map(({ field }) => field));
  if (available.has("territoryAsStated") || available.has("territoryAlpha2")) available.add("territory");
  if (mapping.layout !== "row per country and year") available.add("edition");
  return available;
}

function columnsByField(mapping: Mapping): Map<PlacementField, MappedColumn> {
  const columns = new Map<PlacementField, MappedColumn>();
  for (const column of mapping.columns) if (!columns.has(column.field)) columns.set(column.field, column);
  const territory =
    columnFor(mapping, "territoryAsStated") ??
    columnFor(mapping, "territory") ??
    columnFor(mapping, "territoryAlpha2");
  if (territory) columns.set("territory", territory);
  return columns;
}
