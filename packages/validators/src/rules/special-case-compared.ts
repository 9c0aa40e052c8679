import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "special-case-compared",
  scope: "placement",
  needs: ["territory", "tier", "movement"],
  severity: "error",
  summary: "A special case is neither an upgrade nor a downgrade.",
  why: "A special case says that the government could not be ranked. It is not a step of the scale, so coming from it or going to it is no movement on the scale.",
  remedy: "Write newly-ranked or no-longer-ranked, or leave the movement empty.",
  law: "special-case-has-no-step",
  examples: {
    valid: [
      {
        title: "no longer ranked",
        csv: "country,year,tier,movement\nHaiti,2024,Special Case,no-longer-ranked\n",
      },
    ],
    invalid: [
      { title: "a downgrade", csv: "country,year,tier,movement\nHaiti,2024,Special Case,downgrade\n" },
    ],
  },
  check({ tier, previousTier, movement }, report) {
    if (movement !== "upgrade" && movement !== "downgrade") return;
    if (tier !== "special-case" && previousTier !== "special-case") return;
    report({
      field: "movement",
      message: `A special case cannot be compared with a tier, so this is no ${movement}.`,
    });
  },
});
