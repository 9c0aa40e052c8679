import { reportEdition } from "@open-tip/schema/report-editions";
import { type Tier, tierLabel } from "@open-tip/schema/tiers";
import { COMPLETE_EDITION } from "../complete-edition.ts";
import { defineRule } from "../rule.ts";
import type { EditionTotals } from "../series.ts";
import { worldWithout } from "./examples/world.ts";

/** What a published count counts, in the numbers of the file. */
function counted(totals: EditionTotals, tier: Tier | undefined, withSpecialCases: boolean): number {
  if (tier !== undefined) return totals.counts.get(tier) ?? 0;
  return totals.placed - (withSpecialCases ? 0 : (totals.counts.get("special-case") ?? 0));
}

export const rule = defineRule({
  code: "edition-count-differs",
  scope: "edition",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "The placements of a complete edition add up to the published numbers.",
  why: "A total that is off by one or two shows territories that were left out or counted twice. Published numbers disagree about special cases and territories, so a difference is a reason to look.",
  remedy: "Compare the file's list with the report's.",
  law: "published-counts",
  examples: {
    valid: [{ title: "a few countries only", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "fewer than the 188 of 2015", csv: worldWithout("USA", 2015) }],
  },
  check(totals, report) {
    if (totals.placed < COMPLETE_EDITION) return;
    for (const count of reportEdition(totals.edition)?.publishedCounts ?? []) {
      if (count.basis !== "published") continue;
      // Where the source does not say whether special cases are counted, either total may be meant.
      const options =
        count.includesSpecialCases === undefined && count.tier === undefined
          ? [true, false]
          : [count.includesSpecialCases ?? true];
      const here = options.map((withSpecialCases) => counted(totals, count.tier, withSpecialCases));
      if (here.includes(count.value)) continue;
      const what = count.tier === undefined ? "territories" : `in ${tierLabel(count.tier)}`;
      report({
        message: `${totals.edition} has ${here[0]} ${what} here; ${count.value} were published (${count.citations[0]?.title}).`,
        cause: true,
      });
    }
  },
});
