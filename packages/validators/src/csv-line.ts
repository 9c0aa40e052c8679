/**
 * One line of RFC 4180. A cell that a spreadsheet would run as a formula is not changed here: the canonical
 * table must give back what the source stated.
 */
export function csvLine(cells: readonly (string | number | boolean | undefined)[]): string {
  return cells.map(csvCell).join(",");
}

function csvCell(value: string | number | boolean | undefined): string {
  const text = value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
