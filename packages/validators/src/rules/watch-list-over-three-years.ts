import { countedRuns, tierLaw, yearsBefore } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["watch-list-limit-2019"];

export const rule = defineRule({
  code: "watch-list-over-three-years",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `From the ${law.confirmedFrom} edition, nobody is on the Watch List for more than ${law.limit} consecutive years.`,
  why: "After two years on the list the law moves a government to Tier 3, unless a waiver gives it one more. A fourth year is impossible, so a cell is wrong.",
  remedy:
    "Check the placements of the run against the reports; the year after the third is Tier 3 or an upgrade.",
  law: "watch-list-limit-2019",
  examples: {
    valid: [{ title: "three years, then Tier 3", csv: "country,2020,2021,2022,2023\nChad,2WL,2WL,2WL,3\n" }],
    invalid: [{ title: "2019 to 2022", csv: "country,2019,2020,2021,2022\nFiji,2WL,2WL,2WL,2WL\n" }],
  },
  check(series, report) {
    for (const { run, years } of countedRuns(series.entries)) {
      const over = years.find((year) => year >= law.confirmedFrom && yearsBefore(years, year) >= law.limit);
      if (over === undefined) continue;
      report({
        edition: over,
        message: `${series.name} is on the Watch List from ${run.first} to ${run.last}; ${over} is year ${yearsBefore(years, over) + 1} of at most ${law.limit}.`,
      });
    }
  },
});
