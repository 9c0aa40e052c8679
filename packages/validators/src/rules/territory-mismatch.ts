import { quoted } from "../printable.ts";
import { defineStageRule } from "../rule.ts";
import { territoryName } from "../territory-reader.ts";

interface Detail {
  readonly code: string;
  readonly name: string;
}

export const rule = defineStageRule<Detail & { readonly name: string; readonly code: string }>()({
  code: "territory-mismatch",
  scope: "normalising",
  severity: "error",
  summary: "The code and the name in a row mean the same territory.",
  why: "Where they differ, a join by code and a join by name give different placements. It often marks a column that slipped by a row.",
  remedy: "Correct whichever is wrong.",
  examples: {
    valid: [{ title: "code and name agree", csv: "iso3,country,year,tier\nMMR,Burma,2020,Tier 3\n" }],
    invalid: [
      {
        title: "the other Congo's code",
        csv: 'iso3,country,year,tier\nCOG,"Congo, DRC",2020,Tier 2\nNAM,Namibia,2020,Tier 1\n',
      },
    ],
  },
  describe: ({ code, name }) => ({
    message: `The row's code means ${territoryName(code)}, and its name ${quoted(name)} another territory; it was read by the code.`,
    cause: true,
  }),
});
