import { territories } from "@open-tip/schema/territories";
import { tierCodes, tierLabel } from "@open-tip/schema/tiers";
import { note } from "./notes.ts";
import { columns, FIRST_YEAR, LAST_YEAR } from "./placements-schema.ts";
import { PlantedDuplicates } from "./planted-duplicates.ts";
import { pick, seeded } from "./random.ts";
import { spoiltCells } from "./spoilt-cells.ts";
import { YearSets } from "./year-sets.ts";

/** What a table is to be. */
export interface TableSize {
  readonly rows: number;
  /** Share of the rows that have one bad cell, from 0 to 1. */
  readonly bad: number;
  readonly seed?: number;
}

/** What is wrong in a table: number of findings by `column:code`. */
export type Truth = Readonly<Record<string, number>>;

const countries = territories.filter(({ placed, validFrom, validTo }) => placed && !validFrom && !validTo);
const labels = tierCodes.map(tierLabel) as [string, ...string[]];
const YEARS = LAST_YEAR - FIRST_YEAR + 1;
/** The country, by its place in the list, and the year that it lacks. */
const GAP = { country: 7, year: FIRST_YEAR + 12 };

/**
 * The rows of a table of placements, as cells of text in the order of the columns: each country in each year, again
 * and again with other sources, but for one gap; some keys are there twice.
 * @returns what is wrong in it
 */
export function* placementRows({ rows, bad, seed = 7 }: TableSize): Generator<string[], Truth> {
  const next = seeded(seed);
  const duplicates = new PlantedDuplicates(rows, next);
  const years = new YearSets();
  const truth: Record<string, number> = {};
  const count = (name: string, by: number) => {
    if (by > 0) truth[name] = (truth[name] ?? 0) + by;
  };
  let place = -1;
  for (let row = 0; row < rows; row++) {
    let cells = duplicates.repeatedBy(row)?.slice();
    if (!cells) {
      place++;
      if (isGap(place)) place++;
      cells = goodCells(place, next);
      duplicates.see(row, cells);
      if (next() < bad && !duplicates.has(row)) {
        const { column, code, spoil } = pick(spoiltCells, next);
        const at = columns.indexOf(column);
        cells[at] = spoil(cells[at] ?? "");
        count(`${column}:${code}`, 1);
      }
    } else cells[7] = note(next);
    const [country = "", , year = ""] = cells;
    if (country !== "XQZ") years.add(country, year);
    yield cells;
  }
  count("(key):duplicate", duplicates.count);
  count("(sequence):gap", [...years.gaps()].length);
  return truth;
}

function isGap(place: number): boolean {
  return place % countries.length === GAP.country && yearAt(place) === GAP.year;
}

function yearAt(place: number): number {
  return FIRST_YEAR + (Math.floor(place / countries.length) % YEARS);
}

function goodCells(place: number, next: () => number): string[] {
  const { code, name } = countries[place % countries.length] as (typeof countries)[number];
  const year = yearAt(place);
  return [
    code,
    name.en,
    String(year),
    pick(labels, next),
    next() < 0.2 ? "" : pick(labels, next),
    `https://www.example.org/reports/${year}/${code.toLowerCase()}/placement-${String(place).padStart(8, "0")}`,
    `${year}-${twoDigits(1 + Math.floor(next() * 12))}-${twoDigits(1 + Math.floor(next() * 28))}`,
    note(next),
  ];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
