import { countedRuns, tierLaw, yearsBefore } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["watch-list-waiver"];

export const rule = defineRule({
  code: "watch-list-without-waiver",
  scope: "series",
  needs: ["territory", "edition", "tier", "waiver"],
  severity: "warning",
  summary: "From a third consecutive year on the Watch List on, the placement carries a waiver.",
  why: "Without a waiver the law would have moved the government to Tier 3. The report's narrative says when it was waived.",
  remedy: "Set the waiver where the report says so, or check the tier.",
  law: "watch-list-waiver",
  examples: {
    valid: [
      {
        title: "waived in the third year",
        csv: "country,year,tier,waiver\nFiji,2018,2WL,no\nFiji,2019,2WL,no\nFiji,2020,2WL,yes\n",
      },
    ],
    invalid: [
      {
        title: "not waived in the third year",
        csv: "country,year,tier,waiver\nFiji,2018,2WL,no\nFiji,2019,2WL,no\nFiji,2020,2WL,no\n",
      },
    ],
  },
  check(series, report) {
    for (const { run, years } of countedRuns(series.entries)) {
      for (const entry of run.entries) {
        const before = yearsBefore(years, entry.edition);
        if (entry.edition < law.firstEdition || before < law.limit || entry.waiver === true) continue;
        report({
          edition: entry.edition,
          message: `${entry.edition} is ${series.name}'s consecutive year ${before + 1} on the Watch List, and no waiver is recorded.`,
        });
      }
    }
  },
});
