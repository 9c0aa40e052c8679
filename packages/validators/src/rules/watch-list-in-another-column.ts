import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly column: string;
}

export const rule = defineStageRule<Detail>()({
  code: "watch-list-in-another-column",
  scope: "mapping",
  severity: "error",
  summary: "The Watch List stands in the column of tiers.",
  why: "Where a column of its own says who is on the Watch List, the column of tiers says Tier 2 for them, and every count of Tier 2 and of the Watch List is wrong.",
  remedy: "Write Tier 2 Watch List in the column of tiers, and remove the other column.",
  examples: {
    valid: [
      {
        title: "in the column of tiers",
        csv: "country,year,tier\nAlbania,2018,Tier 2\nAngola,2018,Tier 2 Watch List\n",
      },
    ],
    invalid: [
      {
        title: "a column of its own",
        csv: "country,year,tier,watch_list\nAlbania,2018,Tier 2,no\nAngola,2018,Tier 2,yes\n",
      },
    ],
  },
  describe: ({ column }) => ({
    message: `Column ${quoted(column)} seems to say who is on the Watch List; it was not read, and no tier in the file says it.`,
  }),
});
