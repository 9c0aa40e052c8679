import { reportEdition } from "@open-tip/schema/report-editions";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "unusual-release-month",
  scope: "placement",
  needs: ["edition", "releaseDate"],
  severity: "warning",
  summary: "A report is released in June or July.",
  why: "Every edition whose date is known came out in June or July, save that of 2025. Another month is usually the day on which somebody downloaded the list, or day and month swapped.",
  remedy: "Check the date against the Department of State's release.",
  law: "release-date",
  examples: {
    valid: [
      { title: "in June", csv: "country,year,tier,release_date\nNamibia,2020,Tier 1,2020-06-25\n" },
      { title: "the exception", csv: "country,year,tier,release_date\nNamibia,2025,Tier 2,2025-09-29\n" },
    ],
    invalid: [
      { title: "in February", csv: "country,year,tier,release_date\nNamibia,2020,Tier 1,2020-02-25\n" },
    ],
  },
  check({ edition, releaseDate }, report) {
    if (edition === undefined || releaseDate === undefined) return;
    const month = releaseDate.slice(5, 7);
    if (month === "06" || month === "07" || reportEdition(edition)?.releaseDate === releaseDate) return;
    report({ field: "releaseDate", message: `${releaseDate} is not in June or July.`, cause: true });
  },
});
