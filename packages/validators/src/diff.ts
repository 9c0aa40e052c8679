import type { Input } from "./input.ts";
import type { CheckOptions } from "./options.ts";
import type { ReferencePlacement, ReferenceValue } from "./reference.ts";
import { referenceOf } from "./reference-of.ts";
import type { FileReport } from "./report.ts";

/** A placement that two files have differently. */
export interface Difference {
  readonly territory: string;
  readonly edition: number;
  /** What each file says, with the columns or sources of it that say so. Empty where it says nothing. */
  readonly a: readonly ReferenceValue[];
  readonly b: readonly ReferenceValue[];
}

/** What differs between two files of placements, after both are normalised. */
export interface Differences {
  /** Placements that both have, with the same values. */
  readonly same: number;
  /** Placements that both have, with other values, by territory and edition. */
  readonly differing: readonly Difference[];
  readonly onlyInA: readonly Difference[];
  readonly onlyInB: readonly Difference[];
  /** What was read of each file, and what could not be. */
  readonly reports: readonly [a: FileReport, b: FileReport];
}

/**
 * Compares two tables of placements, whatever their layouts, names and codes.
 * @param options how the first is read, and the second unless `ofSecond` says otherwise
 */
export async function diff(
  a: Input,
  b: Input,
  options: CheckOptions = {},
  ofSecond: CheckOptions = options,
): Promise<Differences> {
  const [first, second] = [await referenceOf(a, options), await referenceOf(b, ofSecond)];
  const keyOf = ({ territory, edition }: ReferencePlacement) => `${territory} ${edition}`;
  const inA = new Map(Array.from(first.reference.placements, (one) => [keyOf(one), one]));
  const inB = new Map(Array.from(second.reference.placements, (one) => [keyOf(one), one]));
  const keys = [...new Set([...inA.keys(), ...inB.keys()])].sort();
  const all = keys.map((key): Difference => {
    const [territory = "", edition] = key.split(" ");
    return {
      territory,
      edition: Number(edition),
      a: inA.get(key)?.values ?? [],
      b: inB.get(key)?.values ?? [],
    };
  });
  const both = all.filter((one) => one.a.length > 0 && one.b.length > 0);
  const isSame = (one: Difference) => valuesOf(one.a) === valuesOf(one.b);
  return {
    same: both.filter(isSame).length,
    differing: both.filter((one) => !isSame(one)),
    onlyInA: all.filter((one) => one.b.length === 0),
    onlyInB: all.filter((one) => one.a.length === 0),
    reports: [first.report, second.report],
  };
}

function valuesOf(values: readonly ReferenceValue[]): string {
  return values
    .map(({ value }) => value)
    .sort()
    .join(" ");
}
