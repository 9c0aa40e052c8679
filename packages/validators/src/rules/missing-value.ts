import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly name: string;
  readonly meaning: string;
}

export const rule = defineStageRule<Detail>()({
  code: "missing-value",
  scope: "record",
  severity: "error",
  summary: "A field that every record must have is filled in.",
  why: "A record without it cannot be used: it names nothing, or says nothing.",
  remedy: "Fill the cell in.",
  examples: {
    valid: [
      { title: "an event with its kind", csv: "id,name_en,kind\nevent/launch,The launch,report-launch\n" },
    ],
    invalid: [{ title: "an event without one", csv: "id,name_en,kind\nevent/launch,The launch,\n" }],
  },
  describe: ({ name }) => ({ message: `The cell is blank, and ${quoted(name)} is required.`, cause: true }),
});
