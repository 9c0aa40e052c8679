import { columnSays, hasPhone } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "phone-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds no telephone numbers.",
  why: "A number leads to one person at once, and is often known to those whom they fled from.",
  remedy: "Remove the number, or keep it in a file that does not leave the case management.",
  examples: {
    valid: [{ title: "an amount", csv: cases("Notes", "was paid 12000000 in all") }],
    invalid: [{ title: "a number with its country", csv: cases("Notes", "reach them at +44 20 7946 0000") }],
  },
  check(cell, report) {
    if (!hasPhone(cell.text, columnSays(cell))) return;
    report({ message: "This cell holds something like a telephone number.", cause: true });
  },
});
