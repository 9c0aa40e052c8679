import { columnSays, hasBirthDate } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "birth-date-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds ages in bands, and no days of birth.",
  why: "A day of birth with a country and a gender is nearly always one person.",
  remedy: "Keep the year, or better a band of ages such as 18-20.",
  examples: {
    valid: [{ title: "a day of referral", csv: cases("Notes", "referred on 2019-05-02") }],
    invalid: [{ title: "a day of birth", csv: cases("Notes", "born 2001-05-02 in a village") }],
  },
  check(cell, report) {
    if (!hasBirthDate(cell.text, columnSays(cell))) return;
    report({ message: "This cell holds something like a day of birth.", cause: true });
  },
});
