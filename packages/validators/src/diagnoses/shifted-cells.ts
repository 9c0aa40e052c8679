import { plural } from "../printable.ts";
import { defineDiagnosis, type Symptom } from "./diagnosis.ts";
import type { Suspect, TableView } from "./table-view.ts";

const SHIFTS = [1, -1, 2, -2];

export const diagnosis = defineDiagnosis({
  code: "shifted-cells",
  summary: "Cells stand in the wrong columns, all moved by the same number of columns.",
  evidence:
    "From the first cell at fault on, every cell that can be told would be right some columns further left or right, and is wrong where it stands: one such cell at least where the place that they left is blank, otherwise three. Rows with a cell too many or too few are judged likewise. It is nearly certain.",
  remedy: "Move the cells of these rows back under their column names.",
  row: (suspect, table) => (suspect.rejected ? uneven(suspect, table) : moved(suspect, table)),
  conclude({ key, rows, forms, findings, columns: wrong }, { coverage, table, columnWords, found }) {
    const asBadElsewhere = [...wrong].some(
      ([letter, own]) => (found.get(letter) ?? 0) > own + coverage.rowsChecked / 2,
    );
    // Where other rows are as bad, it is the column that is wrong and not the rows.
    if (findings < 2 || asBadElsewhere) return undefined;
    const [from] = [...forms].sort((a, b) => b[1] - a[1])[0] ?? [];
    const on = from === undefined ? "" : `, from column ${columnWords(from)} on`;
    const toEnd = table !== undefined && rows.size > 1 && rows.last - table.firstRow + 1 >= coverage.rowsRead;
    const where = `In ${rows.words()}${toEnd ? ", which is the end of the table," : ""}`;
    const shift = Number(key.slice(key.indexOf(" ") + 1));
    const columns = plural(Math.abs(shift), "column");
    const side = shift > 0 ? "right" : "left";
    if (key.startsWith("uneven")) {
      const cells = `${plural(Math.abs(shift), "cell")} too ${shift > 0 ? "many" : "few"}`;
      return {
        message: `${capital(rows.words())} ${rows.size === 1 ? "has" : "have"} ${cells}, so that the cells stand ${columns} too far ${side}${on}.`,
        confidence: 0.9,
        remedy:
          shift > 0
            ? "Put quotation marks around cells that hold the delimiter, or remove the cell that is too many."
            : "Put in the cell that is missing, blank if need be.",
        rows,
      };
    }
    return {
      message: `${where} the cells stand ${columns} too far ${side}${on}.`,
      confidence: 0.95,
      remedy: `Move the cells of ${rows.words()} ${columns} to the ${shift > 0 ? "left" : "right"}${on}.`,
      rows,
    };
  },
});

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A row of the right length whose cells would be right in other columns. */
function moved({ cells, faults }: Suspect, table: TableView): Symptom | undefined {
  const [from] = faults;
  if (from === undefined) return undefined;
  const width = table.header.length;
  for (const shift of SHIFTS) {
    const vacated = shift > 0 ? cells.slice(from, from + shift) : cells.slice(width + shift, width);
    const blank = vacated.every((cell) => cell.trim() === "");
    // What moves left leaves blanks at the end; what moves right may push something in.
    if (!blank && shift < 0) continue;
    const { misplaced } = judge(cells, table, from, shift) ?? { misplaced: 0 };
    if (misplaced >= (blank ? 1 : 3)) return { key: `moved ${shift}`, form: letterAt(table, from) };
  }
  return undefined;
}

/** A row with cells too many or too few that would be right if some were put in or taken out. */
function uneven({ cells }: Suspect, table: TableView): Symptom | undefined {
  const width = table.header.length;
  const shift = cells.length - width;
  if (shift === 0 || Math.abs(shift) > 2 || cells.length < 2) return undefined;
  for (let from = 0; from < width; from++) {
    const before = table.columns.filter(({ index }) => index < from - (shift > 0 ? 1 : 0));
    if (before.some(({ index }) => table.fits(index, cells[index] ?? "") === false)) continue;
    const judged = judge(cells, table, from, shift);
    if (judged && judged.misplaced >= 1 && judged.right >= 2)
      return { key: `uneven ${shift}`, form: letterAt(table, from) };
  }
  return undefined;
}

/** How many cells are right once moved back, and how many of them are wrong where they stand; undefined where one is not right. */
function judge(
  cells: readonly string[],
  { columns, header, fits }: TableView,
  from: number,
  shift: number,
): { readonly right: number; readonly misplaced: number } | undefined {
  let right = 0;
  let misplaced = 0;
  for (const { index } of columns) {
    const at = index + shift;
    if (index < (shift > 0 ? from : from - shift) || at >= cells.length) continue;
    const text = cells[at] as string;
    if (text.trim() === "") continue;
    const does = fits(index, text);
    if (does === false) return undefined;
    if (!does) continue;
    right++;
    if (at >= header.length || fits(at, text) === false) misplaced++;
  }
  return right === 0 ? undefined : { right, misplaced };
}

function letterAt({ columns }: TableView, index: number): string {
  return columns.find((column) => column.index >= index)?.letter ?? "";
}
