import { MOST_COLUMNS } from "../most-columns.ts";
import { count } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<object>()({
  code: "too-many-columns",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: `A table has no more than ${count(MOST_COLUMNS)} columns.`,
  why: "No spreadsheet holds more. A row that goes beyond was mostly joined from many, by line breaks that were lost.",
  remedy: "Check the line breaks and the delimiter, or leave out the columns that are not needed.",
  examples: {
    valid: [{ title: "as many cells as names", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a row of many cells", csv: "a,", times: MOST_COLUMNS + 1 }],
  },
  describe: () => ({
    message: `This row goes beyond ${count(MOST_COLUMNS)} columns, so it could not be read.`,
  }),
});
