import { plural } from "../printable.ts";
import { defineRule } from "../rule.ts";
import { type RuleOptions, valuesOf } from "../settings/rule-options.ts";
import { reference } from "./examples/reference.ts";

const options = {
  leastEditions: {
    kind: "number",
    default: 3,
    least: 2,
    most: 100,
    whole: true,
    about: "In how many editions two territories are alike before that is no chance.",
  },
} as const satisfies RuleOptions;

export const rule = defineRule({
  code: "repeats-another-territory",
  scope: "series",
  needs: ["territory", "edition", "tier"],
  needsReference: true,
  severity: "warning",
  summary:
    "A territory that the reference does not know in any edition does not have the placements of another one.",
  why: "When tables are joined on a wrong code, one country's rows are given to another too. Where that other was never placed, nothing but the likeness shows it.",
  remedy: "Look where the rows come from; most often a code was joined with another list's.",
  options,
  examples: {
    valid: [
      {
        title: "two territories alike, both in the reference",
        csv: "country,year,tier\nGhana,2009,Tier 2 Watch List\nFiji,2009,Tier 2 Watch List\n",
        options: { reference },
      },
    ],
    invalid: [
      {
        title: "Samoa with the placements of Saudi Arabia",
        csv: "country,year,tier\nSaudi Arabia,2001,Tier 3\nSaudi Arabia,2002,Tier 3\nSaudi Arabia,2003,Tier 2\nSamoa,2001,Tier 3\nSamoa,2002,Tier 3\nSamoa,2003,Tier 2\n",
        options: { reference },
      },
    ],
  },
  check(series, report, known, all, values) {
    const { leastEditions } = valuesOf(options, values);
    const tiers = series.entries.filter(({ tier }) => tier !== undefined);
    const [first] = tiers;
    if (tiers.length < leastEditions || first === undefined) return;
    if (tiers.some(({ edition }) => known.at(series.territory, edition) !== undefined)) return;
    const twin = all.find(
      (other) =>
        other.source === series.source &&
        other.territory !== series.territory &&
        tiers.every(({ edition, tier }) => other.tier(edition) === tier) &&
        tiers.every(({ edition }) => known.at(other.territory, edition) !== undefined),
    );
    if (twin === undefined) return;
    report({
      edition: first.edition,
      message: `${series.name} has ${plural(tiers.length, "placement")} that are all those of ${twin.name}; ${known.name} has none of ${series.name} in these editions.`,
    });
  },
});
