import { readSheet } from "read-excel-file/node";
import { CellTally } from "../cell-tally.ts";
import type { Contend } from "../contender.ts";

/** read-excel-file, the sheet as a whole, every cell. */
export const contend: Contend = async (path) => {
  const tally = new CellTally();
  const rows = await readSheet(path);
  for (const cells of rows) for (const cell of cells) tally.add(cell);
  return { rows: rows.length - 1, note: String(tally) };
};
