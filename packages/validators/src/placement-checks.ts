import type { EditionShift } from "./diagnoses/diagnosis.ts";
import { editionShifts } from "./edition-shifts.ts";
import type { Finding, Place } from "./finding.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import type { CheckOptions } from "./options.ts";
import { placeOf } from "./place.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import { ReferenceIndex } from "./reference.ts";
import {
  type EditionRule,
  findingOf,
  type PlacementRule,
  type ReportEdition,
  type ReportPlacement,
  type ReportSeries,
  type Rule,
  type SeriesRule,
} from "./rule.ts";
import { inScope, rulesOf } from "./rule-sets.ts";
import { rule as duplicatePlacement } from "./rules/duplicate-placement.ts";
import { type Earlier, type Series, type SeriesEntry, SeriesStore, type SlotValue } from "./series.ts";
import { EffectiveRules, TURNED_OFF } from "./settings/effective-rules.ts";
import type { OptionValues } from "./settings/rule-options.ts";
import { territoryName } from "./territory-reader.ts";

/** Applies the rules to placements: to each as it comes, and to their series and editions at the end. */
export class PlacementChecks {
  private readonly file: string;
  private readonly available: ReadonlySet<PlacementField>;
  private readonly byIndex: ReadonlyMap<number, MappedColumn>;
  private readonly byField: ReadonlyMap<PlacementField, MappedColumn>;
  private readonly all: readonly Rule[];
  private readonly each: readonly { readonly rule: PlacementRule; readonly values: OptionValues }[];
  private readonly effective: EffectiveRules;
  private readonly store = new SeriesStore();
  private readonly compares: boolean;
  private readonly reference: ReferenceIndex;
  /** What is being checked right now. */
  private placement: Placement | undefined;
  private rule: PlacementRule | undefined;
  private findings: Finding[] = [];

  constructor(
    file: string,
    mapping: Mapping,
    { reference, rules, ruleSets }: Pick<CheckOptions, "reference" | "rules" | "ruleSets"> = {},
  ) {
    this.file = file;
    this.all = rulesOf(ruleSets);
    this.effective = new EffectiveRules(rules, this.all);
    this.compares = reference !== undefined;
    this.reference = new ReferenceIndex(reference ?? { name: "no reference", placements: [] });
    this.available = availableFields(mapping);
    this.byIndex = new Map(mapping.columns.map((column) => [column.index, column]));
    this.byField = columnsByField(mapping);
    this.each = this.applied(inScope(this.all, "placement"));
  }

  /** Why a rule is skipped: the file lacks fields that it needs, or there is nothing to compare with. */
  private skips(rule: Rule): string | undefined {
    if (this.effective.isOff(rule.code)) return TURNED_OFF;
    switch (rule.scope) {
      case "record":
      case "entity":
      case "dataset":
      case "evidence":
        return "only for tables of other records";
      case "case":
        return "only for tables about people";
      case "placement":
      case "series":
      case "edition":
        return this.lacks(rule);
      default:
        return undefined;
    }
  }

  private lacks(rule: PlacementRule | SeriesRule | EditionRule): string | undefined {
    const missing = rule.needs.filter((field) => !this.available.has(field));
    if (missing.length > 0) return `no column for ${missing.join(" or ")}`;
    return rule.needsReference && !this.compares ? "no reference was given" : undefined;
  }

  /** The rules that are applied, with what their options are set to. */
  private applied<R extends Rule>(rules: readonly R[]): { rule: R; values: OptionValues }[] {
    return rules
      .filter((rule) => this.skips(rule) === undefined)
      .map((rule) => ({ rule, values: this.effective.values(rule) }));
  }

  /** Applies the rules about single placements, and about their keys. */
  add(placement: Placement, findings: Finding[]): void {
    this.judge(placement, findings);
    const earlier = this.store.add(placement);
    if (earlier) this.repeats(placement, earlier, findings);
  }

  /** The first slot of the series in which a source's placements of a territory are. */
  start(source: string, { territory = "", edition = 0 }: Placement): number {
    return this.store.start(source, territory, edition);
  }

  /** Remembers a placement that is judged already in its series, at the row that states it; returns what it holds. */
  keep(start: number, slot: SlotValue, row: number, line: number): Earlier | undefined {
    return this.store.put(start, slot, row, line);
  }

  /** Applies the rules about single placements. */
  judge(placement: Placement, findings: Finding[]): void {
    this.placement = placement;
    this.findings = findings;
    // By index, as iterators of arrays make garbage until an engine has compiled this.
    for (let at = 0; at < this.each.length; at++) {
      const { rule, values } = this.each[at] as PlacementChecks["each"][number];
      this.rule = rule;
      rule.check(placement, this.raise, this.reference, values);
    }
  }

  /** Says that a placement is there twice. */
  repeats(placement: Placement, earlier: Earlier, findings: Finding[]): void {
    const { territory, edition, tier, territoryAsStated } = placement;
    const detail = {
      territory: territoryName(territory as string),
      edition: edition as number,
      tier,
      earlier,
      names: twoNames(earlier.name, territoryAsStated),
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
    this.checkSeries(findings);
    this.checkEditions(findings);
    return findings;
  }

  private checkSeries(findings: Finding[]): void {
    // Only a comparison looks at other series; without one they need not all be in memory.
    const all = this.compares ? [...this.store.series()] : [];
    let series: Series | undefined;
    const applied = this.applied(inScope(this.all, "series")).map(({ rule, values }) => {
      const raise: ReportSeries = ({ edition, ...report }) => {
        findings.push(findingOf(rule, this.placeOfEntry(series?.entry(edition)), report));
      };
      return { rule, values, raise };
    });
    for (series of this.compares ? all : this.store.series())
      for (const { rule, values, raise } of applied) rule.check(series, raise, this.reference, all, values);
  }

  private placeOfEntry(entry: SeriesEntry | undefined): Place {
    const column = entry && this.byIndex.get(entry.column);
    return {
      file: this.file,
      ...(entry && { row: entry.row, ...(entry.line > 0 && { line: entry.line }) }),
      ...(column && { column: column.header, columnLetter: column.letter }),
    };
  }

  private checkEditions(findings: Finding[]): void {
    const applied = this.applied(inScope(this.all, "edition")).map(({ rule, values }) => {
      const raise: ReportEdition = (report) => findings.push(findingOf(rule, { file: this.file }, report));
      return { rule, values, raise };
    });
    for (const totals of this.store.editions())
      for (const { rule, values, raise } of applied) rule.check(totals, raise, this.reference, values);
  }

  /** By how many years the editions of each source are off, as far as a reference shows. */
  editionShifts(): ReadonlyMap<string, EditionShift> {
    return this.compares ? editionShifts(this.store.series(), this.reference) : new Map();
  }

  /** Every rule, as applied or as skipped with the reason. */
  coverage(): { run: Rule[]; skipped: { rule: Rule; reason: string }[] } {
    const { all: rules } = this;
    const skipped = rules.flatMap((rule) => {
      const reason = this.skips(rule);
      return reason === undefined ? [] : [{ rule, reason }];
    });
    return { run: rules.filter((rule) => this.skips(rule) === undefined), skipped };
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

/** Two names for one territory; undefined where they are the same but for case, or one is not known. */
function twoNames(earlier: string | undefined, name: string | undefined): [string, string] | undefined {
  if (earlier === undefined || name === undefined) return undefined;
  return earlier.toLowerCase() === name.toLowerCase() ? undefined : [earlier, name];
}
