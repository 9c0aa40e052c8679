import { listed } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly column: string;
  /** Prefix that limits an answer to this column: `dos_tier:`, or nothing. */
  readonly scope: string;
  readonly codes: readonly string[];
  readonly readings: readonly { readonly scale: string; readonly option: string }[];
}

export const rule = defineStageRule<Detail>()({
  code: "ambiguous-tier-codes",
  scope: "mapping",
  severity: "error",
  tellsUnread: "column",
  summary: "It is plain what the numbers in a column of tiers mean.",
  why: "Published datasets use the same digits for different tiers: 3 is Tier 3 in one and the Watch List in another. To guess would turn every Watch List into a Tier 3 without anybody noticing.",
  remedy: "Say what each number means with --tier-codes.",
  examples: {
    valid: [
      {
        title: "2.5 shows the scale",
        csv: "country,year,tier\nNamibia,2020,1\nHaiti,2020,2.5\nCuba,2020,3\nFiji,2019,2\n",
      },
      {
        title: "the meaning is given",
        csv: "country,year,tier\nNamibia,2020,1\nCuba,2020,4\nHaiti,2020,3\n",
        options: { tierCodes: "1=tier-1,3=tier-2-watch-list,4=tier-3" },
      },
    ],
    invalid: [
      {
        title: "3 may be Tier 3 or the Watch List",
        csv: "country,year,tier\nNamibia,2020,1\nHaiti,2020,3\n",
      },
    ],
  },
  describe: ({ column, scope, codes, readings }) => ({
    message: `The numbers in ${column} can mean different tiers (${listed(codes)}), so they were not read.`,
    suggestion: {
      text:
        readings.length === 0
          ? 'Say what each number means, for example --tier-codes "0=tier-1,1=tier-2,…".'
          : `Say which it is: ${readings.map(({ scale, option }) => `--tier-codes "${scope}${option}" (${scale})`).join(", or ")}.`,
      answers: readings.map(({ scale, option }) => ({
        option: "tierCodes",
        value: `${scope}${option}`,
        words: scale,
      })),
    },
  }),
});
