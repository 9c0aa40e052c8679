import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly problem: string;
}

export const rule = defineStageRule<Detail>()({
  code: "unreadable-edition",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "Every row names its edition as a year.",
  why: "The edition is the year in the report's title. A fiscal year, a span of years or the period that a report covers is another year, and reading it as an edition moves every placement by one.",
  remedy: "Write the year in the title of the report, such as 2020.",
  examples: {
    valid: [{ title: "years", csv: "country,year,tier\nNamibia,2020,Tier 1\nNamibia,2021,Tier 1\n" }],
    invalid: [
      { title: "a fiscal year", csv: "country,year,tier\nNamibia,2020,Tier 1\nHaiti,FY2019,Tier 2\n" },
    ],
  },
  describe: ({ text, problem }) => ({
    message:
      text.trim() === ""
        ? "The cell is empty, so the placement's edition is not known."
        : `${quoted(text)} cannot be read as an edition: ${problem}.`,
    cause: true,
  }),
});
