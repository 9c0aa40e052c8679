import { foldHeader } from "../placement-fields.ts";
import { plural } from "../printable.ts";
import { defineDiagnosis } from "./diagnosis.ts";

export const diagnosis = defineDiagnosis({
  code: "repeated-header",
  summary: "The row of column names stands again among the rows, as when files are put one after another.",
  evidence:
    "Every cell of the row that is not blank is the name of its own column, and two at least are. It is certain.",
  remedy: "Remove the rows of column names but the first.",
  row({ cells }, { header }) {
    const filled = cells.flatMap((cell, at) => (cell.trim() === "" ? [] : [at]));
    if (filled.length < Math.min(2, header.length)) return undefined;
    return filled.every((at) => isName(cells[at] as string, header[at])) ? {} : undefined;
  },
  conclude: ({ rows }) => ({
    message: `The column names stand again in ${rows.words()}: files were put one after another with the first row of each.`,
    confidence: 1,
    remedy: `Remove ${plural(rows.size, "row")} of column names: ${rows.words()}.`,
    rows,
  }),
});

function isName(cell: string, name: string | undefined): boolean {
  return (
    name !== undefined && (cell.trim() === name || (name !== "" && foldHeader(cell) === foldHeader(name)))
  );
}
