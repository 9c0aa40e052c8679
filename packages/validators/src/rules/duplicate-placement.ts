import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { defineStageRule } from "../rule.ts";
import type { Earlier } from "../series.ts";

interface Detail {
  readonly territory: string;
  readonly edition: number;
  readonly tier: Tier | undefined;
  readonly earlier: Earlier;
}

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
  describe: ({ territory, edition, tier, earlier }) =>
    tier === earlier.tier
      ? {
          message: `${territory} ${edition} stands in row ${earlier.row} already, with the same tier (${label(tier)}).`,
          cause: "The same placement stands in two rows.",
        }
      : {
          message: `${territory} ${edition} stands in row ${earlier.row} already, there as ${label(earlier.tier)} and here as ${label(tier)}.`,
          cause: "Two rows place the same territory in the same edition differently.",
        },
});
