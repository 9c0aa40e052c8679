import type { MeantDate } from "../fixes/date-in-order.ts";
import { writeInstead } from "../fixes/rewriting.ts";
import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly text: string;
  readonly expected: string;
  /** A date that is likely meant. */
  readonly meant: MeantDate | undefined;
}

export const rule = defineStageRule<Detail>()({
  code: "unreadable-value",
  scope: "normalising",
  severity: "error",
  tellsUnread: "value",
  summary: "A cell holds what its column is for.",
  why: "A waiver that is neither yes nor no, or a day that does not exist, cannot be checked; leaving it out silently would hide it.",
  remedy: "Correct the cell, or leave it empty.",
  examples: {
    valid: [{ title: "yes", csv: "country,year,tier,waiver\nFiji,2020,Tier 2 Watch List,yes\n" }],
    invalid: [{ title: "maybe", csv: "country,year,tier,waiver\nFiji,2020,Tier 2 Watch List,maybe\n" }],
  },
  describe: ({ text, expected, meant }) => ({
    message: `${quoted(text)} is not ${expected}.`,
    cause: true,
    ...(meant && writeInstead(text, meant.to, meant)),
  }),
});
