function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * CSV as RFC 4180 has it, but for its line ends, which are `\n`: a header, then a line for each row.
 * @param columns the header; by default every column that a row has, in the order in which they come up
 */
export function toCsv(
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[] = [...new Set(rows.flatMap((row) => Object.keys(row)))],
): string {
  const lines = rows.map((row) =>
    columns.map((name) => (Object.hasOwn(row, name) ? cell(row[name] ?? "") : "")).join(","),
  );
  return `${[columns.map(cell).join(","), ...lines].join("\n")}\n`;
}
