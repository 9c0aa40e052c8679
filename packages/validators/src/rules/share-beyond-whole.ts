import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

/** What a whole is in the units in which shares are given. */
const wholes: Readonly<Record<string, number>> = { percent: 100, share: 1 };

export const rule = defineRecordRule({
  code: "share-beyond-whole",
  entities: ["Figure"],
  needs: ["unit", "measure"],
  reads: ["value", "minimum", "maximum"],
  severity: "error",
  summary: "A share is between nothing and the whole: 0 to 100 per cent, or 0 to 1.",
  why: "A part cannot be more than its whole. A share of 250 per cent is a change, or another unit, or a slip; one of 25 as a fraction is meant in per cent.",
  remedy:
    "Correct the number, its unit (percent, or share for a fraction), or the measure: an increase is a change.",
  clause: { level: "MUST", at: "Figure.measure", says: "A share is which part of a whole." },
  examples: {
    valid: [
      {
        title: "one in four",
        csv: recordsFile(figure({ asStated: "one in four", value: 0.25, unit: "share", measure: "share" })),
      },
      {
        title: "an increase of 150 per cent",
        csv: recordsFile(
          figure({ asStated: "150 percent more", value: 150, unit: "percent", measure: "change" }),
        ),
      },
    ],
    invalid: [
      {
        title: "a share of 250 per cent",
        csv: recordsFile(figure({ asStated: "250 percent", value: 250, unit: "percent", measure: "share" })),
      },
      {
        title: "a fraction of 25",
        csv: recordsFile(figure({ asStated: "25 percent", value: 25, unit: "share", measure: "share" })),
      },
    ],
  },
  check({ unit, measure, ...figure }, report) {
    const whole = wholes[unit];
    if (whole === undefined || measure !== "share") return;
    for (const end of ["value", "minimum", "maximum"] as const) {
      const number = figure[end];
      if (number === undefined || (number >= 0 && number <= whole)) continue;
      report({ pointer: `/${end}`, message: `The share is ${number}, and the whole is ${whole}.` });
    }
  },
});
