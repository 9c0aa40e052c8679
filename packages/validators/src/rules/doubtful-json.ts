import type { JsonProblem } from "../json/problem.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<Pick<JsonProblem, "message">>()({
  code: "doubtful-json",
  scope: "reading",
  severity: "warning",
  summary: "Every program reads the same from the JSON.",
  why: "Of a name that stands twice, most programs keep the last without a word; numbers of more digits than they hold are rounded.",
  remedy: "Write each name once, and numbers that are names, such as long ids, as text.",
  examples: {
    valid: [{ title: "each name once", csv: '[{"country": "Namibia", "year": 2020, "tier": "Tier 1"}]' }],
    invalid: [
      {
        title: "a name twice",
        csv: '[{"country": "Namibia", "year": 2019, "year": 2020, "tier": "Tier 1"}]',
      },
    ],
  },
  describe: ({ message }) => ({ message }),
});
