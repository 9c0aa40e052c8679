import { listed, plural } from "../printable.ts";
import { defineDiagnosis } from "./diagnosis.ts";
import type { SuspectCell, TableView } from "./table-view.ts";

const MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}";
const CODE_AS_DATE = new RegExp(`^(?:\\d{1,2}-${MONTH}|${MONTH}-\\d{2})$`, "i");
const CODE_AS_NUMBER = /^\d(?:[.,]\d{1,15})?E\+?\d{1,3}$/i;
const ERROR_VALUE = /^#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|#+)$/;
/** Days of which a spreadsheet's number is a year from 2001 to 2030. */
const YEAR_AS_DAY = /^(?:1905-0[67]-\d\d|\d{1,2}\/\d{1,2}\/1905)(?:[T ].{0,20})?$/;
const LONGEST_CODE = 12;

const forms = {
  errors: "error values of formulas, such as #REF!",
  numbers: "codes turned to numbers, as 1.23E+05",
  dates: "codes turned to dates, as 9-17 to 17-Sep",
  years: "years turned to days, as 2010 to 1905-07-02",
  zeros: "codes without their leading zeros",
} as const;

export const diagnosis = defineDiagnosis({
  code: "spreadsheet-damage",
  summary:
    "A spreadsheet program changed codes when it opened the table: to numbers, dates or years, or without zeros.",
  evidence:
    "The cell looks as such programs leave it: 1.23E+05, 17-Sep, a day in June or July 1905 for a year, an error value; or it would be a code with zeros before it. It is nearly certain. What was there before is lost with most of them.",
  remedy:
    "Take the columns again from where they come from, and import them as text: in Excel by Data, From Text/CSV, with the type Text for the column.",
  cell(cell, table) {
    const edition = table.columns.find(({ field }) => field === "edition");
    // Whatever is said of such a row is said of a year that it does not mean.
    if (edition && YEAR_AS_DAY.test((cell.cells[edition.index] ?? "").trim()))
      return { key: edition.letter, form: "years" };
    const form = formOf(cell, table);
    return form && { form };
  },
  conclude({ key, forms: found, rows }, { columnWords }) {
    const words = listed([...found.keys()].map((form) => forms[form as keyof typeof forms]));
    return {
      message: `A spreadsheet program changed ${plural(rows.size, "cell")} of column ${columnWords(key)}: ${words}.`,
      confidence: found.has("zeros") ? 0.8 : 0.95,
    };
  },
});

function formOf({ text: cell, column: { index } }: SuspectCell, { fits }: TableView) {
  const text = cell.trim();
  if (ERROR_VALUE.test(text)) return "errors";
  if (fits(index, text) !== false) return undefined;
  if (CODE_AS_NUMBER.test(text)) return "numbers";
  if (CODE_AS_DATE.test(text) && fits(index, "2020-06-25") !== true) return "dates";
  return lacksZeros(text, index, fits) ? "zeros" : undefined;
}

function lacksZeros(text: string, index: number, fits: TableView["fits"]): boolean {
  if (!/^\d{1,11}$/.test(text)) return false;
  for (let length = text.length + 1; length <= LONGEST_CODE; length++)
    if (fits(index, text.padStart(length, "0")) === true) return true;
  return false;
}
