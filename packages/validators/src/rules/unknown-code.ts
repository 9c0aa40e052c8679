import { type FaultyCell, mendedRecord } from "../fixes/mended-record.ts";
import { quoted } from "../printable.ts";
import { expectation } from "../profiles/cell-type.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<FaultyCell>()({
  code: "unknown-code",
  scope: "record",
  severity: "error",
  summary: "A field with a list of codes holds one of them.",
  why: "Codes are compared letter by letter. A code that is spelt in another way is another code to every program.",
  remedy: "Write one of the codes of the field's list.",
  examples: {
    valid: [{ title: "a code", csv: "id,name_en,kind\nplace/aba,Aba,settlement\n" }],
    invalid: [{ title: "another spelling of it", csv: "id,name_en,kind\nplace/aba,Aba,Settlement\n" }],
  },
  describe: (cell) => {
    const value = cell.text === undefined ? "The value" : quoted(cell.text);
    return {
      message: `${value} is no code of ${quoted(cell.field)}.`,
      cause: true,
      suggestion: { text: `Write ${expectation(cell.type)}.` },
      ...mendedRecord(cell),
    };
  },
});
