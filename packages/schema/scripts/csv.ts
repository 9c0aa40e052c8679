import { toCsv } from "../src/flat/csv.ts";

function text(value: unknown): string {
  return Array.isArray(value) ? value.join("|") : String(value ?? "");
}

/** CSV of plain rows, with the union of their keys as header; lists joined by `|`, which no value contains. */
export function csvOf(rows: readonly Readonly<Record<string, unknown>>[]): string {
  return toCsv(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, text(value)]))),
  );
}
