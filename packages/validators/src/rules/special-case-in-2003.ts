import { tierLaw } from "@open-tip/schema/tier-law";
import { defineRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";

const law = tierLaw["special-case-status"];

export const rule = defineRule({
  code: "special-case-in-2003",
  scope: "placement",
  needs: ["territory", "edition", "tier"],
  severity: "warning",
  summary: "A special case in the 2003 edition is known from codings alone.",
  why: "Two datasets code special cases in 2003; no page of the Department of State that was read confirms any. They may have been left out for want of information.",
  remedy: "Check the 2003 report before relying on it.",
  law: "special-case-status",
  examples: {
    valid: [{ title: "a special case in 2004", csv: "country,year,tier\nHaiti,2004,Special Case\n" }],
    invalid: [{ title: "a special case in 2003", csv: "country,year,tier\nTunisia,2003,Special Case\n" }],
  },
  check({ territory, edition, tier }, report) {
    if (tier !== "special-case" || territory === undefined || edition === undefined) return;
    if (edition < law.firstEdition || edition >= law.confirmedFrom) return;
    report({
      field: "tier",
      message: `That ${territoryName(territory)} was a special case in ${edition} is unconfirmed.`,
    });
  },
});
