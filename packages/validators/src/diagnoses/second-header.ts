import { defineDiagnosis } from "./diagnosis.ts";

export const diagnosis = defineDiagnosis({
  code: "second-header",
  summary:
    "The row below the column names is no record: it explains or translates the names, or gives their units.",
  evidence:
    "Nothing in the first row below the names fits its column, two cells at least do not, and no cell holds a digit, while in other rows the same columns are mostly right. It is nearly certain.",
  remedy: "Keep one row of column names: remove the second, or put both into one.",
  row({ row, cells, faults, rejected }, { firstRow, columns, fits }) {
    if (row !== firstRow || rejected || faults.length < 2) return undefined;
    const filled = columns.filter(({ index }) => (cells[index] ?? "").trim() !== "");
    const none = filled.every(({ index }) => fits(index, cells[index] as string) !== true);
    const words = cells.every((cell) => !/\d/.test(cell));
    return none && words && filled.length >= 2 ? {} : undefined;
  },
  conclude({ columns, findings, rows }, { found, coverage }) {
    const elsewhere = [...columns.keys()].some(
      (letter) => (found.get(letter) ?? 0) * 2 <= coverage.rowsChecked,
    );
    // Where the other rows are as bad, it is not the row that is wrong.
    if (findings < 2 || coverage.rowsChecked < 4 || !elsewhere) return undefined;
    return {
      message: `Row ${rows.first} is a second row of column names, and no record.`,
      confidence: 0.9,
      rows,
    };
  },
});
