import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "change-without-comparison",
  entities: ["Figure"],
  needs: ["measure"],
  reads: ["comparedWith"],
  severity: "info",
  summary: "A change says with which time it compares.",
  why: "Twenty per cent more says nothing without what it is more than. Many sources leave that open, which is worth knowing before the number is used.",
  remedy: "Give the time in comparedWith, where the source says it or it is plain.",
  clause: {
    level: "MAY",
    at: "Figure.comparedWith",
    says: "For a change, the time that it is compared with.",
  },
  examples: {
    valid: [
      {
        title: "compared with 2018",
        csv: recordsFile(
          figure({
            asStated: "20 percent more",
            value: 20,
            unit: "percent",
            measure: "change",
            comparedWith: { date: "2018", basis: "printed" },
          }),
        ),
      },
    ],
    invalid: [
      {
        title: "more than what",
        csv: recordsFile(
          figure({ asStated: "20 percent more", value: 20, unit: "percent", measure: "change" }),
        ),
      },
    ],
  },
  check({ measure, comparedWith }, report) {
    if (measure !== "change" || comparedWith !== undefined) return;
    report({
      pointer: "/measure",
      message: "The change does not say with which time it compares.",
      cause: true,
    });
  },
});
