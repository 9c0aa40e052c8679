import { reportEditions } from "@open-tip/schema/report-editions";
import { defineRule } from "../rule.ts";

const newest = Math.max(...reportEditions.map(({ edition }) => edition));

export const rule = defineRule({
  code: "edition-not-known-yet",
  scope: "placement",
  needs: ["territory", "edition"],
  severity: "warning",
  summary: "The edition is one that this version of the standard knows.",
  why: "A year after the newest edition is a typing error, a projection, or a report that came out after this version; only the last is a placement.",
  remedy: "Correct the year, or update open-tip if the edition has come out since.",
  law: "release-date",
  examples: {
    valid: [{ title: "a published edition", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a year to come", csv: "country,year,tier\nNamibia,2090,Tier 1\n" }],
  },
  check({ edition }, report) {
    if (edition === undefined || edition <= newest) return;
    report({
      field: "edition",
      message: `${edition} is later than the newest edition known here, ${newest}.`,
      cause: true,
    });
  },
});
