import { plural } from "../printable.ts";
import { defineStageRule } from "../rule.ts";

interface Detail {
  readonly cells: number;
  readonly columns: number;
  /** Whether a carriage return stands in it, which does not end lines here. */
  readonly holdsReturn: boolean;
}

export const rule = defineStageRule<Detail>()({
  code: "ragged-row",
  scope: "reading",
  severity: "error",
  tellsUnread: "row",
  summary: "Every row has as many cells as the header.",
  why: "With a cell too few or too many one cannot know which cell belongs to which column. A comma in a name that is not quoted is the usual cause.",
  remedy: 'Put quotation marks around cells with a comma in them: "Korea, South".',
  examples: {
    valid: [{ title: "a quoted comma", csv: 'country,year,tier\n"Korea, South",2020,Tier 1\n' }],
    invalid: [
      {
        title: "an unquoted comma",
        csv: "country,year,tier\nKorea, South,2020,Tier 1\nNamibia,2020,Tier 1\n",
      },
    ],
  },
  describe: ({ cells, columns, holdsReturn }) => ({
    message: `The row has ${plural(cells, "cell")}, the header ${columns}; it was not checked.${
      holdsReturn ? " A carriage return stands in it alone, while other lines end with a line feed." : ""
    }`,
    cause: true,
    ...(holdsReturn && {
      suggestion: { text: "Save the file with the same line break at the end of each line." },
    }),
  }),
});
