import { listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly candidates: readonly string[];
  readonly reason: string;
}

export const rule = defineStageRule<Detail>()({
  code: "ambiguous-territory",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "A name means one territory.",
  why: "Congo is two states and Korea is two states. Taking one for the other is the most common error in tables of tiers.",
  remedy: "Write the code or the full name.",
  examples: {
    valid: [{ title: "the full name", csv: "country,year,tier\nCongo (DRC),2020,Tier 2 Watch List\n" }],
    invalid: [
      {
        title: "either Congo",
        csv: "country,year,tier\nCongo,2020,Tier 2\nNamibia,2020,Tier 1\nHaiti,2020,Tier 2\n",
      },
    ],
  },
  describe: ({ text, candidates, reason }) => ({
    message: `${quoted(text)} may be ${listed(candidates, "or")}. ${reason}`,
    cause: true,
  }),
});
