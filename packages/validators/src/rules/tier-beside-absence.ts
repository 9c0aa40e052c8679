import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly tier: Tier;
  readonly absence: string;
}

export const rule = defineStageRule<Detail>()({
  code: "tier-beside-absence",
  scope: "normalising",
  severity: "error",
  summary: "A placement has a tier, or says why it has none; not both.",
  why: "A row that states a tier and says that there is none contradicts itself, and whoever reads it takes one or the other.",
  remedy: "Empty the cell that is wrong.",
  examples: {
    valid: [
      {
        title: "no tier, and why",
        csv: "country,year,tier,absence\nFiji,2020,Tier 2,\nChad,2003,,not-in-report\n",
      },
    ],
    invalid: [
      {
        title: "a tier, and a reason for none",
        csv: "country,year,tier,absence\nFiji,2020,Tier 2,not-in-report\n",
      },
    ],
  },
  describe: ({ tier, absence }) => ({
    message: `The row states ${tierLabel(tier)} and ${quoted(absence)}; it was read as ${tierLabel(tier)}.`,
  }),
});
