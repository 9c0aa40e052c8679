import type { OpenTipError } from "../errors.ts";
import { defineStageRule } from "../rule.ts";

export const rule = defineStageRule<Pick<OpenTipError, "message" | "remedy">>()({
  code: "unreadable-file",
  scope: "reading",
  severity: "error",
  tellsUnread: "file",
  summary: "The file can be read to its end.",
  why: "A file that is cut short or damaged has lost rows, and what is missing cannot be known. What could be read was checked.",
  remedy: "Get the file again from where it came.",
  examples: {
    valid: [{ title: "a whole file", csv: "country,year,tier\nNamibia,2020,Tier 1\n" }],
    invalid: [
      {
        title: "the beginning of a gzip archive, and no more",
        csv: "\u001f\u008b\u0008\u0000\u0000\u0000\u0000\u0000\u0000\u0003\u004b",
        encoding: "latin1",
      },
    ],
  },
  describe: ({ message, remedy }) => ({ message, suggestion: { text: remedy } }),
});
