import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<{ readonly what: string }>()({
  code: "not-a-row",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "Every record of a JSON table is an object, or every one an array.",
  why: "A record of another form has no columns, so it cannot be read as a row.",
  remedy: "Write it as the other records are.",
  examples: {
    valid: [{ title: "objects", csv: '[{"country": "Fiji", "year": 2020, "tier": "Tier 2"}]' }],
    invalid: [
      { title: "a number among objects", csv: '[{"country": "Fiji", "year": 2020, "tier": "Tier 2"}, 5]' },
    ],
  },
  describe: ({ what }) => ({
    message: `This record is ${what}, and not a row as the others are.`,
    cause: true,
  }),
});
