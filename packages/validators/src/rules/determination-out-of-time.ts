import { reportEdition } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";

const law = tierLaw["presidential-determination"];
const EARLIEST = 45;
const LATEST = 90;
const DAY = 24 * 60 * 60 * 1000;

export const rule = defineRule({
  code: "determination-out-of-time",
  scope: "placement",
  needs: ["edition", "tier", "determinationDate"],
  severity: "warning",
  summary: `A presidential determination follows ${EARLIEST} to ${LATEST} days after the report, for the next fiscal year.`,
  why: "A determination is named after a fiscal year, and so is easily joined to the wrong edition: that for fiscal year 2014 is about the 2013 report.",
  remedy: "Check which edition the determination is about.",
  law: "presidential-determination",
  examples: {
    valid: [
      { title: "in September", csv: "country,year,tier,determination_date\nCuba,2013,Tier 3,2013-09-17\n" },
    ],
    invalid: [
      { title: "a year late", csv: "country,year,tier,determination_date\nCuba,2013,Tier 3,2014-09-17\n" },
      {
        title: "the same fiscal year",
        csv: "country,year,tier,determination_date,determination_fiscal_year\nCuba,2013,Tier 3,2013-09-17,2013\n",
      },
    ],
  },
  check({ edition, determinationDate, determinationFiscalYear }, report) {
    if (edition === undefined || edition < law.firstEdition || determinationDate === undefined) return;
    const released = reportEdition(edition)?.releaseDate;
    if (released !== undefined) {
      const days = Math.round((Date.parse(determinationDate) - Date.parse(released)) / DAY);
      if (days < EARLIEST || days > LATEST) {
        const message = `${determinationDate} is ${days} days after the release of the ${edition} report, not ${EARLIEST} to ${LATEST}.`;
        report({ field: "determinationDate", message, cause: true });
      }
    }
    if (determinationFiscalYear !== undefined && determinationFiscalYear !== edition + 1) {
      const message = `A determination about the ${edition} report is for fiscal year ${edition + 1}, not ${determinationFiscalYear}.`;
      report({ field: "determinationFiscalYear", message });
    }
  },
});
