import { agrees, isCorroborated, says, valueInWords, valuesInWords } from "../reference.ts";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";
import { reference } from "./examples/reference.ts";

export const rule = defineRule({
  code: "contradicts-single-source",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  needsReference: true,
  severity: "info",
  summary: "A placement is one that some source of the reference has.",
  why: "Where the reference rests on one source, or its sources differ, it is not surer than the dataset. That the two differ is still worth a look.",
  remedy: "Look the placement up in the report.",
  examples: {
    valid: [
      {
        title: "as the one source has it",
        csv: "country,year,tier\nFiji,2012,Tier 2\n",
        options: { reference },
      },
    ],
    invalid: [{ title: "otherwise", csv: "country,year,tier\nFiji,2012,Tier 3\n", options: { reference } }],
  },
  check(placement, report, known) {
    const { territory, edition, tier, absence } = placement;
    const found = known.at(territory, edition);
    if (found === undefined || !says({ tier, absence })) return;
    if (isCorroborated(found) || agrees({ tier, absence }, found)) return;
    report({
      field: "tier",
      message: `${territoryName(territory as string)} ${edition} is ${valueInWords({ tier, absence })} here; ${known.name} has ${valuesInWords(found)}, and no more.`,
      cause: `Placements differ from the one source that ${known.name} has for them, or from all that differ.`,
    });
  },
});
