import { isSourceId } from "@open-tip/schema/ids";
import { findTerritory } from "@open-tip/schema/territories";
import { distinctTexts } from "./distinct-texts.ts";
import { readEdition } from "./read-edition.ts";
import { isNumericTierCode, readLabel } from "./tier-coding.ts";

/** Distinct values that are told apart. */
const LIMIT = 5000;
/** Distinct values that are judged: what a column holds shows in the first of them. */
const JUDGED = 1000;
/** No name of a territory and no label of a tier is longer. */
const LONGEST_NAME = 80;
const tierNumbers = new Set(["1", "2", "2.5", "3", "4", "555", "666"]);

/** What a value can look like. */
const tests = {
  alpha3: (value: string) => /^[A-Za-z]{3}$/.test(value) && isCode(value, "code"),
  alpha2: (value: string) => /^[A-Za-z]{2}$/.test(value) && isCode(value, "alpha2"),
  territoryName: (value: string) =>
    value.length > 3 && isShort(value) && findTerritory(value, { suggest: false }).status === "found",
  year: (value: string) => "edition" in readEdition(value),
  /** Years written as such, from 1990 on; days and other numbers are not. */
  plainYear: (value: string) => /^(?:199|20[0-4])\d(?:\.0+)?$/.test(value),
  /** Tier labels in words. */
  tierLabel: (value: string) => isShort(value) && !isNumericTierCode(value) && isTierLabel(value),
  /** Numbers that some published dataset uses as a tier code, 1 to 4 in whole or half steps. */
  tierNumber: (value: string) => tierNumbers.has(value.replace(/\.0+$/, "")),
  sourceId: isSourceId,
};

type Likeness = keyof typeof tests;

/** What the values of one column of the sampled rows look like. Each likeness is judged when it is first asked for. */
export class ColumnEvidence {
  private readonly sample: readonly (readonly string[])[];
  private readonly index: number;
  private readonly shares = new Map<Likeness, number>();
  private counted: ReturnType<typeof countValues> | undefined;

  constructor(sample: readonly (readonly string[])[], index: number) {
    this.sample = sample;
    this.index = index;
  }

  /** Cells that are not blank. */
  get filled(): number {
    return this.count().filled;
  }

  /** Distinct values with their counts, up to a limit. */
  get values(): ReadonlyMap<string, number> {
    return this.count().values;
  }

  /** The share of the filled cells, from 0 to 1, that look like something. */
  share(likeness: Likeness): number {
    let known = this.shares.get(likeness);
    if (known === undefined) {
      known = this.measure(likeness, 0);
      this.shares.set(likeness, known);
    }
    return known;
  }

  /** Whether at least this share of the filled cells look like something: of most columns, the first few tell. */
  isMostly(likeness: Likeness, least: number): boolean {
    return (this.shares.get(likeness) ?? this.measure(likeness, least)) >= least;
  }

  /** A share; 0 as soon as the least that is asked for cannot be reached. */
  private measure(likeness: Likeness, least: number): number {
    const test = tests[likeness];
    const { judged } = this.count();
    let all = 0;
    for (const [, times] of judged) all += times;
    let left = all;
    for (const [value, times] of judged) {
      if (test(value)) continue;
      left -= times;
      if (left / all < least) return 0;
    }
    return all === 0 ? 0 : left / all;
  }

  private count() {
    this.counted ??= countValues(this.sample, this.index);
    return this.counted;
  }
}

function countValues(sample: readonly (readonly string[])[], index: number) {
  const values = new Map<string, number>();
  let filled = 0;
  for (const [text, times] of distinctTexts(sample, index)) {
    const value = text.trim();
    if (value === "") continue;
    filled += times;
    const before = values.get(value);
    if (before !== undefined || values.size < LIMIT) values.set(value, (before ?? 0) + times);
  }
  const judged: (readonly [value: string, times: number])[] = [];
  for (const one of values) if (judged.push(one) === JUDGED) break;
  return { filled, values, judged };
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
