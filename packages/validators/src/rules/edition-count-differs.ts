import { comparedCounts } from "@open-tip/schema/report-editions";
import { tierLabel } from "@open-tip/schema/tiers";
import { COMPLETE_EDITION } from "../complete-edition.ts";
import { defineRule } from "../rule.ts";
import { type RuleOptions, valuesOf } from "../settings/rule-options.ts";
import { worldWithout } from "./examples/world.ts";

const options = {
  tolerance: {
    kind: "number",
    default: 0,
    least: 0,
    most: 300,
    whole: true,
    about: "By how many placements an edition may differ from a published number.",
  },
} as const satisfies RuleOptions;

export const rule = defineRule({
  code: "edition-count-differs",
  scope: "edition",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "The placements of a complete edition add up to the published numbers.",
  why: "A total that is off by one or two shows territories that were left out or counted twice. Published numbers disagree about special cases and territories, so a difference is a reason to look.",
  remedy: "Compare the file's list with the report's.",
  law: "published-counts",
  options,
  examples: {
    valid: [{ title: "a few countries only", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: "fewer than the 188 of 2015", csv: worldWithout("USA", 2015) }],
  },
  check(totals, report, _reference, values) {
    const { tolerance } = valuesOf(options, values);
    if (totals.placed < COMPLETE_EDITION) return;
    const counts = Object.fromEntries(totals.counts);
    for (const { count, here, agrees } of comparedCounts(totals.edition, counts, totals.placed)) {
      if (agrees || count.basis !== "published") continue;
      if (Math.abs(here - count.value) <= tolerance) continue;
      const what = count.tier === undefined ? "territories" : `in ${tierLabel(count.tier)}`;
      report({
        message: `${totals.edition} has ${here} ${what} here; ${count.value} were published (${count.citations[0]?.title}).`,
        cause: true,
      });
    }
  },
});
