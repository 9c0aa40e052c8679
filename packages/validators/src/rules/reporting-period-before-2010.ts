import { reportingPeriod } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { quoted } from "../printable.ts";
import { defineRule } from "../rule.ts";

const law = tierLaw["reporting-period"];

export const rule = defineRule({
  code: "reporting-period-before-2010",
  scope: "placement",
  needs: ["edition", "reportingPeriod"],
  severity: "warning",
  summary: `Before the ${law.confirmedFrom} edition, another reporting period than April to March is unusual.`,
  why: "The period of the early reports is not confirmed by a source that was read, so a difference is worth a look and no more.",
  remedy: "Check the period in the report itself.",
  law: "reporting-period",
  examples: {
    valid: [
      {
        title: "April to March",
        csv: "country,year,tier,reporting_period\nFiji,2005,Tier 2,2004-04-01/2005-03-31\n",
      },
    ],
    invalid: [
      { title: "the calendar year", csv: "country,year,tier,reporting_period\nFiji,2005,Tier 2,2004\n" },
    ],
  },
  check({ edition, reportingPeriod: period }, report) {
    if (
      edition === undefined ||
      period === undefined ||
      edition < law.firstEdition ||
      edition >= law.confirmedFrom
    )
      return;
    if (period === reportingPeriod(edition)) return;
    report({
      field: "reportingPeriod",
      message: `Later editions cover April to March, which for ${edition} would be ${reportingPeriod(edition)}, not ${quoted(period)}.`,
      cause: true,
    });
  },
});
