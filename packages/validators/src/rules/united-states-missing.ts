import { tierLaw } from "@open-tip/schema/tier-law";
import { COMPLETE_EDITION } from "../complete-edition.ts";
import { plural } from "../printable.ts";
import { defineRule } from "../rule.ts";
import { worldWithout } from "./examples/world.ts";

const law = tierLaw["united-states-ranked"];

export const rule = defineRule({
  code: "united-states-missing",
  scope: "edition",
  needs: ["territory", "edition", "tier"],
  severity: "info",
  summary: `A complete edition from ${law.firstEdition} on holds the United States.`,
  why: "Many datasets leave out the country that makes the report. Counts and shares computed from them are off by one, in Tier 1.",
  remedy: "Add the placement from the report, or say in the notes that it is left out.",
  law: "united-states-ranked",
  examples: {
    valid: [{ title: "a few countries only", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [{ title: `${COMPLETE_EDITION} territories, and not this one`, csv: worldWithout("USA", 2015) }],
  },
  check({ edition, placed, territories }, report) {
    if (edition < law.firstEdition || placed < COMPLETE_EDITION || territories.has("USA")) return;
    report({
      message: `The ${edition} edition has ${plural(placed, "territory", "territories")} here, and not the United States, which the report places since ${law.firstEdition}.`,
    });
  },
});
