import { listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly what: string;
  readonly reason: string;
  /** Names of the columns; absent when the first row may be data, which is never printed. */
  readonly columns: readonly string[] | undefined;
  /** What to do in this very case, where that is known. */
  readonly advice?: string | undefined;
}

export const rule = defineStageRule<Detail>()({
  code: "not-placements",
  scope: "mapping",
  severity: "error",
  tellsUnread: "file",
  summary: "The table is one of tier placements.",
  why: "What is not a table of placements cannot be checked as one, and a report without findings about it would say nothing.",
  remedy:
    "If it is a table of placements, name its columns: territory (or country), edition (or year) and tier. Otherwise there is nothing here for this check.",
  examples: {
    valid: [{ title: "country, year and tier", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [
      { title: "counts by tier", csv: "year,tier,num_countries\n2001,Tier 1,12\n2001,Tier 2,47\n" },
      { title: "another subject", csv: "station,temperature\nNorth,4\nSouth,7\n" },
    ],
  },
  describe: ({ what, reason, columns, advice }) => ({
    ...(advice !== undefined && { suggestion: { text: advice } }),
    message: `This does not look like tier placements: ${reason}. It looks like ${what}.${
      columns
        ? ` Its columns are ${listed(columns.slice(0, 30).map(quoted))}${columns.length > 30 ? " and more" : ""}.`
        : ""
    }`,
  }),
});
