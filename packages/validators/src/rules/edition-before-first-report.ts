import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "edition-before-first-report",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `No placement is of an edition before ${FIRST_EDITION}.`,
  why: "There was no report, so there was no tier. Such rows come from a panel that starts earlier than the report, or from a year that is not the edition.",
  remedy: "Remove the row, or correct its year.",
  law: "first-report",
  examples: {
    valid: [{ title: "the first edition", csv: "country,year,tier\nGermany,2001,Tier 1\n" }],
    invalid: [
      { title: "a tier in 2000", csv: "country,year,tier\nGermany,2000,Tier 1\nGermany,2001,Tier 1\n" },
    ],
  },
  check({ edition, tier }, report) {
    if (edition === undefined || tier === undefined || edition >= FIRST_EDITION) return;
    report({
      field: "edition",
      message: `There was no report in ${edition}: the first is of ${FIRST_EDITION}.`,
      cause: true,
    });
  },
});
