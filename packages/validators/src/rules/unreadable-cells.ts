import { listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<{ readonly columns: readonly string[] }>()({
  code: "unreadable-cells",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "The values of a Parquet file can be written as text.",
  why: "Bytes that are said to be text and are not UTF-8 have no meaning that is sure. The row is left out rather than guessed.",
  remedy: "Write the file anew from its source, with texts in UTF-8.",
  // Parquet is not text, so there is no example of it to show here; test/formats.test.ts has one.
  examples: { valid: [{ title: "text", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }], invalid: [] },
  describe: ({ columns }) => ({
    message: `Values in ${listed(columns.slice(0, 10).map(quoted))} cannot be read as text.`,
  }),
});
