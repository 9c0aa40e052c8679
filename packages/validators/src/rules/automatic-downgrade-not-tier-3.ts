import { tierLabel } from "@open-tip/schema/tiers";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "automatic-downgrade-not-tier-3",
  scope: "placement",
  needs: ["territory", "tier", "automaticDowngrade"],
  severity: "error",
  summary: "A placement by automatic downgrade is in Tier 3.",
  why: "The automatic downgrade moves a government from the Watch List to Tier 3, and nowhere else.",
  remedy: "Correct the tier or the flag.",
  law: "watch-list-limit-2008",
  examples: {
    valid: [{ title: "in Tier 3", csv: "country,year,tier,automatic_downgrade\nChina,2013,Tier 3,yes\n" }],
    invalid: [{ title: "in Tier 2", csv: "country,year,tier,automatic_downgrade\nChina,2013,Tier 2,yes\n" }],
  },
  check({ tier, automaticDowngrade }, report) {
    if (automaticDowngrade !== true || tier === undefined || tier === "tier-3") return;
    const label = tierLabel(tier);
    report({
      field: "automaticDowngrade",
      message: `An automatic downgrade leads to Tier 3, and this is ${label}.`,
    });
  },
});
