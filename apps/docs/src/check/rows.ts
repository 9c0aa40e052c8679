import type { At, Place, ShownCell, ShownRow } from "@open-tip/validators";
import { element } from "./element.ts";
import { wideTable } from "./wide-table.ts";
import { count, plural } from "./words.ts";

/** Columns that are shown on each side of the marked one, where a table is wide. */
const BESIDE = 4;
const FEW = 12;

/** Where to look for what a finding is about. */
export function atOf({ row, columnLetter, pointer, byteOffset }: Place): At | undefined {
  if (row !== undefined) return { row, ...(columnLetter !== undefined && { columnLetter }) };
  if (pointer !== undefined && pointer !== "") return { pointer };
  return byteOffset === undefined ? undefined : { byteOffset };
}

/** Rows as a small table, with the row and the cell that are meant marked. Values that may not be shown are masked. */
export function rowsTable(rows: readonly ShownRow[]): HTMLElement {
  const widest = rows.reduce(
    (most, row) => (row.cells.length > most.length ? row.cells : most),
    [] as readonly ShownCell[],
  );
  const marked =
    rows.flatMap(({ cells }) => cells.findIndex(({ wanted }) => wanted)).find((at) => at >= 0) ?? 0;
  const all = widest.map((_, index) => index);
  const from = Math.max(0, Math.min(marked - BESIDE, widest.length - 2 * BESIDE - 1));
  const columns = all.length <= FEW ? all : all.slice(from, from + 2 * BESIDE + 1);
  const masked = rows.some(({ cells }) => columns.some((index) => isMasked(cells[index])));
  const left = all.length - columns.length;
  const notes = [
    masked && "••• stands for a value of a column that is sensitive or not known.",
    left > 0 && `${plural(left, "more column")} not shown here.`,
  ].filter((note) => note !== false);
  return element(
    "div",
    { class: "rows" },
    wideTable(
      "Rows of the file",
      ["Row", ...columns.map((index) => widest[index]?.column || "(no name)")],
      rows.map((row) => rowOf(row, columns)),
    ),
    notes.length > 0 && element("p", { class: "quiet" }, notes.join(" ")),
  );
}

function rowOf({ position, wanted, cells }: ShownRow, columns: readonly number[]): HTMLElement {
  const { row, pointer, byteOffset } = position;
  const name =
    row !== undefined ? count(row) : pointer || (byteOffset === undefined ? "" : `byte ${count(byteOffset)}`);
  return element(
    "tr",
    { class: wanted && "wanted" },
    element("th", { scope: "row" }, name),
    columns.map((index) => {
      const cell = cells[index];
      const value = isMasked(cell)
        ? element("span", { class: "masked" }, "•••", element("span", { class: "sr-only" }, " not shown"))
        : (cell?.value ?? "");
      return element("td", {}, cell?.wanted ? element("mark", {}, value === "" ? "(blank)" : value) : value);
    }),
  );
}

function isMasked(cell: ShownCell | undefined): boolean {
  return cell !== undefined && cell.value === undefined;
}
