import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["policy-or-pattern"];

export const rule = defineRule({
  code: "policy-or-pattern",
  scope: "placement",
  needs: ["territory", "edition", "tier", "policyOrPattern"],
  severity: "info",
  summary: `The list of governments with a policy or pattern exists from ${law.firstEdition}, and its members are normally in Tier 3.`,
  why: "News often takes this list for Tier 3. In 2024 it named 13 governments, and Tier 3 held 21.",
  remedy: "Check that the flag means this list, and not Tier 3.",
  law: "policy-or-pattern",
  examples: {
    valid: [{ title: "in Tier 3", csv: "country,year,tier,policy_or_pattern\nCuba,2024,Tier 3,yes\n" }],
    invalid: [
      {
        title: "before the list existed",
        csv: "country,year,tier,policy_or_pattern\nCuba,2015,Tier 3,yes\n",
      },
      { title: "in Tier 2", csv: "country,year,tier,policy_or_pattern\nFiji,2024,Tier 2,yes\n" },
    ],
  },
  check({ edition, tier, policyOrPattern }, report) {
    if (policyOrPattern !== true || edition === undefined) return;
    if (edition < law.firstEdition) {
      report({
        field: "policyOrPattern",
        message: `The list did not exist in ${edition}: it is of ${law.firstEdition}.`,
      });
    } else if (tier !== undefined && tier !== "tier-3") {
      report({
        field: "policyOrPattern",
        message: "Governments on the list are normally in Tier 3, and this one is not.",
      });
    }
  },
});
