import ExcelJS from "exceljs";
import { CellTally } from "../cell-tally.ts";
import type { Contend } from "../contender.ts";

/** exceljs's streaming reader, every cell. */
export const contend: Contend = async (path) => {
  const book = new ExcelJS.stream.xlsx.WorkbookReader(path, {
    worksheets: "emit",
    sharedStrings: "cache",
    hyperlinks: "ignore",
    styles: "ignore",
    entries: "ignore",
  });
  const tally = new CellTally();
  let rows = -1;
  for await (const sheet of book) {
    for await (const row of sheet) {
      rows++;
      row.eachCell((cell) => tally.add(cell.value));
    }
  }
  return { rows, note: String(tally) };
};
