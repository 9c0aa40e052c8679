import { Movement, type Tier } from "@open-tip/schema";
import type { Finding } from "./finding.ts";
import { columnFor, type MappedColumn, type Mapping } from "./mapping.ts";
import { detached, Memo } from "./memo.ts";
import { placeOf } from "./place.ts";
import type { Placement } from "./placement.ts";
import type { PlacementField } from "./placement-fields.ts";
import { readEdition } from "./read-edition.ts";
import type { Row } from "./row.ts";
import { findingOf, type Report, type Rule } from "./rule.ts";
import { rule as ambiguousTerritory } from "./rules/ambiguous-territory.ts";
import { rule as editionGivenAsDate } from "./rules/edition-given-as-date.ts";
import { rule as missingTerritory } from "./rules/missing-territory.ts";
import { rule as territoryMismatch } from "./rules/territory-mismatch.ts";
import { rule as tierBesideAbsence } from "./rules/tier-beside-absence.ts";
import { rule as unknownTerritory } from "./rules/unknown-territory.ts";
import { rule as unknownTier } from "./rules/unknown-tier.ts";
import { rule as unreadableEdition } from "./rules/unreadable-edition.ts";
import { rule as unreadableValue } from "./rules/unreadable-value.ts";
import { TerritoryReader } from "./territory-reader.ts";
import { readLabel, readTier, type TierReading } from "./tier-coding.ts";
import type { TierColumn } from "./tier-columns.ts";

const booleans = new Map<string, boolean>([
  ...["true", "yes", "y", "1", "1.0", "x"].map((word) => [word, true] as const),
  ...["false", "no", "n", "0", "0.0"].map((word) => [word, false] as const),
]);

const movementWords: Readonly<Record<string, Movement>> = {
  up: "upgrade",
  upgraded: "upgrade",
  down: "downgrade",
  downgraded: "downgrade",
  same: "unchanged",
  "no change": "unchanged",
};

/** Fields that nearly every table has; {@link Normaliser} reads the others only where there are any. */
const common: ReadonlySet<PlacementField> = new Set([
  "source",
  "territory",
  "territoryAlpha2",
  "territoryAsStated",
  "edition",
  "editionAsStated",
  "tier",
  "tierAsStated",
  "absence",
]);

/** Turns rows into placements: every cell to what it means, beside what it states. */
export class Normaliser {
  private readonly file: string;
  private readonly mapping: Mapping;
  private readonly tierColumns: readonly TierColumn[];
  private readonly column: Readonly<Partial<Record<PlacementField, MappedColumn>>>;
  private readonly territories = new TerritoryReader();
  private readonly editions = new Memo(readEdition);
  private readonly statesMore: boolean;
  private readonly tiers: ReadonlyMap<number, Memo<TierReading>>;
  private findings: Finding[] = [];

  constructor(file: string, mapping: Mapping, tierColumns: readonly TierColumn[]) {
    this.file = file;
    this.mapping = mapping;
    this.tierColumns = tierColumns;
    this.column = Object.fromEntries(
      mapping.columns.map((column) => [column.field, columnFor(mapping, column.field)]),
    );
    this.statesMore = mapping.columns.some(({ field }) => !common.has(field));
    this.tiers = new Map(
      tierColumns.map(({ column, coding }) => [
        column.index,
        new Memo<TierReading>((text) => readTier(text, coding)),
      ]),
    );
  }

  /**
   * The placements that a row states, one for each tier column however little of it can be read. What cannot
   * be read is added to `findings`.
   */
  read(row: Row, findings: Finding[]): Placement[] {
    this.findings = findings;
    const { territory, territoryAsStated } = this.territory(row);
    const rest = this.rest(row);
    const stated = this.mapping.layout === "row per country and year" ? this.edition(row) : undefined;
    return this.tierColumns.map((tierColumn) => {
      const { edition, editionAsStated } = stated ?? this.editionOf(tierColumn);
      const { tier, absence, tierAsStated } = this.tier(row, tierColumn);
      const source = this.text(row, "source") ?? tierColumn.source;
      const own = { row, tierColumn: tierColumn.column.index, source, territory, territoryAsStated };
      const placement = { ...own, edition, editionAsStated, tier, absence, tierAsStated };
      return rest === undefined ? placement : { ...placement, ...rest };
    });
  }

  /** The edition of a column of years, or of a file about one edition. */
  private editionOf({ column }: TierColumn): Pick<Placement, "edition" | "editionAsStated"> {
    if (column.edition === undefined) return { edition: this.mapping.edition, editionAsStated: undefined };
    return { edition: column.edition, editionAsStated: column.header };
  }

  private cell(row: Row, field: PlacementField): string {
    const column = this.column[field];
    return column === undefined ? "" : (row.cells[column.index] ?? "");
  }

  private text(row: Row, field: PlacementField): string | undefined {
    const text = this.cell(row, field).trim();
    return text === "" ? undefined : text;
  }

  /** Raises a finding at a row and, where given, at a field's column. */
  private raise(rule: Rule, row: Row, column: MappedColumn | undefined, report: Report): void {
    this.findings.push(findingOf(rule, placeOf(this.file, row, column), report));
  }

  private territory(row: Row): Pick<Placement, "territory" | "territoryAsStated"> {
    const code = this.cell(row, "territory");
    const alpha2 = this.cell(row, "territoryAlpha2");
    const name = this.cell(row, "territoryAsStated");
    const stated = [name, code, alpha2].map((text) => text.trim()).find((text) => text !== "");
    const territoryAsStated = stated === undefined ? undefined : detached(stated);
    const reading = this.territories.read(code, alpha2, name);
    const column = this.column.territoryAsStated ?? this.column.territory ?? this.column.territoryAlpha2;
    if ("code" in reading) {
      if (reading.conflict) {
        this.raise(
          territoryMismatch,
          row,
          column,
          territoryMismatch.describe({ code: reading.code, name: reading.conflict.name }),
        );
      }
      return { territory: reading.code, territoryAsStated };
    }
    if ("blank" in reading) this.raise(missingTerritory, row, column, missingTerritory.describe());
    else if (reading.problem.status === "ambiguous") {
      const detail = {
        text: reading.text,
        candidates: reading.problem.candidates,
        reason: reading.problem.reason,
      };
      this.raise(ambiguousTerritory, row, column, ambiguousTerritory.describe(detail));
    } else {
      const detail = {
        text: reading.text,
        reason: reading.problem.reason,
        suggestions: reading.problem.suggestions,
      };
      this.raise(unknownTerritory, row, column, unknownTerritory.describe(detail));
    }
    return { territory: undefined, territoryAsStated };
  }

  private edition(row: Row): Pick<Placement, "edition" | "editionAsStated"> {
    const text = this.cell(row, "edition");
    const reading = this.editions.get(text);
    const editionAsStated =
      this.text(row, "editionAsStated") ?? (text.trim() === "" ? undefined : detached(text.trim()));
    if ("problem" in reading) {
      const report = unreadableEdition.describe({ text, problem: reading.problem });
      this.raise(unreadableEdition, row, this.column.edition, report);
      return { edition: undefined, editionAsStated };
    }
    if (reading.asDate)
      this.raise(editionGivenAsDate, row, this.column.edition, editionGivenAsDate.describe({ text }));
    return { edition: reading.edition, editionAsStated };
  }

  private tier(row: Row, { column }: TierColumn): Pick<Placement, "tier" | "absence" | "tierAsStated"> {
    const cell = row.cells[column.index] ?? "";
    // In a canonical table, a blank tier beside a stated one is a tier that could not be read.
    const text =
      cell.trim() === "" && this.cell(row, "absence") === "" ? this.cell(row, "tierAsStated") : cell;
    const reading = (this.tiers.get(column.index) as Memo<TierReading>).get(text);
    const tierAsStated =
      this.text(row, "tierAsStated") ?? (text.trim() === "" ? undefined : detached(text.trim()));
    if ("tier" in reading) {
      const absence = this.text(row, "absence");
      if (absence !== undefined) {
        const report = tierBesideAbsence.describe({ tier: reading.tier, absence });
        this.raise(tierBesideAbsence, row, column, report);
      }
      return { tier: reading.tier, absence: undefined, tierAsStated };
    }
    if ("absence" in reading) {
      const said = this.text(row, "absence");
      const absence = said === "not-in-report" || said === "not-stated" ? said : reading.absence;
      return { tier: undefined, absence, tierAsStated };
    }
    this.raise(unknownTier, row, column, unknownTier.describe({ text, reason: reading.unknown }));
    return { tier: undefined, absence: undefined, tierAsStated };
  }

  /** What only some tables state; `undefined` for the common one, of territory, edition and tier. */
  private rest(row: Row): Partial<Placement> | undefined {
    if (!this.statesMore) return undefined;
    return {
      id: this.text(row, "id"),
      previousTier: this.previousTier(row),
      previousTierAsStated: this.text(row, "previousTierAsStated") ?? this.text(row, "previousTier"),
      movement: this.movement(row),
      movementAsStated: this.text(row, "movementAsStated") ?? this.text(row, "movement"),
      waiver: this.boolean(row, "waiver"),
      automaticDowngrade: this.boolean(row, "automaticDowngrade"),
      policyOrPattern: this.boolean(row, "policyOrPattern"),
      releaseDate: this.day(row, "releaseDate"),
      reportingPeriod: this.text(row, "reportingPeriod"),
      determinationDate: this.day(row, "determinationDate"),
      determinationFiscalYear: this.year(row, "determinationFiscalYear"),
      notes: this.text(row, "notes"),
    };
  }

  private unreadable(row: Row, field: PlacementField, text: string, expected: string): undefined {
    this.raise(unreadableValue, row, this.column[field], unreadableValue.describe({ text, expected }));
    return undefined;
  }

  private boolean(row: Row, field: PlacementField): boolean | undefined {
    const text = this.text(row, field);
    if (text === undefined) return undefined;
    return booleans.get(text.toLowerCase()) ?? this.unreadable(row, field, text, "true or false");
  }

  private previousTier(row: Row): Tier | undefined {
    const text = this.text(row, "previousTier");
    if (text === undefined) return undefined;
    const [first] = this.tierColumns;
    const reading = first ? readTier(text, first.coding) : readLabel(text);
    if (reading && "tier" in reading) return reading.tier;
    return reading && "absence" in reading ? undefined : this.unreadable(row, "previousTier", text, "a tier");
  }

  private movement(row: Row): Movement | undefined {
    const text = this.text(row, "movement");
    if (text === undefined) return undefined;
    const word = text.toLowerCase();
    const parsed = Movement.safeParse(movementWords[word] ?? word);
    return parsed.success
      ? parsed.data
      : this.unreadable(row, "movement", text, `one of ${Movement.options.join(", ")}`);
  }

  private day(row: Row, field: PlacementField): string | undefined {
    const text = this.text(row, field);
    if (text === undefined) return undefined;
    const day = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
    const real =
      day !== undefined && !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
    return real ? day : this.unreadable(row, field, text, "a day such as 2020-06-25");
  }

  private year(row: Row, field: PlacementField): number | undefined {
    const text = this.text(row, field);
    if (text === undefined) return undefined;
    const year = /^(?:FY ?)?(\d{4})$/i.exec(text)?.[1];
    return year === undefined ? this.unreadable(row, field, text, "a year such as 2021") : Number(year);
  }
}
