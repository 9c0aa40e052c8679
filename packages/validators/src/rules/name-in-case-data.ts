import { columnSays, hasName } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "name-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds no names.",
  why: "A name is what no statistic needs, and what harms most when it is seen by somebody who looks for it. What is found is judged by its look and by the name of its column.",
  remedy: "Remove the column, or replace names by numbers that only the case management can resolve.",
  examples: {
    valid: [{ title: "an organisation", csv: cases("Notes", "was referred by the police") }],
    invalid: [{ title: "a name after a title", csv: cases("Notes", "lives with Mrs Example") }],
  },
  check(cell, report) {
    if (!hasName(cell.text, columnSays(cell))) return;
    report({ message: "This cell holds something like the name of a person.", cause: true });
  },
});
