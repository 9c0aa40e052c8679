import { type FaultyCell, mendedRecord } from "../fixes/mended-record.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail extends FaultyCell {
  readonly expected: string;
}

export const rule = defineStageRule<Detail>()({
  code: "invalid-value",
  scope: "record",
  severity: "error",
  summary: "A value is of the type and form that its field has.",
  why: "A day that does not exist, a number with a unit beside it or an id of another kind cannot be used by any program.",
  remedy: "Write the value as the field has it.",
  examples: {
    valid: [{ title: "an id", csv: "id,name_en,kind\nevent/launch,The launch,report-launch\n" }],
    invalid: [{ title: "an id of another form", csv: "id,name_en,kind\nlaunch,The launch,report-launch\n" }],
  },
  describe: ({ expected, ...cell }) => ({
    message: `${cell.text === undefined ? "The value" : quoted(cell.text)} is not ${expected}.`,
    cause: `Values of ${quoted(cell.field)} are not ${expected}.`,
    ...mendedRecord(cell),
  }),
});
