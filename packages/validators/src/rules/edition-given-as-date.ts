import { writeInstead } from "../fixes/rewriting.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly edition: number;
}

/** The first day of a year, as programs write a year that they took for a day. */
const NEW_YEAR = /^(?:\d{4}[-/.]0?1[-/.]0?1(?:[T ]00:00.*)?|0?1[-/.]0?1[-/.]\d{4})$/;
/** A later day may be that of the release, which would be lost. */
const LIKELY = 0.9;

export const rule = defineStageRule<Detail>()({
  code: "edition-given-as-date",
  scope: "normalising",
  severity: "info",
  summary: "Editions are written as years.",
  why: "A statistics program may export a year as the first day of that year. The year was read from it; whoever reads the file next may take the day for the release.",
  remedy: "Write the year alone.",
  examples: {
    valid: [{ title: "a year", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a day for a year", csv: "country,year,tier\nNamibia,2020-01-01,Tier 1\n" }],
  },
  describe: ({ text, edition }) => ({
    message: `${quoted(text)} is a day; its year was read as the edition.`,
    ...writeInstead(text, String(edition), { confidence: NEW_YEAR.test(text.trim()) ? undefined : LIKELY }),
  }),
});
