import { valueInWords } from "../reference.ts";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";
import { reference } from "./examples/reference.ts";

export const rule = defineRule({
  code: "placed-though-not-in-report",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  needsReference: true,
  severity: "warning",
  summary: "A territory that the dataset places in an edition is one that the edition places.",
  why: "A country that an edition does not place can get a tier by joining tables on a wrong code. The reference has the whole edition, and not this territory.",
  remedy:
    "Look whether the report has the country. If not, take the row out, or say that it is not in the report.",
  examples: {
    valid: [
      {
        title: "a territory of the edition",
        csv: "country,year,tier\nGhana,2009,Tier 2 Watch List\n",
        options: { reference },
      },
    ],
    invalid: [
      {
        title: "a territory that the edition does not have",
        csv: "country,year,tier\nSamoa,2009,Tier 3\n",
        options: { reference },
      },
    ],
  },
  check({ territory, edition, tier }, report, known) {
    if (territory === undefined || edition === undefined || tier === undefined) return;
    if (!known.isComplete(edition) || known.at(territory, edition) !== undefined) return;
    report({
      field: "tier",
      message: `${territoryName(territory)} ${edition} is ${valueInWords({ tier })} here; ${known.name} has the whole edition, and does not have it.`,
      cause: `Territories are placed in editions that ${known.name} has without them.`,
    });
  },
});
