import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";
import type { Earlier } from "../series.ts";

interface Detail {
  readonly territory: string;
  readonly edition: number;
  readonly tier: Tier | undefined;
  readonly earlier: Earlier;
  /** What each of the two rows calls the territory, where they differ. */
  readonly names?: readonly [string, string] | undefined;
}

/** What is said of a territory that is named in two ways. */
export const TWO_NAMES = " stands under two names: ";

const label = (tier: Tier | undefined) => (tier === undefined ? "no tier" : tierLabel(tier));

export const rule = defineStageRule<Detail>()({
  code: "duplicate-placement",
  scope: "keys",
  severity: "error",
  summary: "A source places a territory once in an edition.",
  why: "A territory that stands twice in one edition counts twice, and where the two differ one of them is wrong.",
  remedy: "Keep one row. A corrected re-issue of a report is an edition of its own.",
  law: "one-placement-per-edition",
  examples: {
    valid: [
      { title: "once in each edition", csv: "country,year,tier\nNamibia,2020,Tier 1\nNamibia,2021,Tier 1\n" },
    ],
    invalid: [
      {
        title: "twice the same",
        csv: "country,year,tier\nNamibia,2020,Tier 1\nNAM,2020,Tier 1\nHaiti,2020,Tier 2\n",
      },
      { title: "two different tiers", csv: "country,year,tier\nNamibia,2020,Tier 1\nNamibia,2020,Tier 2\n" },
    ],
  },
  describe: ({ territory, edition, tier, earlier, names }) => {
    const same = tier === earlier.tier;
    const [there, here] = names?.map(quoted) ?? [];
    const as = there === undefined ? "" : ` as ${there}`;
    const difference = same
      ? `, with the same tier (${label(tier)})`
      : `, there as ${label(earlier.tier)} and here as ${label(tier)}`;
    return {
      message: `${territory} ${edition}${here === undefined ? "" : `, here called ${here},`} stands in row ${earlier.row}${as} already${difference}.`,
      cause: names
        ? `${territory}${TWO_NAMES}${[there, here].sort().join(" and ")}.`
        : same
          ? "The same placement stands in two rows."
          : "Two rows place the same territory in the same edition differently.",
    };
  },
});
