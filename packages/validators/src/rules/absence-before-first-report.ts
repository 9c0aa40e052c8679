import { FIRST_EDITION } from "@open-tip/schema/report-editions";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "absence-before-first-report",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "info",
  summary: `Rows for years before ${FIRST_EDITION} say nothing, since there was no report.`,
  why: "A panel of years that starts before the report pads its first years. The rows are harmless as long as nobody counts them as territories that were left out of a report.",
  remedy: "Leave them, or remove them; do not count them.",
  law: "first-report",
  examples: {
    valid: [{ title: "the first edition", csv: "country,year,tier\nGermany,2001,Tier 1\n" }],
    invalid: [
      {
        title: "an empty year before the report",
        csv: "country,year,tier\nGermany,2000,\nGermany,2001,Tier 1\n",
      },
    ],
  },
  check({ edition, absence }, report) {
    if (edition === undefined || absence === undefined || edition >= FIRST_EDITION) return;
    report({
      field: "edition",
      message: `The row is for a year before the first report (${FIRST_EDITION}), and carries no tier.`,
      cause: true,
    });
  },
});
