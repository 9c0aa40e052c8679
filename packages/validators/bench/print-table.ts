/** Prints rows of texts in columns: the first and the last to the left, figures to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  for (const row of [header, ...rows]) {
    const cells = row.map((cell, at) => {
      const width = widths[at] ?? 0;
      return at === 0 || at === header.length - 1 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(cells.join("  ").trimEnd());
  }
}
