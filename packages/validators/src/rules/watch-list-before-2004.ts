import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";

const law = tierLaw["watch-list-created"];

export const rule = defineRule({
  code: "watch-list-before-2004",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `Nothing is on the Tier 2 Watch List before the ${law.firstEdition} edition.`,
  why: "The law that created the list is of December 2003. A Watch List before it is a wrong year, or a code that means something else.",
  remedy: "Check the year, and what the code means: in some datasets 3 is the Watch List, in others Tier 3.",
  law: "watch-list-created",
  examples: {
    valid: [{ title: "the first Watch List", csv: "country,year,tier\nRussia,2004,Tier 2 Watch List\n" }],
    invalid: [{ title: "a Watch List in 2003", csv: "country,year,tier\nRussia,2003,Tier 2 Watch List\n" }],
  },
  check({ territory, edition, tier }, report) {
    if (
      tier !== "tier-2-watch-list" ||
      territory === undefined ||
      edition === undefined ||
      edition >= law.firstEdition
    )
      return;
    report({
      field: "tier",
      message: `There was no Watch List in ${edition} for ${territoryName(territory)} to be on: it exists from ${law.firstEdition} on.`,
    });
  },
});
