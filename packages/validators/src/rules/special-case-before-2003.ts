import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";

const law = tierLaw["special-case-status"];

export const rule = defineRule({
  code: "special-case-before-2003",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `Nothing is a special case before the ${law.firstEdition} edition.`,
  why: "No source that was read has a special case in the first two reports. An earlier one is a wrong year, or a code for missing data.",
  remedy: "Check the year, and what the code means.",
  law: "special-case-status",
  examples: {
    valid: [{ title: "a special case in 2004", csv: "country,year,tier\nHaiti,2004,Special Case\n" }],
    invalid: [{ title: "a special case in 2002", csv: "country,year,tier\nHaiti,2002,Special Case\n" }],
  },
  check({ territory, edition, tier }, report) {
    if (
      tier !== "special-case" ||
      territory === undefined ||
      edition === undefined ||
      edition >= law.firstEdition
    )
      return;
    report({
      field: "tier",
      message: `${territoryName(territory)} cannot be a special case in ${edition}: the first are of ${law.firstEdition} or later.`,
    });
  },
});
