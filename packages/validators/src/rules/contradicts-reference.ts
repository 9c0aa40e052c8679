import { agrees, isCorroborated, says, valueInWords, valuesInWords } from "../reference.ts";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";
import { reference } from "./examples/reference.ts";

export const rule = defineRule({
  code: "contradicts-reference",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  needsReference: true,
  severity: "warning",
  summary: "A placement is the one on which sources of the reference agree.",
  why: "Placements are typed from reports by hand, and a slip is seen by no rule if it is possible by law. Where others who read the same report agree on something else, one of them is wrong.",
  remedy: "Look the placement up in the report. If the dataset is right, the reference is to be told.",
  examples: {
    valid: [
      {
        title: "as the reference has it",
        csv: "country,year,tier\nGhana,2009,Tier 2 Watch List\n",
        options: { reference },
      },
    ],
    invalid: [
      { title: "another tier", csv: "country,year,tier\nGhana,2009,Tier 1\n", options: { reference } },
      {
        title: "absent, though it was placed",
        csv: "country,year,tier\nSouth Korea,2005,not in report\nGhana,2009,Tier 2 Watch List\n",
        options: { reference },
      },
    ],
  },
  check(placement, report, known) {
    const { territory, edition, tier, absence } = placement;
    const found = known.at(territory, edition);
    if (found === undefined || !says({ tier, absence })) return;
    if (!isCorroborated(found) || agrees({ tier, absence }, found)) return;
    report({
      field: "tier",
      message: `${territoryName(territory as string)} ${edition} is ${valueInWords({ tier, absence })} here; ${known.name} has ${valuesInWords(found)}.`,
      cause: `Placements are not those on which sources of ${known.name} agree.`,
    });
  },
});
