import { columnSays, hasDocumentNumber } from "../records/personal-data.ts";
import { defineRule } from "../rule.ts";
import { cases } from "./examples/cases.ts";

export const rule = defineRule({
  code: "document-number-in-case-data",
  scope: "case",
  severity: "warning",
  summary: "A table about people holds no numbers of documents.",
  why: "The number of a passport or an identity card is one person, in every register that holds it.",
  remedy: "Remove it, or keep it in a file that does not leave the case management.",
  examples: {
    valid: [{ title: "a case number", csv: cases("Notes", "see file 2019/44") }],
    invalid: [{ title: "a passport", csv: cases("Notes", "passport no. X1234567 was withheld") }],
  },
  check(cell, report) {
    if (!hasDocumentNumber(cell.text, columnSays(cell))) return;
    report({ message: "This cell holds something like the number of a document.", cause: true });
  },
});
