import { comparedCounts } from "@open-tip/schema/report-editions";
import { tierLabel } from "@open-tip/schema/tiers";
import { COMPLETE_EDITION } from "../complete-edition.ts";
import { defineRule } from "../rule.ts";
import { worldWithout } from "./examples/world.ts";

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
    const counts = Object.fromEntries(totals.counts);
    for (const { count, here, agrees } of comparedCounts(totals.edition, counts, totals.placed)) {
      if (agrees || count.basis !== "published") continue;
      const what = count.tier === undefined ? "territories" : `in ${tierLabel(count.tier)}`;
      report({
        message: `${totals.edition} has ${here} ${what} here; ${count.value} were published (${count.citations[0]?.title}).`,
        cause: true,
      });
    }
  },
});
