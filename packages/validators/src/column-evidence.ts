import { isSourceId } from "@open-tip/schema/ids";
import { findTerritory } from "@open-tip/schema/territories";
import { readEdition } from "./read-edition.ts";
import { isNumericTierCode, readLabel } from "./tier-coding.ts";

/** What the values of a column look like, as shares of its filled cells from 0 to 1. */
export interface ColumnEvidence {
  /** Cells that are not blank. */
  readonly filled: number;
  /** Distinct values with their counts, up to a limit. */
  readonly values: ReadonlyMap<string, number>;
  readonly alpha3: number;
  readonly alpha2: number;
  readonly territoryName: number;
  readonly year: number;
  /** Years written as such, from 1990 on; days and other numbers are not. */
  readonly plainYear: number;
  /** Tier labels in words. */
  readonly tierLabel: number;
  /** Numbers that some published dataset uses as a tier code, 1 to 4 in whole or half steps. */
  readonly tierNumber: number;
  readonly sourceId: number;
}

const LIMIT = 5000;
/** Distinct values that are judged: what a column holds shows in the first of them. */
const JUDGED = 1000;
/** No name of a territory and no label of a tier is longer. */
const LONGEST_NAME = 80;
const tierNumbers = new Set(["1", "2", "2.5", "3", "4", "555", "666"]);

/** Looks at the values of one column of the sampled rows. */
export function evidenceOf(cells: Iterable<string>): ColumnEvidence {
  const values = new Map<string, number>();
  let filled = 0;
  for (const cell of cells) {
    const value = cell.trim();
    if (value === "") continue;
    filled++;
    if (values.size < LIMIT || values.has(value)) values.set(value, (values.get(value) ?? 0) + 1);
  }
  const share = (test: (value: string) => boolean): number => {
    let hits = 0;
    let all = 0;
    let left = JUDGED;
    for (const [value, times] of values) {
      if (left-- === 0) break;
      all += times;
      if (test(value)) hits += times;
    }
    return all === 0 ? 0 : hits / all;
  };
  return {
    filled,
    values,
    alpha3: share((value) => /^[A-Za-z]{3}$/.test(value) && isCode(value, "code")),
    alpha2: share((value) => /^[A-Za-z]{2}$/.test(value) && isCode(value, "alpha2")),
    territoryName: share(
      (value) =>
        value.length > 3 && isShort(value) && findTerritory(value, { suggest: false }).status === "found",
    ),
    year: share((value) => "edition" in readEdition(value)),
    plainYear: share((value) => /^(?:199|20[0-4])\d(?:\.0+)?$/.test(value)),
    tierLabel: share((value) => isShort(value) && !isNumericTierCode(value) && isTierLabel(value)),
    tierNumber: share((value) => tierNumbers.has(value.replace(/\.0+$/, ""))),
    sourceId: share(isSourceId),
  };
}

const isShort = (value: string): boolean => value.length <= LONGEST_NAME;

function isCode(value: string, by: "code" | "alpha2"): boolean {
  const match = findTerritory(value, { alpha2: by === "alpha2", suggest: false });
  return match.status === "found" && match.by === by;
}

function isTierLabel(value: string): boolean {
  const read = readLabel(value);
  return read !== undefined && "tier" in read;
}
