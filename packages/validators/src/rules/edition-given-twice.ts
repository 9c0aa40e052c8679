import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly edition: number;
  readonly columns: readonly string[];
  /** Whether the columns were read, so that the option had no effect. */
  readonly read: boolean;
}

export const rule = defineStageRule<Detail>()({
  code: "edition-given-twice",
  scope: "mapping",
  severity: "error",
  summary: "An edition is given for a file that states none itself.",
  why: "Giving one edition to rows of several years moves placements to years that they are not of, and nothing in the result shows it.",
  remedy: "Leave out --edition where a column says the year; call that column edition.",
  examples: {
    valid: [
      { title: "no column of years", csv: "country,tier\nNamibia,Tier 1\n", options: { edition: 2020 } },
    ],
    invalid: [
      {
        title: "the file says the year",
        csv: "country,year,tier\nNamibia,2019,Tier 2\n",
        options: { edition: 2020 },
      },
      {
        title: "a column of years without a name that says so",
        csv: "a,b,c\nAlbania,2018,Tier 2\nIran,2017,Tier 3\n",
        options: { edition: 2020 },
      },
    ],
  },
  describe: ({ edition, columns, read }) => ({
    message: read
      ? `The edition ${edition} was given, but ${columns.map(quoted).join(", ")} says it already: the file was followed, not the option.`
      : `The edition ${edition} was given to every row, and ${columns.map(quoted).join(", ")} holds years and was not read.`,
  }),
});
