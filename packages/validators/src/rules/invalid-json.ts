import type { JsonProblem } from "../json/problem.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<Pick<JsonProblem, "message" | "restUnread">>()({
  code: "invalid-json",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "JSON is written as its standard (RFC 8259) has it.",
  why: "Comments, single quotes, commas before a closing bracket and words such as NaN are understood by some programs and refused by others. A record that is not JSON is left out.",
  remedy: "Let a program write the JSON, rather than putting it together by hand.",
  examples: {
    valid: [{ title: "a list of records", csv: '[{"country": "Namibia", "year": 2020, "tier": "Tier 1"}]' }],
    invalid: [
      {
        title: "a comma before the closing bracket",
        csv: '[{"country": "Namibia", "year": 2020, "tier": "Tier 1"},\n{"country": "Fiji", "year": 2020, "tier": "Tier 2",}]',
      },
    ],
  },
  describe: ({ message, restUnread }) => ({
    message: restUnread ? `${message} Nothing after it could be read.` : message,
  }),
});
