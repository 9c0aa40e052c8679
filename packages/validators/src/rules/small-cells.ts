import { count, listed } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

/** Fewer people than this make a combination small. */
export const SMALL = 10;

interface Detail {
  readonly small: number;
  readonly all: number;
  readonly fields: readonly string[];
}

/** As many made-up people as are said, all alike but the last, who is alone. */
const people = (alike: number, alone: boolean) =>
  `prs_Gender,prs_Citizenship,vic_TypeOfExploitation\n${"Feminine,NAM,ForcedLabour\n".repeat(alike)}${alone ? "Masculine,FJI,Servitude\n" : ""}`;

export const rule = defineStageRule<Detail>()({
  code: "small-cells",
  scope: "record",
  severity: "warning",
  summary: `No combination of what others may know of a person stands for fewer than ${SMALL} people.`,
  why: "Gender, age, citizenship and country together are known to neighbours and officials. Where only a few people share them, the rest of the row is about somebody whom they can name. The limit is a custom, and no law.",
  remedy:
    "Merge bands and countries, leave out what is not needed, or publish counts in which small numbers are suppressed.",
  examples: {
    valid: [{ title: "twelve who are alike", csv: people(12, false) }],
    invalid: [{ title: "one who is alone", csv: people(12, true) }],
  },
  describe: ({ small, all, fields }) => ({
    message: `${count(small)} of ${count(all)} combinations of ${listed(fields)} ${small === 1 ? "stands" : "stand"} for fewer than ${SMALL} people.`,
    cause: `Combinations of what others may know stand for fewer than ${SMALL} people.`,
  }),
});
