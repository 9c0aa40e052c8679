import { plural } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  /** Rows that there are, with nothing in the columns that are read. */
  readonly hollow?: number;
}

export const rule = defineStageRule<Detail>()({
  code: "no-rows",
  scope: "mapping",
  severity: "error",
  tellsUnread: "file",
  summary: "There are rows below the header.",
  why: "A table without rows passes every check, so it must not pass silently.",
  remedy: "Export the table again, with its rows.",
  examples: {
    valid: [{ title: "a header and a row", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a header only", csv: "country,year,tier\n" }],
  },
  describe: ({ hollow = 0 }) => ({
    message:
      hollow > 0
        ? `The first ${plural(hollow, "row")} below the header hold nothing in the columns that are read, as in a form that was not filled in.`
        : "The file has a header and no rows, so nothing was checked.",
    ...(hollow > 0 && { suggestion: { text: "Give the file with its records filled in." } }),
  }),
});
