import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<object>()({
  code: "missing-territory",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "Every row names its territory.",
  why: "A tier without a territory cannot be used, and often marks a row that was merged or left over in a spreadsheet.",
  remedy:
    "Fill in the country. A merged cell of a spreadsheet states it in its first row only: fill it down.",
  examples: {
    valid: [
      { title: "a name in every row", csv: "country,year,tier\nNamibia,2020,Tier 1\nHaiti,2020,Tier 2\n" },
    ],
    invalid: [{ title: "a blank name", csv: "country,year,tier\nNamibia,2020,Tier 1\n,2020,Tier 2\n" }],
  },
  describe: () => ({ message: "The row names no territory." }),
});
