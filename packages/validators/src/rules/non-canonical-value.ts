import { writeInstead } from "../fixes/rewriting.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  /** Name of the column; absent where editions stand as columns, and those of all are alike. */
  readonly column: string | undefined;
  readonly text: string;
  readonly canonical: string;
}

export const rule = defineStageRule<Detail>()({
  code: "non-canonical-value",
  scope: "normalising",
  severity: "info",
  summary: "Values that are understood are written as the standard or the report writes them.",
  why: "What one program takes for the same is another value to the next: a blank at the end, capitals or 2015.0 for 2015 part rows that belong together.",
  remedy: "Write the values as the standard or the report does.",
  examples: {
    valid: [
      { title: "labels and names as reports print them", csv: "country,year,tier\nEswatini,2020,Tier 2\n" },
      { title: "a name that others give to a country", csv: "country,year,tier\nMyanmar,2020,Tier 3\n" },
      { title: "codes", csv: "iso3,year,tier\nSWZ,2020,tier-2\n" },
    ],
    invalid: [
      { title: "a name in capitals", csv: "country,year,tier\nSAUDI ARABIA,2020,Tier 3\n" },
      { title: "another label", csv: "country,year,tier\nHaiti,2020,Tier 2 Watchlist   \n" },
      { title: "a year with decimals", csv: "country,year,tier\nFiji,2015.0,Tier 2\n" },
    ],
  },
  describe: ({ column, text, canonical }) => ({
    message: `${quoted(text)} was read as ${quoted(canonical)}.`,
    cause: `Values ${column === undefined ? "" : `of ${quoted(column)} `}were understood, but are not written as the standard or the report writes them.`,
    ...writeInstead(text, canonical),
  }),
});
