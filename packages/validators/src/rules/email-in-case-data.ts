import { hasEmail } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "email-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds no e-mail addresses.",
  why: "An address leads to one person at once, and to an account that traffickers may know. What is shared for research or statistics never needs it.",
  remedy: "Remove the column, or keep it in a file that does not leave the case management.",
  examples: {
    valid: [{ title: "no address", csv: cases("Notes", "was referred by a shelter") }],
    invalid: [{ title: "an address in free text", csv: cases("Notes", "write to someone@example.org") }],
  },
  check(cell, report) {
    if (!hasEmail(cell.text)) return;
    report({ message: "This cell holds something like an e-mail address.", cause: true });
  },
});
