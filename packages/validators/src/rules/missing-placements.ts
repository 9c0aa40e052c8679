import { listed, plural } from "../printable.ts";
import { isCorroborated } from "../reference.ts";
import { defineRule } from "../rule.ts";
import { type RuleOptions, valuesOf } from "../settings/rule-options.ts";
import { territoryName } from "../territory-reader.ts";
import { reference } from "./examples/reference.ts";

const options = {
  leastShare: {
    kind: "number",
    default: 0.8,
    least: 0,
    most: 1,
    about: "A dataset with less than this part of an edition is a sample, and lacks nothing.",
  },
} as const satisfies RuleOptions;
const NAMED = 8;

export const rule = defineRule({
  code: "missing-placements",
  scope: "edition",
  needs: ["territory", "edition", "tier"],
  needsReference: true,
  severity: "info",
  summary: "An edition that a dataset means to have whole has every territory that the reference has.",
  why: "A country left out is not seen in any row. Counts and shares computed from the dataset are wrong by it.",
  remedy: "Add the placements from the report, or say in the notes which are left out and why.",
  options,
  examples: {
    valid: [
      {
        title: "a few countries only",
        csv: "country,year,tier\nGhana,2009,Tier 2 Watch List\n",
        options: { reference },
      },
    ],
    invalid: [
      {
        title: "one of many is left out",
        csv: "country,year,tier\nFrance,2011,Tier 1\nGermany,2011,Tier 1\nItaly,2011,Tier 1\nSpain,2011,Tier 1\n",
        options: { reference },
      },
    ],
  },
  check({ edition, territories }, report, known, values) {
    const { leastShare } = valuesOf(options, values);
    const sure = known.edition(edition).filter((one) => one.tier !== undefined && isCorroborated(one));
    const missing = sure.filter(({ territory }) => !territories.has(territory));
    if (missing.length === 0 || sure.length - missing.length < sure.length * leastShare) return;
    const names = missing.map(({ territory }) => territoryName(territory));
    const more = names.length > NAMED ? [`${names.length - NAMED} more`] : [];
    report({
      message: `The ${edition} edition lacks ${plural(missing.length, "territory", "territories")} here that ${known.name} has: ${listed([...names.slice(0, NAMED), ...more])}.`,
    });
  },
});
