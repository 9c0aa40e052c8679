import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";
import type { OpenTable } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { listed, plural, quoted } from "./printable.ts";
import { isBlank, type Row } from "./row.ts";
import { understand } from "./understand.ts";
import { openWorkbook } from "./xlsx/open-workbook.ts";
import type { SheetInfo, Workbook } from "./xlsx/workbook.ts";

/** Rows of each sheet that are looked at to choose one. */
const LOOKED_AT = 200;

/** Opens a workbook at the sheet that is asked for, or at the one that holds a table which is known. */
export async function openSheet(input: Input, options: CheckOptions): Promise<OpenTable> {
  const workbook = await openWorkbook(input);
  const { sheet, others } = await chooseSheet(input.name, workbook, options);
  const left = workbook.sheets.filter((one) => one !== sheet && one.hasCells);
  const readings = [
    `The sheet ${quoted(sheet.name)} was read${sheet.hidden === "visible" ? "" : ", which is hidden"}.`,
  ];
  if (left.length > 0) {
    const names = listed(left.slice(0, 10).map(({ name }) => quoted(name)));
    const more = left.length > 10 ? ` and ${plural(left.length - 10, "more")}` : "";
    readings.push(
      `Not read: the ${left.length === 1 ? "sheet" : "sheets"} ${names}${more}. Choose with --sheet.`,
    );
  }
  return {
    kind: "table",
    format: "an XLSX workbook",
    rows: () => workbook.rows(sheet),
    raised: [],
    readings,
    unread: others.map(({ name }) => `the sheet ${quoted(name)} holds a table too, and was not read`),
  };
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
  const known: SheetInfo[] = [];
  let largest: { sheet: SheetInfo; rows: number } | undefined;
  for (const sheet of sheets) {
    const rows = await firstRows(workbook, sheet);
    if (understand(file, rows, options).checks) known.push(sheet);
    const filled = rows.filter((row) => !isBlank(row)).length * (sheet.hidden === "visible" ? 2 : 1);
    if (filled > (largest?.rows ?? -1)) largest = { sheet, rows: filled };
  }
  const [first, ...others] = known;
  if (first) return { sheet: first, others };
  return { sheet: largest?.sheet ?? (sheets[0] as SheetInfo), others: [] };
}

async function firstRows(workbook: Workbook, sheet: SheetInfo): Promise<Row[]> {
  const found: Row[] = [];
  for await (const { rows } of workbook.rows(sheet)) {
    found.push(...rows.slice(0, LOOKED_AT - found.length));
    if (found.length >= LOOKED_AT) break;
  }
  return found;
}
