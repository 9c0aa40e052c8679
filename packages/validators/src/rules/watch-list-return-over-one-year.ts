import { tierLaw, watchListReturns } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["watch-list-return"];

export const rule = defineRule({
  code: "watch-list-return-over-one-year",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary:
    "After a downgrade from the Watch List in 2019 or later, a government returns to the list for one year only.",
  why: "The law of 2019 allows a government that was moved to Tier 3 after its years on the list only one consecutive year when it comes back. How its words apply is our reading; real sequences support it, so this warns and never fails.",
  remedy: "Check the placements after the return against the reports.",
  law: "watch-list-return",
  examples: {
    valid: [
      {
        title: "Chad: one year back",
        csv: "country,2020,2021,2022,2023,2024,2025\nChad,2WL,2WL,2WL,3,2WL,3\n",
      },
      {
        title: "Algeria: the last run was one year long",
        csv: "country,2020,2021,2022,2023,2024,2025\nAlgeria,3,3,2WL,3,2WL,2WL\n",
      },
    ],
    invalid: [{ title: "two years back", csv: "country,2020,2021,2022,2023,2024\nChad,2WL,2WL,3,2WL,2WL\n" }],
  },
  check(series, report) {
    for (const { spell, after } of watchListReturns(series.entries)) {
      if (after.entries.length <= law.limit) continue;
      const over = after.first + law.limit;
      if (over < law.confirmedFrom) continue;
      report({
        edition: over,
        message: `${series.name} was moved from the Watch List to Tier 3 in ${spell.first} and is back on it from ${after.first} to ${after.last}, for more than one year.`,
      });
    }
  },
});
