import { count } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { numberInWords } from "../records/number-in-words.ts";
import { figure, recordsFile } from "./examples/records.ts";

export const rule = defineRecordRule({
  code: "figure-differs-from-words",
  entities: ["Figure"],
  needs: ["asStated"],
  reads: ["value", "minimum", "maximum"],
  severity: "warning",
  summary: "A figure's number is the one that its words print.",
  why: "A million typed with a nought too few is as plausible as the right number. The words beside it are the only witness.",
  remedy: "Correct the value, in units: about 152 million is 152000000.",
  clause: {
    level: "SHOULD",
    at: "Figure.asStated",
    says: "It is the number as printed; the value is the same, in units.",
  },
  examples: {
    valid: [
      {
        title: "152 million",
        csv: recordsFile(figure({ asStated: "about 152 million", value: 152_000_000, qualifier: "about" })),
      },
    ],
    invalid: [
      {
        title: "a nought too few",
        csv: recordsFile(figure({ asStated: "about 152 million", value: 15_200_000, qualifier: "about" })),
      },
    ],
  },
  check({ asStated, value, minimum, maximum, unit }, report) {
    const printed = numberInWords(asStated);
    const numbers = [value, minimum, maximum].filter((one) => one !== undefined);
    if (printed === undefined || numbers.length === 0 || numbers.includes(printed)) return;
    // 25 per cent may be given as the fraction 0.25.
    if (unit === "share" && numbers.some((one) => Math.abs(one * 100 - printed) < 1e-9)) return;
    report({
      pointer: value === undefined ? "/asStated" : "/value",
      message: `The words print ${count(printed)}, and the figure has ${numbers.map((one) => count(one)).join(" and ")}.`,
    });
  },
});
