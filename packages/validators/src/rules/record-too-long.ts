import { count } from "../printable.ts";
import { LONGEST_RECORD } from "../read-delimited.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly characters: number;
}

export const rule = defineStageRule<Detail>()({
  code: "record-too-long",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: `A record is no longer than ${count(LONGEST_RECORD)} characters.`,
  why: "A file without line breaks would have to be held in memory whole. It is passed over instead.",
  remedy: "Check the line breaks: the file may have been joined into one line, or is not a table.",
  examples: {
    valid: [{ title: "rows of usual length", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a million letters without a line break", csv: "x", times: LONGEST_RECORD + 1 }],
  },
  describe: ({ characters }) => ({
    message: `There is no line break in ${count(characters)} characters, so this record could not be read.`,
  }),
});
