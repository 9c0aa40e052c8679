import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { daysOf } from "../records/days-of.ts";
import { relativeDate } from "../records/relative-dates.ts";
import { statedDatesIn, withStatedDates } from "../records/stated-dates.ts";
import { event, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "relative-date-differs",
  entities: withStatedDates,
  needs: [],
  severity: "warning",
  summary: "Yesterday, or last year, is what it is when counted from its anchor.",
  why: "Words such as yesterday mean a day only together with the day on which they were written. Counted from the day of download, or from the wrong edition, they mean another.",
  remedy:
    "Correct the date or its anchor. Where something speaks against the source's words, say what in the note.",
  clause: {
    level: "SHOULD",
    at: "StatedDate.anchor",
    says: "It is the date that a relative one is counted from.",
  },
  examples: {
    valid: [
      {
        title: "the day before",
        csv: recordsFile(
          event({
            date: { date: "2018-06-28", asStated: "yesterday", basis: "inferred", anchor: "2018-06-29" },
          }),
        ),
      },
    ],
    invalid: [
      {
        title: "the same day",
        csv: recordsFile(
          event({
            date: { date: "2018-06-29", asStated: "yesterday", basis: "inferred", anchor: "2018-06-29" },
          }),
        ),
      },
    ],
  },
  check(record, report) {
    for (const { value, pointer } of statedDatesIn(record)) {
      const { date, asStated, anchor, note } = value;
      if (asStated === undefined || anchor === undefined || note !== undefined) continue;
      const meant = relativeDate(asStated, anchor);
      if (meant === undefined) continue;
      const [is, should] = [daysOf(date), daysOf(meant)];
      if (!is.sure || (is.first <= should.last && is.last >= should.first)) continue;
      report({
        pointer: `${pointer}/date`,
        message: `${quoted(asStated)} counted from ${anchor} is ${meant}, and the date is ${date}.`,
      });
    }
  },
});
