import { figureUnits } from "@open-tip/schema/code-lists";
import { quoted } from "../printable.ts";
import { defineRecordRule } from "../record-rule.ts";
import { figure, recordsFile } from "./examples/records.ts";

/** Words and signs that tell a unit, and the units that they may stand for. */
const signs: readonly (readonly [sign: RegExp, what: string, units: readonly string[]])[] = [
  [/%|\bper ?cent\b/i, "per cent", ["percent", "share"]],
  [/(?:\$|\bUSD\b|\bUS dollars\b)/, "dollars", ["us-dollars"]],
];

const standard: ReadonlySet<string> = new Set(figureUnits.codes.map(({ code }) => code));

export const rule = defineRecordRule({
  code: "unit-differs-from-words",
  entities: ["Figure"],
  needs: ["asStated", "unit"],
  severity: "warning",
  summary: "A figure's unit is the one that its words print.",
  why: "The unit decides what a number may be added to. Per cent taken for people, or dollars for cases, is found by nobody once the words are gone.",
  remedy: "Correct the unit.",
  clause: { level: "SHOULD", at: "Figure.unit", says: "It is what one of the number is." },
  examples: {
    valid: [
      {
        title: "dollars",
        csv: recordsFile(figure({ asStated: "$39 billion", value: 39_000_000_000, unit: "us-dollars" })),
      },
    ],
    invalid: [
      { title: "20 percent of persons", csv: recordsFile(figure({ asStated: "20 percent", value: 20 })) },
    ],
  },
  check({ asStated, unit }, report) {
    const found = signs.filter(([sign]) => sign.test(asStated));
    const [first] = found;
    // Codes of others may well mean the same.
    if (!first || found.length > 1 || first[2].includes(unit) || !standard.has(unit)) return;
    report({
      pointer: "/unit",
      message: `The words are of ${first[1]}, and the unit is ${quoted(unit)}.`,
      cause: true,
    });
  },
});
