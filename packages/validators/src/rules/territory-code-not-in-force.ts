import { reportEdition } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import { defineRule } from "../rule.ts";

const limited = new Map(
  territories
    .filter(({ validFrom, validTo }) => validFrom || validTo)
    .map((territory) => [territory.code as string, territory]),
);

export const rule = defineRule({
  code: "territory-code-not-in-force",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "The territory's code exists when the report comes out.",
  why: "Serbia and Montenegro, the Netherlands Antilles and their successors are different territories at different times. A code outside its time is a successor that was given its predecessor's history, or the reverse. A successor does not inherit placements.",
  remedy: "Use the code of the territory that the report placed.",
  law: "code-in-force",
  examples: {
    valid: [{ title: "in its time", csv: "iso3,year,tier\nSCG,2005,Tier 2\nSRB,2010,Tier 2\n" }],
    invalid: [{ title: "after its time", csv: "iso3,year,tier\nANT,2013,Tier 2\nNAM,2013,Tier 2\n" }],
  },
  check({ territory, edition, tier }, report) {
    if (territory === undefined || edition === undefined || tier === undefined) return;
    const known = limited.get(territory);
    if (!known) return;
    // Where the day of release is not known, only a whole year outside the code's time counts.
    const released = reportEdition(edition)?.releaseDate;
    const from = known.validFrom !== undefined && (released ?? `${edition}-12-31`) < known.validFrom;
    const to = known.validTo !== undefined && (released ?? `${edition}-01-01`) > known.validTo;
    if (!from && !to) return;
    const when = from ? `from ${known.validFrom} on` : `until ${known.validTo}`;
    report({
      field: "territory",
      message: `The code ${territory} (${known.name.en}) exists ${when}, not when the ${edition} report came out.`,
      cause: `The code ${territory} (${known.name.en}) exists ${when}.`,
    });
  },
});
