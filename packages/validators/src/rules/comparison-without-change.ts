import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

const comparedWith = { date: "2018", basis: "printed" } as const;

export const rule = defineRecordRule({
  code: "comparison-without-change",
  entities: ["Figure"],
  needs: ["measure", "comparedWith"],
  severity: "warning",
  summary: "Only a change is compared with another time.",
  why: "A number that is compared with an earlier one is either that number itself or how far it moved. Taken for the other it is wrong by orders of magnitude.",
  remedy:
    "Make the measure a change, or leave comparedWith out and record the earlier number as a figure of its own.",
  clause: { level: "SHOULD", at: "Figure.comparedWith", says: "It is for a change." },
  examples: {
    valid: [
      {
        title: "a change",
        csv: recordsFile(figure({ asStated: "200 more", value: 200, measure: "change", comparedWith })),
      },
    ],
    invalid: [{ title: "a flow", csv: recordsFile(figure({ comparedWith })) }],
  },
  check({ measure, comparedWith }, report) {
    if (comparedWith === undefined || measure === "change") return;
    report({
      pointer: "/comparedWith",
      message: `The figure is a ${measure}, and compared with another time.`,
      cause: true,
    });
  },
});
