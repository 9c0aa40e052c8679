import { type FaultyCell, mendedRecord } from "../fixes/mended-record.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail extends FaultyCell {
  readonly expected: string;
}

export const rule = defineStageRule<Detail>()({
  code: "out-of-range",
  scope: "record",
  severity: "error",
  summary: "A number is within the limits of its field.",
  why: "A number outside them is a slip of the keyboard, or was meant for another column.",
  remedy: "Correct the number, or move it to the column that it belongs to.",
  examples: {
    valid: [
      { title: "an edition", csv: "id,title,edition,ordinal\nreport-edition/2020,2020 report,2020,20\n" },
    ],
    invalid: [
      {
        title: "a report before the first",
        csv: "id,title,edition,ordinal\nreport-edition/2020,2020 report,2020,0\n",
      },
    ],
  },
  describe: ({ expected, ...cell }) => ({
    message: `${cell.text === undefined ? "The value" : quoted(cell.text)} is not ${expected}.`,
    cause: `Numbers in ${quoted(cell.field)} are not ${expected}.`,
    ...mendedRecord(cell),
  }),
});
