import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly name: string;
  readonly confidence?: number;
}

export const rule = defineStageRule<Detail>()({
  code: "encoding-guessed",
  scope: "reading",
  severity: "warning",
  summary: "The text is UTF-8, or says by a byte order mark what it is.",
  why: "In another encoding the same bytes are other letters: Curaçao and Côte d'Ivoire break first. A guess is right for most files and wrong for some, and only somebody who knows the names can tell.",
  remedy:
    "Look whether names with accents are right. If not, say the encoding (--encoding windows-1252). Better, save the file as UTF-8 (in Excel: CSV UTF-8).",
  examples: {
    valid: [{ title: "a letter with a cedilla in UTF-8", csv: "country,year,tier\nCuraçao,2020,Tier 2\n" }],
    invalid: [
      {
        title: "the same letter in Windows-1252",
        csv: "country,year,tier\nCuraçao,2020,Tier 2\nNamibia,2020,Tier 1\n",
        encoding: "latin1",
      },
    ],
  },
  describe: ({ name, confidence = 0 }) => ({
    message: `The text is not UTF-8. It was read as ${name}, which is a guess (confidence ${Math.round(confidence * 100)} %).`,
    suggestion: {
      text: `Look whether names with accents are right. If not, say the encoding: --encoding and a name. Better, save the file as UTF-8.`,
      confidence,
    },
  }),
});
