import { reportingPeriod } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { quoted } from "../printable.ts";
import { defineRule } from "../rule.ts";

const law = tierLaw["reporting-period"];

export const rule = defineRule({
  code: "reporting-period-differs",
  scope: "placement",
  needs: ["edition", "reportingPeriod"],
  severity: "error",
  summary: `From the ${law.confirmedFrom} edition, the reporting period is 1 April of the year before to 31 March.`,
  why: "The edition, the period that it covers, the fiscal year of American statistics and the fiscal year of sanctions are four clocks. A period of other months means that two of them were mixed up.",
  remedy: "Write the period as 2019-04-01/2020-03-31 (for the 2020 edition), or correct the edition.",
  law: "reporting-period",
  examples: {
    valid: [
      {
        title: "April to March",
        csv: "country,year,tier,reporting_period\nNamibia,2020,Tier 1,2019-04-01/2020-03-31\n",
      },
    ],
    invalid: [
      {
        title: "the calendar year",
        csv: "country,year,tier,reporting_period\nNamibia,2020,Tier 1,2019-01-01/2019-12-31\n",
      },
    ],
  },
  check({ edition, reportingPeriod: period }, report) {
    if (edition === undefined || period === undefined || edition < law.confirmedFrom) return;
    if (period === reportingPeriod(edition)) return;
    report({
      field: "reportingPeriod",
      message: `The ${edition} edition covers ${reportingPeriod(edition)}, not ${quoted(period)}.`,
      cause: true,
    });
  },
});
