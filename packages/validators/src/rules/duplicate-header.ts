import { count, listed, quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly name: string;
  readonly letters: readonly string[];
}

function lettersOf(letters: readonly string[]): string {
  if (letters.length <= 10) return listed(letters);
  return `${letters.slice(0, 10).join(", ")} and ${count(letters.length - 10)} more`;
}

export const rule = defineStageRule<Detail>()({
  code: "duplicate-header",
  scope: "mapping",
  severity: "error",
  tellsUnread: "column",
  summary: "Every column has a name of its own.",
  why: "When two columns have one name, many programs silently keep only the last. Here neither is read, since one cannot tell which is meant.",
  remedy: "Give each column a name of its own, or remove the one that is not needed.",
  examples: {
    valid: [{ title: "different names", csv: "country,year,tier,tier_2\nNamibia,2020,Tier 1,Tier 1\n" }],
    invalid: [
      { title: "two columns called note", csv: "country,year,tier,note,note\nNamibia,2020,Tier 1,a,b\n" },
    ],
  },
  describe: ({ name, letters }) => ({
    message: `Columns ${lettersOf(letters)} are ${letters.length > 2 ? "all" : "both"} called ${quoted(name)}; none of them was read.`,
    cause: true,
  }),
});
