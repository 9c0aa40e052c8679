import { listed } from "../printable.ts";
import { defineStageRule } from "../rule.ts";
import { delimiterNames } from "../sniff.ts";

interface Detail {
  readonly candidates: readonly string[];
}

const remedy = 'Say which it is: --delimiter "," or --delimiter ";" or --delimiter tab.';

export const rule = defineStageRule<Detail>()({
  code: "ambiguous-delimiter",
  scope: "reading",
  severity: "error",
  tellsUnread: "file",
  summary: "It is plain which character separates the cells.",
  why: "When two characters cut the rows equally well, choosing one would be a coin toss, and every cell would depend on it.",
  remedy,
  examples: {
    valid: [{ title: "only commas", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [
      {
        title: "a comma and a semicolon in every row",
        csv: "place,when;what\nNamibia,2020;Tier 1\nHaiti,2020;Tier 2\n",
      },
    ],
  },
  describe: ({ candidates }) => ({
    message: `The rows can be cut at ${listed(
      candidates.map((one) => `the ${delimiterNames[one]}`),
      "or at",
    )} equally well.`,
    suggestion: {
      text: remedy,
      answers: candidates.map((value) => ({
        option: "delimiter",
        value,
        words: `cells end at the ${delimiterNames[value]}`,
      })),
    },
  }),
});
