import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<object>()({
  code: "empty-file",
  scope: "reading",
  severity: "error",
  tellsUnread: "file",
  summary: "A file holds something.",
  why: "An empty file passes every check, so it must not pass silently: an export that failed looks like this.",
  remedy: "Export the table again, and look at its size.",
  examples: {
    valid: [{ title: "a header and a row", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "nothing at all", csv: "" }],
  },
  describe: () => ({ message: "The file is empty." }),
});
