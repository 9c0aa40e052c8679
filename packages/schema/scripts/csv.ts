/** One CSV cell: quoted when RFC 4180 asks for it; lists joined by `|`, which no value contains. */
function cell(value: unknown): string {
  const text = Array.isArray(value) ? value.join("|") : value === undefined ? "" : String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 text of plain rows, with the union of their keys as header. */
export function toCsv(rows: readonly Readonly<Record<string, unknown>>[]): string {
  const header = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = rows.map((row) => header.map((name) => cell(row[name])).join(","));
  return `${[header.join(","), ...lines].join("\n")}\n`;
}
