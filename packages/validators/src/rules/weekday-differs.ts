import { defineRecordRule } from "../record-rule.ts";
import { statedDatesIn, withStatedDates } from "../records/stated-dates.ts";
import { weekdayIn, weekdayName, weekdayOf } from "../records/weekdays.ts";
import { event, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "weekday-differs",
  entities: withStatedDates,
  needs: [],
  severity: "warning",
  summary: "A date is of the weekday that its source names.",
  why: "On Tuesday is resolved to a day by counting, and counted wrongly by a week or from the wrong date. The weekday shows it at once.",
  remedy: "Correct the date. Where the source itself is wrong, say so in the note of the date.",
  clause: {
    level: "SHOULD",
    at: "StatedDate.note",
    says: "Where the date as resolved contradicts what is stated, the note says why.",
  },
  examples: {
    valid: [
      {
        title: "a Tuesday",
        csv: recordsFile(event({ date: { date: "2012-11-20", asStated: "on Tuesday", basis: "inferred" } })),
      },
    ],
    invalid: [
      {
        title: "a Monday",
        csv: recordsFile(event({ date: { date: "2012-11-19", asStated: "on Tuesday", basis: "inferred" } })),
      },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of statedDatesIn(record)) {
      const { date, asStated = "", note } = value;
      const [named, is] = [weekdayIn(asStated), weekdayOf(date)];
      if (named === undefined || is === undefined || named === is || note !== undefined) continue;
      report({
        pointer: `${pointer}/date`,
        message: `${date} is a ${weekdayName(is)}, and the source says ${weekdayName(named)}.`,
      });
    }
  },
});
