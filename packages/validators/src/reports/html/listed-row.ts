import type { Finding } from "../../finding.ts";
import { visible } from "../../printable.ts";
import { columnWords } from "../../render-mapping.ts";
import type { ListedColumn } from "./page-data.ts";

/** The columns of a list of findings, in the order in which they are shown. */
const names = ["File", "Sheet", "Row", "Line", "Column", "Place", "Record", "What was found"] as const;
type ListedName = (typeof names)[number];

/** A finding as a row of a list: a value for each of the columns, empty where it has none. */
export type ListedRow = readonly (string | number)[];

/** A finding as a row, safe to show. */
export function listedRow({ place, message }: Finding): ListedRow {
  const { file, sheet = "", row = "", line = "", column, columnLetter, pointer, record = "" } = place;
  const values: Readonly<Record<ListedName, string | number>> = {
    File: visible(file),
    Sheet: visible(sheet),
    Row: row,
    // A line is worth saying where it is not the row.
    Line: line === row ? "" : line,
    Column: column === undefined ? "" : columnWords(column, columnLetter),
    Place: pointer === undefined ? "" : visible(pointer) || "/",
    Record: visible(record),
    "What was found": visible(message),
  };
  return names.map((name) => values[name]);
}

/** What the rows of a group have in common, and the columns in which they differ. */
export interface Listing {
  readonly listed: number;
  readonly common: Readonly<Partial<Record<ListedName, string | number>>>;
  readonly columns: readonly ListedColumn[];
}

/** Rows by columns. */
export function listingOf(rows: readonly ListedRow[]): Listing {
  const common: Partial<Record<ListedName, string | number>> = {};
  const columns: ListedColumn[] = [];
  names.forEach((name, at) => {
    const values = rows.map((row) => row[at] ?? "");
    const [first = ""] = values;
    if (values.some((value) => value !== first)) columns.push({ name, values });
    else if (first !== "") common[name] = first;
  });
  return { listed: rows.length, common, columns };
}
