import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<object>()({
  code: "broken-quote",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "Quotation marks around a cell come in pairs, and are doubled inside it.",
  why: "A cell that opens with a quotation mark runs on until the next one. A stray mark would swallow the rows after it; so its line alone is left out, and reading goes on with the next.",
  remedy: 'Close the quotation mark, or double it where it is part of the text: "the ""Watch List""".',
  examples: {
    valid: [{ title: "a quoted comma", csv: 'country,year,tier\n"Korea, South",2020,Tier 1\n' }],
    invalid: [
      {
        title: "a mark that is never closed",
        csv: 'country,year,tier\n"Namibia,2020,Tier 1\nHaiti,2020,Tier 2\n',
      },
    ],
  },
  describe: () => ({
    message: "A quotation mark in this line has no partner, so the line could not be read.",
  }),
});
