import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly what: string;
  readonly remedy: string;
}

export const rule = defineStageRule<Detail>()({
  code: "not-a-table",
  scope: "reading",
  severity: "error",
  summary: "The file is a text table: CSV, TSV or separated by semicolons, in UTF-8.",
  why: "A file's ending does not make it a table. Reading another format as if it were text yields rubbish that looks like thousands of errors.",
  remedy: "Save the table as CSV (UTF-8).",
  examples: {
    valid: [{ title: "a text table", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "JSON", csv: '[{"country": "Namibia", "year": 2020, "tier": "Tier 1"}]' }],
  },
  describe: ({ what, remedy }) => ({
    message: `This is ${what}, not a text table.`,
    suggestion: { text: remedy },
  }),
});
