import { defineRecordRule } from "../record-rule.ts";
import { fiscalYearDays, fiscalYearIn } from "../records/fiscal-years.ts";
import { statedDatesIn, withStatedDates } from "../records/stated-dates.ts";
import { figure, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "fiscal-year-as-calendar-year",
  entities: withStatedDates,
  needs: [],
  severity: "warning",
  summary: "A fiscal year of the United States is not resolved to the calendar year of the same number.",
  why: "The fiscal year begins on 1 October of the year before. Statistics of prosecutions and convictions go by it, and a quarter of what they count is in another calendar year.",
  remedy:
    "Write the interval, such as 2018-10-01/2019-09-30 for fiscal year 2019, or mark the year as approximate: 2019~.",
  clause: {
    level: "SHOULD",
    at: "StatedDate.date",
    says: "It is the date as resolved, beside how the source states it.",
  },
  examples: {
    valid: [
      {
        title: "the twelve months",
        csv: recordsFile(
          figure({
            period: { date: "2018-10-01/2019-09-30", asStated: "fiscal year 2019", basis: "printed" },
          }),
        ),
      },
    ],
    invalid: [
      {
        title: "the calendar year",
        csv: recordsFile(figure({ period: { date: "2019", asStated: "FY2019", basis: "printed" } })),
      },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of statedDatesIn(record)) {
      const fiscal = value.asStated === undefined ? undefined : fiscalYearIn(value.asStated);
      if (fiscal === undefined || value.date !== String(fiscal)) continue;
      report({
        pointer: `${pointer}/date`,
        message: `The source says fiscal year ${fiscal}, and the date is the calendar year.`,
        suggestion: { text: `Write ${fiscalYearDays(fiscal)} for a fiscal year of the United States.` },
      });
    }
  },
});
