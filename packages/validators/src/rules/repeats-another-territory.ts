import { plural } from "../printable.ts";
import { defineRule } from "../rule.ts";
import { reference } from "./examples/reference.ts";

/** Fewer editions than this, and two territories are alike by chance. */
const LEAST = 3;

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
  check(series, report, known, all) {
    const tiers = series.entries.filter(({ tier }) => tier !== undefined);
    const [first] = tiers;
    if (tiers.length < LEAST || first === undefined) return;
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
