import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<object>()({
  code: "no-rows",
  scope: "mapping",
  severity: "error",
  summary: "There are rows below the header.",
  why: "A table without rows passes every check, so it must not pass silently.",
  remedy: "Export the table again, with its rows.",
  examples: {
    valid: [{ title: "a header and a row", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a header only", csv: "country,year,tier\n" }],
  },
  describe: () => ({ message: "The file has a header and no rows, so nothing was checked." }),
});
