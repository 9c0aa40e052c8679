import { type MissingWords, reportMissing } from "../evidence/missing-words.ts";
import { defineStageRule } from "../rule.ts";
import { spokenFile, spokenText } from "./examples/spoken.ts";

const withText = (text: string) => ({ texts: [["my-article.txt", text]] as const });

export const rule = defineStageRule<MissingWords>()({
  code: "words-not-in-copy",
  scope: "evidence",
  severity: "warning",
  summary: "The words on which a record rests are found in a copy of their source.",
  why: "A copy that is not the text which was annotated may have other line breaks and quotation marks, and words are looked for in all of it. Where they are nowhere, the copy is of another version, it is not whole, or the record says what the source does not.",
  remedy: "Compare the record with the copy: correct the record, or give the text that was annotated.",
  clause: {
    level: "SHOULD",
    at: "Evidence.wordsDigest",
    says: "It finds the span again in a copy that differs in quotation marks or spacing.",
  },
  examples: {
    valid: [
      {
        title: "words that stand elsewhere in a copy with other marks",
        csv: spokenFile(),
        options: withText(`AN AGENCY. ${spokenText.replace(/[“”]/g, '"')}`),
      },
    ],
    invalid: [
      {
        title: "words that a copy has not",
        csv: spokenFile(),
        options: withText(spokenText.replace("have", "need")),
      },
    ],
  },
  describe: reportMissing,
});
