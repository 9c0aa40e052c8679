import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const before2019 = tierLaw["watch-list-limit-2008"];
const since2019 = tierLaw["watch-list-limit-2019"];

export const rule = defineRule({
  code: "special-case-breaks-watch-list-run",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "A special case between two runs on the Watch List leaves the law's clock unclear.",
  why: "A special case breaks the run. Whether the law counts anew afterwards is unverified, so years that would be too many together are worth a look.",
  remedy: "Check the placements around the special case against the reports.",
  law: "special-case-has-no-step",
  examples: {
    valid: [
      { title: "nothing after it", csv: "country,2021,2022,2023,2024\nHaiti,2WL,2WL,2WL,Special Case\n" },
    ],
    invalid: [
      {
        title: "back on the list after it",
        csv: "country,2021,2022,2023,2024,2025\nHaiti,2WL,2WL,2WL,Special Case,2WL\n",
      },
    ],
  },
  check(series, report) {
    const lists = series.runs("tier-2-watch-list").filter(({ last }) => last >= before2019.firstEdition);
    for (const spell of series.runs("special-case")) {
      const before = lists.find(({ last }) => last === spell.first - 1);
      const after = lists.find(({ first }) => first === spell.last + 1);
      if (!before || !after) continue;
      const counted = before.last - Math.max(before.first, before2019.firstEdition) + 1;
      const limit = after.last >= since2019.confirmedFrom ? since2019.limit : before2019.limit;
      if (counted + after.entries.length <= limit) continue;
      report({
        edition: after.first,
        message: `${series.name} is on the Watch List until ${before.last} and again from ${after.first}, with a special case between; together that is more than ${limit} years.`,
      });
    }
  },
});
