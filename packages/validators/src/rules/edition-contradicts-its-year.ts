import { editionOrdinal, reportingPeriod } from "@open-tip/schema/report-editions";
import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRecordRule } from "../record-rule.ts";
import { recordsFile } from "./examples/records.ts";

const edition = { id: "report-edition/2020", edition: 2020, ordinal: 20, title: { en: "2020 Report" } };
/** From this edition on reports keep to the twelve months. */
const FIRST = tierLaw["reporting-period"].confirmedFrom;

export const rule = defineRecordRule({
  code: "edition-contradicts-its-year",
  entities: ["ReportEdition"],
  needs: ["edition"],
  reads: ["ordinal", "releaseDate", "reportingPeriod"],
  severity: "error",
  summary: "An edition's number, release and reporting period are those of its year.",
  why: "An edition has five clocks: its year, its number, its release, the twelve months that it is about, and the fiscal years of its statistics. A value taken from another clock shifts every placement by a year.",
  remedy: `Correct the one that is of another year. The ordinal of 2001 is 1; the period is 1 April of the year before to 31 March, from ${FIRST} on.`,
  clause: { level: "MUST", at: "ReportEdition.edition", says: "It is the year of release and of the title." },
  examples: {
    valid: [
      {
        title: "of its year",
        csv: recordsFile({ ...edition, releaseDate: "2020-06-25", reportingPeriod: "2019-04-01/2020-03-31" }),
      },
    ],
    invalid: [
      { title: "another number", csv: recordsFile({ ...edition, ordinal: 19 }) },
      { title: "released in another year", csv: recordsFile({ ...edition, releaseDate: "2019-06-20" }) },
      {
        title: "the period of the edition before",
        csv: recordsFile({ ...edition, reportingPeriod: "2018-04-01/2019-03-31" }),
      },
    ],
  },
  check({ edition: year, ordinal, releaseDate, reportingPeriod: period }, report) {
    if (ordinal !== undefined && ordinal !== editionOrdinal(year))
      report({
        pointer: "/ordinal",
        message: `The report of ${year} is number ${editionOrdinal(year)}, not ${ordinal}.`,
      });
    if (releaseDate !== undefined && !releaseDate.startsWith(`${year}-`))
      report({
        pointer: "/releaseDate",
        message: `The report of ${year} was not released on ${releaseDate}.`,
      });
    if (period !== undefined && year >= FIRST && period !== reportingPeriod(year))
      report({
        pointer: "/reportingPeriod",
        message: `The report of ${year} is about ${reportingPeriod(year)}, not ${period}.`,
      });
  },
});
