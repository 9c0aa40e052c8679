import { movementBetween, tierLabel } from "@open-tip/schema/tiers";
import { defineRule } from "../rule.ts";

export const rule = defineRule({
  code: "movement-contradicts-tiers",
  scope: "placement",
  needs: ["territory", "tier", "previousTier", "movement"],
  severity: "error",
  summary: "The movement agrees with the two tiers that it lies between.",
  why: "An upgrade to a worse tier means that one of the three cells is wrong, often because a scale was read upside down.",
  remedy: "Correct the cell that is wrong.",
  law: "special-case-has-no-step",
  examples: {
    valid: [
      { title: "up", csv: "country,year,tier,previous_tier,movement\nNamibia,2020,Tier 1,Tier 2,upgrade\n" },
    ],
    invalid: [
      {
        title: "upside down",
        csv: "country,year,tier,previous_tier,movement\nNamibia,2020,Tier 1,Tier 2,downgrade\n",
      },
    ],
  },
  check({ tier, previousTier, movement }, report) {
    if (tier === undefined || previousTier === undefined || movement === undefined) return;
    // Whether a special case may be compared at all is another rule's question.
    if (tier === "special-case" || previousTier === "special-case") return;
    const actual = movementBetween(previousTier, tier);
    if (actual === movement) return;
    report({
      field: "movement",
      message: `From ${tierLabel(previousTier)} to ${tierLabel(tier)} is "${actual}", not "${movement}".`,
    });
  },
});
