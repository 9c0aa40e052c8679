import { defineRecordRule } from "../record-rule.ts";
import { figure, range, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "figure-without-number",
  entities: ["Figure"],
  needs: ["asStated"],
  reads: ["value", "minimum", "maximum"],
  severity: "warning",
  summary: "A figure says its number as a number too.",
  why: "Words cannot be added or compared. A figure without a number drops out of every table and chart that is made of the data, and nobody sees that it is gone.",
  remedy:
    "Give the value, or the end of the range that the words name: for hundreds of thousands a minimum of 200000.",
  clause: { level: "SHOULD", at: "Figure.value", says: "A figure has a value, or an end of a range." },
  examples: {
    valid: [
      { title: "a value", csv: recordsFile(figure({})) },
      {
        title: "one end of a range",
        csv: recordsFile(
          range({ asStated: "hundreds of thousands", minimum: 200_000, qualifier: "at-least" }),
        ),
      },
    ],
    invalid: [{ title: "words only", csv: recordsFile(range({ asStated: "hundreds of thousands" })) }],
  },
  check({ value, minimum, maximum }, report) {
    if (value !== undefined || minimum !== undefined || maximum !== undefined) return;
    report({
      pointer: "/asStated",
      message: "The figure has neither a value nor an end of a range.",
      cause: true,
    });
  },
});
