import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { range, recordsFile } from "./examples/records.ts";

/** Which end of a range stands alone with a qualifier that names the other. */
const other: Readonly<Record<string, "minimum" | "maximum">> = {
  over: "maximum",
  "at-least": "maximum",
  under: "minimum",
  nearly: "minimum",
  "at-most": "minimum",
};

export const rule = defineRecordRule({
  code: "figure-qualifier-contradicts-range",
  entities: ["Figure"],
  needs: ["qualifier"],
  reads: ["value", "minimum", "maximum"],
  severity: "warning",
  summary: "A qualifier such as over goes with a lower end, and one such as under with an upper end.",
  why: "Over 1,000 has a lower end and no upper one. With the number at the wrong end, the claim turns into its opposite.",
  remedy: "Move the number to the other end, or correct the qualifier.",
  clause: { level: "SHOULD", at: "Figure.qualifier", says: "It says how the source qualifies the number." },
  examples: {
    valid: [
      {
        title: "over, with a lower end",
        csv: recordsFile(range({ asStated: "over 1,000", qualifier: "over", minimum: 1000 })),
      },
    ],
    invalid: [
      {
        title: "over, with an upper end only",
        csv: recordsFile(range({ asStated: "over 1,000", qualifier: "over", maximum: 1000 })),
      },
    ],
  },
  check({ qualifier, value, minimum, maximum }, report) {
    const ends = { minimum, maximum };
    const wrong = other[qualifier];
    if (wrong === undefined || value !== undefined || ends[wrong] === undefined) return;
    if (minimum !== undefined && maximum !== undefined) return;
    report({
      pointer: "/qualifier",
      message: `The qualifier ${quoted(qualifier)} stands with a ${wrong} only.`,
      cause: true,
    });
  },
});
