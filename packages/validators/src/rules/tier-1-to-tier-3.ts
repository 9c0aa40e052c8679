import { tierLaw } from "@open-tip/schema/tier-law";
import { type Tier, tierLabel, tierOrdinal } from "@open-tip/schema/tiers";
import { defineRule } from "../rule.ts";

const law = tierLaw["adjacent-jump"];

export const rule = defineRule({
  code: "tier-1-to-tier-3",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "A move between Tier 1 and Tier 3 from one edition to the next is rare.",
  why: "It has happened: South Korea in 2002 and the United Arab Emirates in 2003. More often it is a scale read upside down or a cell that slipped.",
  remedy: "Check both placements against the reports.",
  law: "adjacent-jump",
  examples: {
    valid: [{ title: "one step", csv: "country,2010,2011\nFiji,3,2WL\n" }],
    invalid: [{ title: "from one end to the other", csv: "country,2010,2011\nFiji,Tier 3,Tier 1\n" }],
  },
  check(series, report) {
    for (const { edition, tier } of series.entries) {
      const before = series.tier(edition - 1);
      const [from, to] = [before && tierOrdinal(before), tier && tierOrdinal(tier)];
      if (from === undefined || to === undefined || Math.abs(from - to) < law.limit) continue;
      const known = law.exceptions.some(
        (one) => one.territory === series.territory && one.from === edition - 1 && one.to === edition,
      );
      if (known) continue;
      report({
        edition,
        message: `${series.name} goes from ${tierLabel(before as Tier)} in ${edition - 1} to ${tierLabel(tier as Tier)} in ${edition}.`,
      });
    }
  },
});
