import { defineRecordRule } from "../record-rule.ts";
import { figure, range, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "figure-value-beside-range",
  entities: ["Figure"],
  needs: ["value"],
  reads: ["minimum", "maximum"],
  severity: "error",
  summary: "A figure has a value or the ends of a range, and not both.",
  why: "A source that gives a range gives no single number. Where both stand, some readers take the one and some the other, and one of them was never printed.",
  remedy: "Keep what the source prints: the value, or minimum and maximum.",
  clause: { level: "MUST", at: "Figure.value", says: "It is absent for a range." },
  examples: {
    valid: [
      { title: "a value", csv: recordsFile(figure({})) },
      {
        title: "a range",
        csv: recordsFile(range({ asStated: "1,000 to 1,400", minimum: 1000, maximum: 1400 })),
      },
    ],
    invalid: [
      {
        title: "both",
        csv: recordsFile(figure({ asStated: "1,000 to 1,400", minimum: 1000, maximum: 1400 })),
      },
    ],
  },
  check({ value, minimum, maximum }, report) {
    if (value === undefined || (minimum === undefined && maximum === undefined)) return;
    report({
      pointer: "/value",
      message: "The figure has a value and an end of a range.",
      cause: true,
    });
  },
});
