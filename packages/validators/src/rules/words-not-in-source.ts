import { type MissingWords, reportMissing } from "../evidence/missing-words.ts";
import { defineStageRule } from "../rule.ts";
import { spokenFile, spokenText } from "./examples/spoken.ts";

const options = { texts: [["my-article.txt", spokenText]] } as const;

export const rule = defineStageRule<MissingWords>()({
  code: "words-not-in-source",
  scope: "evidence",
  severity: "error",
  summary: "The words on which a record rests stand in their source, where the record says.",
  why: "A record is worth as much as the words that it rests on. Where the very text that was annotated has other words at that place, the record rests on nothing; most often the offsets were counted in another unit, or the quotation was typed anew.",
  remedy:
    "Correct the offsets, which count code points of the text from 0, and make the digests of the words there; or correct the quotation.",
  clause: {
    level: "MUST",
    at: "Evidence.digest",
    says: "It is the digest of the words at that place in the source.",
  },
  examples: {
    valid: [{ title: "words that are there", csv: spokenFile(), options }],
    invalid: [
      {
        title: "offsets that count something else",
        csv: spokenFile({ start: 29, end: 43 }),
        options,
      },
    ],
  },
  describe: reportMissing,
});
