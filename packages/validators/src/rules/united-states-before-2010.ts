import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["united-states-ranked"];

export const rule = defineRule({
  code: "united-states-before-2010",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `The United States is not placed before the ${law.firstEdition} edition.`,
  why: "The Department of State did not rank its own government until its tenth report. An earlier placement was filled in by somebody else.",
  remedy: "Remove the placement, or correct its year.",
  law: "united-states-ranked",
  examples: {
    valid: [{ title: "the first ranking", csv: "country,year,tier\nUnited States,2010,Tier 1\n" }],
    invalid: [{ title: "a ranking in 2009", csv: "country,year,tier\nUnited States,2009,Tier 1\n" }],
  },
  check({ territory, edition, tier }, report) {
    if (territory !== "USA" || tier === undefined || edition === undefined || edition >= law.firstEdition)
      return;
    report({
      field: "territory",
      message: `The ${edition} report does not place the United States; the first that does is of ${law.firstEdition}.`,
    });
  },
});
