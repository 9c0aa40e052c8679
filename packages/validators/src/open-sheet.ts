import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";
import type { OpenTable, RowBatches } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { listed, quoted } from "./printable.ts";
import { isBlank, type Row } from "./row.ts";
import { sheetReadings } from "./sheet-readings.ts";
import { understand } from "./understand.ts";
import { understoodIfItFits } from "./understood-if-it-fits.ts";
import type { WrittenTable } from "./written/written-table.ts";
import { MergedCells } from "./xlsx/merged-cells.ts";
import { openWorkbook } from "./xlsx/open-workbook.ts";
import type { SheetInfo, Workbook } from "./xlsx/workbook.ts";

/** Rows of each sheet that are looked at to choose one. */
const LOOKED_AT = 200;
/** Other sheets that are named. */
const MOST_NAMED = 10;
/**
 * Compressed size, in bytes, up to which a sheet is read through for its merged ranges, which stand behind its rows.
 * Sheets that people merge cells in are smaller by far.
 */
const LARGEST_MERGED = 1024 * 1024;

/** Opens a workbook at the sheet that is asked for, or at the one that holds a table which is known. */
export async function openSheet(input: Input, options: CheckOptions): Promise<OpenTable> {
  const workbook = await openWorkbook(input, {}, options.engine);
  const { sheet, others } = await chooseSheet(input.name, workbook, options);
  const left = workbook.sheets.filter((one) => one !== sheet && one.hasCells);
  const readings = [
    `The sheet ${quoted(sheet.name)} was read${sheet.hidden === "visible" ? "" : ", which is hidden"}.`,
  ];
  if (left.length > 0) readings.push(notRead(left));
  let merged: MergedCells | undefined;
  async function* rows(): RowBatches {
    merged = sheet.bytes > LARGEST_MERGED ? undefined : await mergedCells(workbook, sheet);
    for await (const { rows, bytesRead } of workbook.rows(sheet))
      yield { rows: merged ? rows.map((row) => merged?.fill(row) ?? row) : rows, bytesRead };
  }
  const written: WrittenTable = {
    names: [],
    position: (row) => ({ sheet: sheet.name, row }),
    write: (writer, from) => workbook.write(sheet, writer, from),
  };
  return {
    kind: "table",
    format: "an XLSX workbook",
    ...(sheet.bytes > LARGEST_MERGED && { written }),
    rows,
    raised: [],
    readings,
    noticed: () => sheetReadings(workbook, sheet, merged),
    unread: others.map(({ name }) => `the sheet ${quoted(name)} holds a table too, and was not read`),
  };
}

async function mergedCells(workbook: Workbook, sheet: SheetInfo): Promise<MergedCells | undefined> {
  try {
    return new MergedCells((await workbook.layout(sheet)).mergedRanges);
  } catch (error) {
    // Where the sheet is damaged, its rows up to there are read, and the damage is met again.
    if (error instanceof OpenTipError) return undefined;
    throw error;
  }
}

function notRead(left: readonly SheetInfo[]): string {
  const names = left
    .slice(0, MOST_NAMED)
    .map(({ name, hidden }) => `${quoted(name)}${hidden === "visible" ? "" : " (hidden)"}`);
  const more = left.length - names.length;
  const all = more > 0 ? [...names, `${more} more`] : names;
  return `Not read: the ${left.length === 1 ? "sheet" : "sheets"} ${listed(all)}. Choose with --sheet.`;
}

/** The sheet to read, and others that could be read as well. */
async function chooseSheet(
  file: string,
  workbook: Workbook,
  options: CheckOptions,
): Promise<{ sheet: SheetInfo; others: readonly SheetInfo[] }> {
  const { sheets } = workbook;
  if (options.sheet !== undefined) {
    const sheet = sheets.find(({ name }) => name === options.sheet);
    if (sheet) return { sheet, others: [] };
    throw new OpenTipError(
      "bad-option",
      `${file} has no sheet ${quoted(options.sheet)}.`,
      `Its sheets are ${listed(sheets.map(({ name }) => quoted(name)))}.`,
    );
  }
  if (sheets.length === 1) return { sheet: sheets[0] as SheetInfo, others: [] };
  const understood: SheetInfo[] = [];
  let likely: SheetInfo | undefined;
  let largest: { sheet: SheetInfo; rows: number } | undefined;
  for (const sheet of sheets) {
    const rows = await firstRows(workbook, sheet);
    const found = understoodIfItFits(() => understand(file, rows, options));
    if (found?.checks) understood.push(sheet);
    else if (found?.known) likely ??= sheet;
    const filled = rows.filter((row) => !isBlank(row)).length * (sheet.hidden === "visible" ? 2 : 1);
    if (filled > (largest?.rows ?? -1)) largest = { sheet, rows: filled };
  }
  const [first, ...others] = understood;
  if (first) return { sheet: first, others };
  return { sheet: likely ?? largest?.sheet ?? (sheets[0] as SheetInfo), others: [] };
}

async function firstRows(workbook: Workbook, sheet: SheetInfo): Promise<Row[]> {
  const found: Row[] = [];
  for await (const { rows } of workbook.rows(sheet)) {
    found.push(...rows.slice(0, LOOKED_AT - found.length));
    if (found.length >= LOOKED_AT) break;
  }
  return found;
}
