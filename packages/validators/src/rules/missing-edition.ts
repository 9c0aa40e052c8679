import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly file: string;
  /** Names of columns that hold years and are not known to mean the edition. */
  readonly years: readonly string[];
}

export const rule = defineStageRule<Detail>()({
  code: "missing-edition",
  scope: "mapping",
  severity: "error",
  tellsUnread: "file",
  summary: "The file or its reader says which edition it is about.",
  why: "A tier is a tier in an edition. A list without a year can be of any, and the report's year, the period it covers and a fiscal year are three different years.",
  remedy: "Say which edition it is: --edition 2015. The edition is the year in the report's title.",
  examples: {
    valid: [
      { title: "the edition is given", csv: "country,tier\nNamibia,Tier 1\n", options: { edition: 2020 } },
    ],
    invalid: [{ title: "no year anywhere", csv: "country,tier\nNamibia,Tier 1\n" }],
  },
  describe: ({ file, years }) => {
    if (years.length > 0) {
      return {
        message: `No column is called edition or year, so the rows were not checked; ${years.map(quoted).join(", ")} holds years.`,
        suggestion: { text: "If these years are the editions, call that column edition." },
      };
    }
    const year = /(?<!\d)(20\d\d)(?!\d)/.exec(file)?.[1];
    return {
      message: `No column says which edition the placements are of, and none was given, so the rows were not checked.${
        year ? ` The file's name suggests ${year}.` : ""
      }`,
      ...(year && {
        suggestion: {
          text: `If it is the ${year} edition, add --edition ${year}.`,
          answers: [{ option: "edition", value: year, words: `the ${year} edition` }],
        },
      }),
    };
  },
});
