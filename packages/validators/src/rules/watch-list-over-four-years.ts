import { countedRuns, tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["watch-list-limit-2008"];
// In 2019 it is open whether four years or three are allowed; a fifth is impossible either way.
const { confirmedFrom } = tierLaw["watch-list-limit-2019"];

export const rule = defineRule({
  code: "watch-list-over-four-years",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  severity: "error",
  summary: `Before the ${confirmedFrom} edition, nobody is on the Watch List for more than ${law.limit} consecutive years, counted from ${law.firstEdition}.`,
  why: "After two years on the list the law moves a government to Tier 3, unless a waiver gives it up to two more. A fifth year is impossible, so a cell is wrong. Years before 2009 do not count: China until 2012 and Russia until 2012 are within the law.",
  remedy:
    "Check the placements of the run against the reports; the year after the fourth is Tier 3 or an upgrade.",
  law: "watch-list-limit-2008",
  examples: {
    valid: [
      {
        title: "China 2005 to 2013: years before 2009 do not count",
        csv: "country,2005,2006,2007,2008,2009,2010,2011,2012,2013\nChina,2WL,2WL,2WL,2WL,2WL,2WL,2WL,2WL,3\n",
      },
      {
        title: "a missing edition ends the run",
        csv: "country,2009,2010,2011,2013,2014\nChina,2WL,2WL,2WL,2WL,2WL\n",
      },
    ],
    invalid: [
      { title: "2009 to 2013", csv: "country,2009,2010,2011,2012,2013\nFiji,2WL,2WL,2WL,2WL,2WL\n" },
      { title: "a fifth year in 2019", csv: "country,2015,2016,2017,2018,2019\nFiji,2WL,2WL,2WL,2WL,2WL\n" },
    ],
  },
  check(series, report) {
    for (const { run, years } of countedRuns(series.entries)) {
      const over = years.find((_, index) => index >= law.limit);
      if (over === undefined || over >= confirmedFrom) continue;
      const from = years[0] as number;
      report({
        edition: over,
        message: `${series.name} is on the Watch List from ${run.first} to ${run.last}; ${over} is year ${over - from + 1} of at most ${law.limit}, counted from ${from}.`,
      });
    }
  },
});
