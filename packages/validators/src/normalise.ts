import type { Absence } from "@open-tip/schema";
import { absences } from "@open-tip/schema/code-lists";
import { isSourceId } from "@open-tip/schema/ids";
import type { Finding } from "./finding.ts";
import { CanonicalCells } from "./fixes/canonical-cells.ts";
import type { Mapping } from "./mapping.ts";
import { detached, Memo } from "./memo.ts";
import type { CheckOptions } from "./options.ts";
import type { Placement } from "./placement.ts";
import { detailsIn, isDay, type ReadDetail } from "./read-details.ts";
import { readEdition } from "./read-edition.ts";
import type { Row } from "./row.ts";
import { RowCells } from "./row-cells.ts";
import { rule as ambiguousTerritory } from "./rules/ambiguous-territory.ts";
import { rule as editionGivenAsDate } from "./rules/edition-given-as-date.ts";
import { rule as missingTerritory } from "./rules/missing-territory.ts";
import { rule as territoryMismatch } from "./rules/territory-mismatch.ts";
import { rule as tierBesideAbsence } from "./rules/tier-beside-absence.ts";
import { rule as unknownTerritory } from "./rules/unknown-territory.ts";
import { rule as unknownTier } from "./rules/unknown-tier.ts";
import { rule as unreadableEdition } from "./rules/unreadable-edition.ts";
import { TerritoryReader } from "./territory-reader.ts";
import { readTier, type TierReading } from "./tier-coding.ts";
import type { TierColumn } from "./tier-columns.ts";

/** Turns rows into placements: every cell to what it means, beside what it states. */
export class Normaliser {
  private readonly mapping: Mapping;
  private readonly tierColumns: readonly TierColumn[];
  private readonly cells: RowCells;
  private readonly canonical: CanonicalCells;
  private readonly details: readonly ReadDetail[];
  private readonly territories = new TerritoryReader();
  private readonly editions = new Memo(readEdition);
  private readonly sources = new Memo((text) => (isSourceId(text) ? { id: text } : {}));
  private readonly tiers: ReadonlyMap<number, Memo<TierReading>>;

  constructor(
    file: string,
    mapping: Mapping,
    tierColumns: readonly TierColumn[],
    { dateOrders }: Pick<CheckOptions, "dateOrders"> = {},
  ) {
    this.mapping = mapping;
    this.tierColumns = tierColumns;
    this.cells = new RowCells(file, mapping, dateOrders);
    this.canonical = new CanonicalCells(mapping, tierColumns);
    this.details = detailsIn(mapping.columns);
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
    this.cells.findings = findings;
    this.canonical.check(row, (rule, column, report) => this.cells.raise(rule, row, column, report));
    const { territory, territoryAsStated } = this.territory(row);
    const statedSource = this.source(row);
    const stated = this.mapping.layout === "row per country and year" ? this.edition(row) : undefined;
    return this.tierColumns.map((tierColumn) => {
      const { edition, editionAsStated } = stated ?? this.editionOf(tierColumn);
      const { tier, absence, tierAsStated } = this.tier(row, tierColumn);
      const source = statedSource ?? tierColumn.source;
      const placement: Placement = {
        row,
        tierColumn: tierColumn.column.index,
        source,
        territory,
        territoryAsStated,
        edition,
        editionAsStated,
        tier,
        absence,
        tierAsStated,
      };
      for (const read of this.details) read(placement, row, this.cells, tierColumn.coding);
      return placement;
    });
  }

  /** Whether a text that is not blank says something in a column; undefined where any would. */
  fits(column: number, text: string): boolean | undefined {
    const tiers = this.tiers.get(column);
    if (tiers) return !("unknown" in tiers.get(text));
    const field = this.mapping.columns.find(({ index }) => index === column)?.field;
    switch (field) {
      case "territory":
      case "territoryAsStated":
        return this.territories.knows(text);
      case "territoryAlpha2":
        return "code" in this.territories.read("", text, "");
      case "edition":
        return "edition" in this.editions.get(text);
      case "releaseDate":
      case "determinationDate":
        return isDay(text);
      default:
        return undefined;
    }
  }

  private source(row: Row): string | undefined {
    return this.cells.read(
      row,
      "source",
      (text) => this.sources.get(text).id,
      "the id of a source, such as dataset/my-table",
    );
  }

  /** The edition of a column of years, or of a file about one edition. */
  private editionOf({ column }: TierColumn): Pick<Placement, "edition" | "editionAsStated"> {
    if (column.edition === undefined) return { edition: this.mapping.edition, editionAsStated: undefined };
    return { edition: column.edition, editionAsStated: column.header };
  }

  private territory(row: Row): Pick<Placement, "territory" | "territoryAsStated"> {
    const { cells } = this;
    const code = cells.cell(row, "territory");
    const alpha2 = cells.cell(row, "territoryAlpha2");
    const name = cells.cell(row, "territoryAsStated");
    const stated = name.trim() || code.trim() || alpha2.trim();
    const territoryAsStated = stated === "" ? undefined : detached(stated);
    const reading = this.territories.read(code, alpha2, name);
    const column =
      cells.column("territoryAsStated") ?? cells.column("territory") ?? cells.column("territoryAlpha2");
    if ("code" in reading) {
      if (reading.conflict) {
        const report = territoryMismatch.describe({ code: reading.code, name: reading.conflict.name });
        cells.raise(territoryMismatch, row, column, report);
      }
      if (reading.unread) {
        const { problem, text } = reading.unread;
        cells.raise(unknownTerritory, row, column, unknownTerritory.describe({ ...problem, text }));
      }
      return { territory: reading.code, territoryAsStated };
    }
    if ("blank" in reading) cells.raise(missingTerritory, row, column, missingTerritory.describe());
    else {
      const { text, problem } = reading;
      if (problem.status === "ambiguous") {
        cells.raise(ambiguousTerritory, row, column, ambiguousTerritory.describe({ ...problem, text }));
      } else cells.raise(unknownTerritory, row, column, unknownTerritory.describe({ ...problem, text }));
    }
    return { territory: undefined, territoryAsStated };
  }

  private edition(row: Row): Pick<Placement, "edition" | "editionAsStated"> {
    const text = this.cells.cell(row, "edition");
    const column = this.cells.column("edition");
    const reading = this.editions.get(text);
    const editionAsStated = this.cells.text(row, "editionAsStated") ?? asStated(text);
    if ("problem" in reading) {
      this.cells.raise(unreadableEdition, row, column, unreadableEdition.describe({ text, ...reading }));
      return { edition: undefined, editionAsStated };
    }
    if (reading.asDate)
      this.cells.raise(editionGivenAsDate, row, column, editionGivenAsDate.describe({ text, ...reading }));
    return { edition: reading.edition, editionAsStated };
  }

  private tier(row: Row, { column }: TierColumn): Pick<Placement, "tier" | "absence" | "tierAsStated"> {
    const { cells } = this;
    const cell = row.cells[column.index] ?? "";
    const said = cells.text(row, "absence");
    // In a canonical table, a blank tier beside a stated one is a tier that could not be read.
    const text = cell.trim() === "" && said === undefined ? cells.cell(row, "tierAsStated") || cell : cell;
    const reading = (this.tiers.get(column.index) as Memo<TierReading>).get(text);
    const tierAsStated = cells.text(row, "tierAsStated") ?? asStated(text);
    if ("tier" in reading) {
      const { tier } = reading;
      if (said !== undefined) {
        cells.raise(tierBesideAbsence, row, column, tierBesideAbsence.describe({ tier, absence: said }));
      }
      return { tier, absence: undefined, tierAsStated };
    }
    if ("absence" in reading) {
      const absence = cells.read(row, "absence", absenceOf, `one of ${absenceCodes.join(", ")}`);
      return { tier: undefined, absence: absence ?? reading.absence, tierAsStated };
    }
    cells.raise(unknownTier, row, column, unknownTier.describe({ text, reason: reading.unknown }));
    return { tier: undefined, absence: undefined, tierAsStated };
  }
}

const absenceCodes: readonly Absence[] = absences.codes.map(({ code }) => code);

function absenceOf(text: string): Absence | undefined {
  return absenceCodes.find((code) => code === text);
}

/** What a cell states; `undefined` when it is blank. */
function asStated(cell: string): string | undefined {
  const text = cell.trim();
  return text === "" ? undefined : detached(text);
}
