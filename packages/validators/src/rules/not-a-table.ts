import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly what: string;
  readonly remedy: string;
}

export const rule = defineStageRule<Detail>()({
  code: "not-a-table",
  scope: "reading",
  severity: "error",
  tellsUnread: "file",
  summary:
    "The file is a table: text with cells parted by commas, semicolons, tabs or pipes, and also gzipped.",
  why: "A file's ending does not make it a table. Reading another format as if it were text yields rubbish that looks like thousands of errors.",
  remedy: "Save the table as CSV (UTF-8).",
  examples: {
    valid: [{ title: "a text table", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "a web page", csv: "<html><body><table></table></body></html>" }],
  },
  describe: ({ what, remedy }) => ({
    message: `This is ${what}, not a table.`,
    suggestion: { text: remedy },
  }),
});
