import { readFileSync } from "node:fs";
import * as XLSX from "xlsx";
import { CellTally } from "../cell-tally.ts";
import type { Contend } from "../contender.ts";

/** SheetJS, the file as a whole, every cell. What else it can make of cells is switched off. */
export const contend: Contend = async (path) => {
  const book = XLSX.read(readFileSync(path), {
    dense: true,
    cellHTML: false,
    cellFormula: false,
    cellText: false,
  });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""];
  if (!sheet) throw new Error("no sheet");
  const tally = new CellTally();
  const rows = XLSX.utils.sheet_to_json<unknown[]>(sheet, { header: 1, raw: true });
  for (const cells of rows) for (const cell of cells) tally.add(cell);
  return { rows: rows.length - 1, note: String(tally) };
};
