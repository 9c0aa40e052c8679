import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "rate-of-no-flow",
  entities: ["Figure"],
  needs: ["measure", "per"],
  severity: "error",
  summary: "Only a flow is so many per year, month, week or day.",
  why: "A stock is how many there are at a moment. Given per year, it is taken for as many new ones each year: the most common way in which estimates of trafficking grow in the press.",
  remedy: "Remove the interval, or correct the measure if the source counts how many come about.",
  clause: { level: "MUST", at: "Figure.per", says: "It is for a flow that is stated as a rate." },
  examples: {
    valid: [
      { title: "a flow per year", csv: recordsFile(figure({ per: "year" })) },
      { title: "a stock", csv: recordsFile(figure({ measure: "stock" })) },
    ],
    invalid: [{ title: "a stock per year", csv: recordsFile(figure({ measure: "stock", per: "year" })) }],
  },
  check({ measure, per }, report) {
    if (per === undefined || measure === "flow") return;
    report({ pointer: "/per", message: `The figure is a ${measure}, and given per ${per}.`, cause: true });
  },
});
