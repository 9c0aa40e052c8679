import { tierMeant } from "../fixes/tier-meant.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly reason: string;
}

export const rule = defineStageRule<Detail>()({
  code: "unknown-tier",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "Every tier is one of the five, in words or in the codes of its column.",
  why: "A label that is not recognised is a placement that nobody can use. The statute's special watch list is a trap: it also holds governments that moved up, so it is not the Tier 2 Watch List.",
  remedy:
    "Write Tier 1, Tier 2, Tier 2 Watch List, Tier 3 or Special Case; or leave the cell empty where there is no tier.",
  examples: {
    valid: [
      {
        title: "labels as they occur",
        csv: "country,year,tier\nNamibia,2020,TIER 1\nHaiti,2020,Tier 2 Watchlist   \nLibya,2020,Special Case\n",
      },
    ],
    invalid: [
      {
        title: "a tier that there is not",
        csv: "country,year,tier\nNamibia,2020,Tier 1\nHaiti,2020,Tier 4\n",
      },
      {
        title: "the statute's list",
        csv: "country,year,tier\nNamibia,2020,Tier 1\nHaiti,2020,Special Watch List\n",
      },
    ],
  },
  describe: ({ text, reason }) => ({
    message: `${quoted(text.trim())} is not a tier. ${reason}`,
    cause: true,
    ...tierMeant(text),
  }),
});
