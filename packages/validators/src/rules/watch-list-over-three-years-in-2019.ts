import { countedRuns, tierLaw, yearsBefore } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["watch-list-limit-2019"];

export const rule = defineRule({
  code: "watch-list-over-three-years-in-2019",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: `In the ${law.firstEdition} edition, a fourth consecutive year on the Watch List is doubtful.`,
  why: "The waiver was shortened from two years to one by law of January 2019. How that applied to the report of June 2019 is unverified.",
  remedy: "Check the placements of the run against the reports.",
  law: "watch-list-limit-2019",
  examples: {
    valid: [{ title: "three years", csv: "country,2017,2018,2019\nFiji,2WL,2WL,2WL\n" }],
    invalid: [{ title: "2016 to 2019", csv: "country,2016,2017,2018,2019\nFiji,2WL,2WL,2WL,2WL\n" }],
  },
  check(series, report) {
    for (const { run, years } of countedRuns(series.entries)) {
      const doubtful = years.find(
        (year) =>
          year >= law.firstEdition && year < law.confirmedFrom && yearsBefore(years, year) === law.limit,
      );
      if (doubtful === undefined) continue;
      report({
        edition: doubtful,
        message: `${series.name} is on the Watch List from ${run.first} to ${run.last}; ${doubtful} is year ${yearsBefore(years, doubtful) + 1}, and the law of 2019 allows ${law.limit}.`,
      });
    }
  },
});
