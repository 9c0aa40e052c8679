import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["inclusion-threshold"];

export const rule = defineRule({
  code: "absence-before-2009",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: `In editions up to ${law.lastEdition} an empty tier is not missing data.`,
  why: `The early reports included a country only with a significant number of victims, at least ${law.limit}. An empty cell may mean that the report left the country out, and filling it in, or dropping the row, bends the result.`,
  remedy:
    'Write "not in report" where the report left the territory out, and leave the cell empty only where the tier is not known.',
  law: "inclusion-threshold",
  examples: {
    valid: [
      {
        title: "said to be absent",
        csv: "country,year,tier\nNamibia,2003,not in report\nGermany,2003,Tier 1\n",
      },
    ],
    invalid: [{ title: "left empty", csv: "country,year,tier\nNamibia,2003,\nGermany,2003,Tier 1\n" }],
  },
  check({ edition, absence }, report) {
    if (absence !== "not-stated" || edition === undefined) return;
    if (edition < law.firstEdition || edition > law.lastEdition) return;
    report({
      field: "tier",
      message: `The tier is empty in an edition up to ${law.lastEdition}, when reports left out countries with few victims: it may not be missing.`,
      cause: true,
    });
  },
});
