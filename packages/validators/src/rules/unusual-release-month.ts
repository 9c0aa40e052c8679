import { reportEdition } from "@open-tip/schema/report-editions";
import { listed } from "../printable.ts";
import { defineRule } from "../rule.ts";
import { type RuleOptions, valuesOf } from "../settings/rule-options.ts";

const names = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const options = {
  months: {
    kind: "numbers",
    default: [6, 7],
    least: 1,
    most: 12,
    whole: true,
    about: "The months, by number, in which a report may be released.",
  },
} as const satisfies RuleOptions;

export const rule = defineRule({
  code: "unusual-release-month",
  scope: "placement",
  needs: ["edition", "releaseDate"],
  severity: "warning",
  summary: "A report is released in June or July.",
  why: "Every edition whose date is known came out in June or July, save that of 2025. Another month is usually the day on which somebody downloaded the list, or day and month swapped.",
  remedy: "Check the date against the Department of State's release.",
  law: "release-date",
  options,
  examples: {
    valid: [
      { title: "in June", csv: "country,year,tier,release_date\nNamibia,2020,Tier 1,2020-06-25\n" },
      { title: "the exception", csv: "country,year,tier,release_date\nNamibia,2025,Tier 2,2025-09-29\n" },
    ],
    invalid: [
      { title: "in February", csv: "country,year,tier,release_date\nNamibia,2020,Tier 1,2020-02-25\n" },
    ],
  },
  check({ edition, releaseDate }, report, _reference, values) {
    if (edition === undefined || releaseDate === undefined) return;
    const { months } = valuesOf(options, values);
    if (
      months.includes(Number(releaseDate.slice(5, 7))) ||
      reportEdition(edition)?.releaseDate === releaseDate
    )
      return;
    report({ field: "releaseDate", message: `${releaseDate} is not in ${inWords(months)}.`, cause: true });
  },
});

function inWords(months: readonly number[]): string {
  return listed(
    months.map((month) => names[month - 1] ?? String(month)),
    "or",
  );
}
