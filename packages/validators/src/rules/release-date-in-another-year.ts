import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "release-date-in-another-year",
  scope: "placement",
  needs: ["edition", "releaseDate"],
  severity: "error",
  summary: "A report is released in the year of its edition.",
  why: "Where the years differ, one of them is a fiscal year, a reporting period, or the year of another edition.",
  remedy: "Correct the edition or the date.",
  law: "release-date",
  examples: {
    valid: [
      { title: "in its year", csv: "country,year,tier,release_date\nNamibia,2020,Tier 1,2020-06-25\n" },
    ],
    invalid: [
      { title: "a year late", csv: "country,year,tier,release_date\nNamibia,2019,Tier 1,2020-06-25\n" },
    ],
  },
  check({ edition, releaseDate }, report) {
    if (edition === undefined || releaseDate === undefined || releaseDate.startsWith(String(edition))) return;
    report({
      field: "releaseDate",
      message: `The ${edition} edition cannot have been released on ${releaseDate}.`,
    });
  },
});
