import { columnLetter } from "./column-letter.ts";
import { listed, plural } from "./printable.ts";
import type { MergedCells } from "./xlsx/merged-cells.ts";
import type { SheetInfo, Workbook } from "./xlsx/workbook.ts";

/** Hidden columns that are named one by one. */
const MOST_NAMED = 10;

/** What a sheet does not show at first sight, and how it was read: each once, with the count and the first place. */
export function sheetReadings(
  workbook: Workbook,
  sheet: SheetInfo,
  merged: MergedCells | undefined,
): string[] {
  const notes = workbook.notes(sheet);
  const layout = workbook.knownLayout(sheet);
  const readings: string[] = [];
  const { count: rows = 0, first: row } = notes?.hiddenRows ?? {};
  if (rows > 0)
    readings.push(
      rows === 1
        ? `Row ${row} is hidden, which makes no difference here.`
        : `${plural(rows, "row")} are hidden, the first of them row ${row}, which makes no difference here.`,
    );
  const width = notes?.width ?? 0;
  const columns = (layout?.hiddenColumns ?? []).flatMap(({ first, last }) =>
    Array.from({ length: Math.max(0, Math.min(last + 1, width) - first) }, (_, at) =>
      columnLetter(first + at),
    ),
  );
  if (columns.length > 0) {
    const named = columns.slice(0, MOST_NAMED);
    const words = columns.length > MOST_NAMED ? `${named.join(", ")} and more` : listed(named);
    readings.push(
      columns.length === 1
        ? `Column ${words} is hidden, which makes no difference here.`
        : `Columns ${words} are hidden, which makes no difference here.`,
    );
  }
  readings.push(
    ...mergedReadings(
      merged,
      layout?.mergedRanges.some((one) => one.lastRow > one.firstRow),
    ),
  );
  const { count: formulas = 0, first: formula } = notes?.uncalculated ?? {};
  if (formulas > 0)
    readings.push(
      formulas === 1
        ? `The formula in ${formula} was never calculated, so the cell was read as empty.`
        : `${plural(formulas, "formula")} were never calculated, the first of them in ${formula}; their cells were read as empty.`,
    );
  const { count: dates = 0, first: date } = notes?.dates ?? {};
  if (dates > 0 && workbook.dates === 1904)
    readings.push(
      `Days are counted from 1904 in this workbook, not from 1900: ${plural(dates, "cell")}, the first of them ${date}.`,
    );
  return readings;
}

function mergedReadings(merged: MergedCells | undefined, downwards = false): string[] {
  if (!merged || merged.tooLarge)
    return downwards ? ["Cells are merged downwards; only the first of them has its text."] : [];
  const { count, first } = merged.filled;
  if (count === 0) return [];
  return [
    count === 1
      ? `The cell ${first} is merged with those above, and was read with their text.`
      : `${plural(count, "cell")} are merged with those above, the first of them ${first}; they were read with their text.`,
  ];
}
