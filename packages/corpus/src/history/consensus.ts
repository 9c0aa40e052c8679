import type { Absence, TerritoryCode, Tier } from "@open-tip/schema";
import type { CodedValue, Coding } from "./coding.ts";

/** How far codings agree on a placement. */
export type Level =
  /** Two lineages or more say the same, and none says otherwise. */
  | "independent"
  /** Several codings of one lineage say the same, and none says otherwise. */
  | "lineage"
  /** One coding says it, and none says otherwise. */
  | "single"
  /** Codings say different things. */
  | "contested"
  /** A special case of 2005 to 2008, when codings have one code for that and for not being ranked. */
  | "unclear";

/** One value, and the codings that give it, by their keys. */
export interface SupportedValue {
  readonly value: CodedValue;
  readonly sources: readonly string[];
}

/** What the codings together say of one territory in one edition. */
export interface ConsensusPlacement {
  readonly territory: TerritoryCode;
  readonly edition: number;
  /** Absent where no tier is agreed on. Where the placement is contested: what two lineages say against one. */
  readonly tier?: Tier;
  /** Instead of a tier: it is not in the report. */
  readonly absence?: Absence;
  readonly level: Level;
  /** Every value that counts, with who gives it. The first is the one that stands in `tier`. */
  readonly values: readonly SupportedValue[];
  /** Values that are known to be wrong, with who gives them. */
  readonly discounted?: readonly SupportedValue[];
}

/** The editions in which codings have one code for special cases and for countries that are not ranked. */
const UNCLEAR_EDITIONS: readonly number[] = [2005, 2006, 2007, 2008];

/** Whether a value that says less can be true beside a tier. */
const vague: Readonly<Partial<Record<CodedValue, (tier: CodedValue) => boolean>>> = {
  "tier-2-or-watch-list": (tier) => tier === "tier-2" || tier === "tier-2-watch-list",
  "not-tier-3": (tier) => tier !== "tier-3",
};

/** What codings say together, territory by territory, edition by edition. Nothing is filled in: what none says is not in it. */
export function consensusOf(codings: readonly Coding[]): ConsensusPlacement[] {
  const lineages = new Map(codings.map(({ key, lineage }) => [key, lineage]));
  const said = new Map<
    string,
    { counted: Map<CodedValue, string[]>; discounted: Map<CodedValue, string[]> }
  >();
  for (const { key, ignored, excluded = {}, placements } of codings) {
    for (const { territory, edition, value } of placements) {
      const id = `${territory} ${edition}`;
      const entry = said.get(id) ?? { counted: new Map(), discounted: new Map() };
      said.set(id, entry);
      const counts = ignored === undefined && excluded[territory] === undefined;
      const values = counts ? entry.counted : entry.discounted;
      values.set(value, [...(values.get(value) ?? []), key]);
    }
  }
  return Array.from(said)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, { counted, discounted }]) => {
      const [territory, edition] = id.split(" ");
      // What only discounted codings say is no placement.
      if (counted.size === 0) return [];
      const wrong = supported(discounted);
      return [
        {
          // A test holds the tables' codes against the standard's.
          territory: territory as TerritoryCode,
          edition: Number(edition),
          ...judge(Number(edition), counted, lineages),
          ...(wrong.length > 0 && { discounted: wrong }),
        },
      ];
    });
}

type Judgement = Omit<ConsensusPlacement, "territory" | "edition" | "discounted">;

function judge(
  edition: number,
  counted: ReadonlyMap<CodedValue, readonly string[]>,
  lineages: ReadonlyMap<string, string>,
): Judgement {
  const voices = (value: CodedValue) =>
    new Set((counted.get(value) ?? []).map((key) => lineages.get(key) ?? key)).size;
  const exact = [...counted.keys()].filter((value) => vague[value] === undefined);
  const [only, ...others] = exact;
  const agreed = [...counted.keys()].every((value) => value === only || vague[value]?.(only ?? value));

  if (only === undefined || others.length > 0 || !agreed) {
    // Without an exact value nothing is contested: one of two tiers is all that is known.
    const level = only === undefined ? "single" : "contested";
    const backed = (value: CodedValue) =>
      voices(value) +
      [...counted.keys()]
        .filter((other) => vague[other]?.(value))
        .map(voices)
        .reduce((a, b) => a + b, 0);
    const leading = exact.filter((value) => backed(value) > 1);
    const [leader] = leading.length === 1 ? leading : [];
    return { ...placed(leader), level, values: supported(counted, leader) };
  }
  const level =
    only === "special-case" && UNCLEAR_EDITIONS.includes(edition) && !confirmed(counted.get(only))
      ? "unclear"
      : voices(only) > 1
        ? "independent"
        : (counted.get(only)?.length ?? 0) > 1
          ? "lineage"
          : "single";
  return { ...placed(only), level, values: supported(counted, only) };
}

/** Both large codings have one code for two things in those years; a special case is sure only by a third source. */
function confirmed(keys: readonly string[] = []): boolean {
  return keys.some((key) => !key.startsWith("kelley") && key !== "hti");
}

function placed(value: CodedValue | undefined): Pick<Judgement, "tier" | "absence"> {
  if (value === undefined || value === "tier-2-or-watch-list" || value === "not-tier-3") return {};
  return value === "not-in-report" ? { absence: value } : { tier: value };
}

function supported(
  values: ReadonlyMap<CodedValue, readonly string[]>,
  first?: CodedValue | undefined,
): SupportedValue[] {
  return Array.from(values, ([value, sources]) => ({ value, sources: [...sources].sort() })).sort(
    (a, b) => Number(b.value === first) - Number(a.value === first) || (a.value < b.value ? -1 : 1),
  );
}
