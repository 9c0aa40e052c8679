import { listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<{ readonly names: readonly string[] }>()({
  code: "late-column",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "The records of a JSON table have the names that its first ten thousand have.",
  why: "What columns a table has is decided from its beginning. A name that comes up later is mostly a slip; its record is left out, so that nothing is lost without a word.",
  remedy: "Correct the name, or let one of the first records have it too, with null.",
  examples: {
    valid: [{ title: "the same names", csv: '{"country":"Fiji","year":2020,"tier":"Tier 2"}\n' }],
    invalid: [
      {
        title: "a name after ten thousand records without it",
        csv: '{"country":"Fiji","year":1990,"tier":"NA"}\n',
        times: 10_000,
        end: '{"country":"Fiji","year":2020,"tier":"Tier 2","teir":"Tier 1"}\n',
      },
    ],
  },
  describe: ({ names }) => ({
    message: `${listed(names.slice(0, 10).map(quoted))} ${names.length === 1 ? "is a name" : "are names"} that no earlier record has, so the record could not be read.`,
  }),
});
