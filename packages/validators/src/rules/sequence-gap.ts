import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";
import { yearly } from "./examples/yearly.ts";

interface Detail {
  readonly within: string | undefined;
  readonly of: string;
  readonly from: number;
  readonly to: number;
}

export const rule = defineStageRule<Detail>()({
  code: "sequence-gap",
  scope: "record",
  severity: "warning",
  summary: "A sequence that a profile expects has no gap.",
  why: "A year that is left out between two others is mostly a row that was lost.",
  remedy: "Add the rows, or note why there are none.",
  examples: {
    valid: [
      {
        title: "two years in a row",
        csv: "country,year\nFJI,2019\nFJI,2020\n",
        options: { profile: yearly },
      },
    ],
    invalid: [
      { title: "a year left out", csv: "country,year\nFJI,2018\nFJI,2020\n", options: { profile: yearly } },
    ],
  },
  describe: ({ within, of, from, to }) => ({
    message: `${within === undefined ? "A sequence" : quoted(within)} has no ${quoted(of)} ${from === to ? from : `${from} to ${to}`}, and has those before and after.`,
    cause: `Numbers are left out of sequences of ${quoted(of)}.`,
  }),
});
