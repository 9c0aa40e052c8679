import { quoted } from "../printable.ts";
import { fiscalYearIn } from "../records/fiscal-years.ts";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "fiscal-year-as-edition",
  scope: "placement",
  needs: ["edition", "editionAsStated"],
  severity: "warning",
  summary: "An edition is not the fiscal year that a source names.",
  why: "An edition is named after the year of its release, and its statistics of the United States are of the fiscal year before. What the press called the report for the 2019 fiscal year was the 2020 edition.",
  remedy:
    "Look which edition the source tells of: by its day of release, or by what it says of some governments.",
  clause: {
    level: "SHOULD",
    at: "TierPlacement.edition",
    says: "It is the year in the title, and not a fiscal year.",
  },
  examples: {
    valid: [
      {
        title: "the edition of the year after",
        csv: "territory,edition,edition as stated,tier\nNAM,2020,2019 fiscal year,Tier 1\n",
      },
    ],
    invalid: [
      {
        title: "the same number",
        csv: "territory,edition,edition as stated,tier\nNAM,2019,2019 fiscal year,Tier 1\n",
      },
    ],
  },
  check({ edition, editionAsStated }, report) {
    if (edition === undefined || editionAsStated === undefined) return;
    if (fiscalYearIn(editionAsStated) !== edition) return;
    report({
      field: "edition",
      message: `The source says ${quoted(editionAsStated)}, and the edition is ${edition}: it is probably the one after.`,
      cause: true,
    });
  },
});
