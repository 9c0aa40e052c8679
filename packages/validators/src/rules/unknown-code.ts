import { nearest } from "../nearest.ts";
import { quoted } from "../printable.ts";
import { expectation } from "../profiles/cell-type.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly field: string;
  /** What the cell says; absent where it may not be shown. */
  readonly text: string | undefined;
  /** What the cell says, to find the code that was meant. Never shown. */
  readonly exact: string;
  readonly codes: readonly string[];
}

export const rule = defineStageRule<Detail>()({
  code: "unknown-code",
  scope: "record",
  severity: "error",
  summary: "A field with a list of codes holds one of them.",
  why: "Codes are compared letter by letter. A code that is spelt in another way is another code to every program.",
  remedy: "Write one of the codes of the field's list.",
  examples: {
    valid: [{ title: "a code", csv: "id,name_en,kind\nplace/aba,Aba,settlement\n" }],
    invalid: [{ title: "another spelling of it", csv: "id,name_en,kind\nplace/aba,Aba,Settlement\n" }],
  },
  describe: ({ field, text, exact, codes }) => {
    const meant = text === undefined ? undefined : nearest(exact, codes);
    const value = text === undefined ? "The value" : quoted(text);
    const message = `${value} is no code of ${quoted(field)}.`;
    if (!meant)
      return { message, cause: true, suggestion: { text: `Write ${expectation({ kind: "code", codes })}.` } };
    return {
      message,
      cause: true,
      suggestion: {
        text: `Write ${meant.name}.`,
        ...(meant.likeness < 1 && { confidence: meant.likeness }),
      },
    };
  },
});
