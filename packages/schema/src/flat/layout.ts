import { languages, shapes } from "../../generated/flat-layout.ts";
import { buildLayout, type TableLayout } from "./build-layout.ts";
import type { FlatRow } from "./tables.ts";

/** Every table of the flat form, by name: `dataset` first, the children of a table after it. */
export const layout: ReadonlyMap<string, TableLayout> = /* @__PURE__ */ buildLayout(shapes, languages);

/** The names of all tables that there can be, `dataset` first, the children of a table after it. */
export const flatTableNames: readonly string[] = [...layout.keys()];

/**
 * The map whose column this is, where it is one for a language that not every table has: `name_fr`. A field's name
 * has no `_`, so the answer is the only one.
 */
export function languageColumn(table: TableLayout, column: string) {
  return table.maps.find((map) => column.startsWith(`${map.column}_`));
}

/**
 * The columns of a table: those that it always has, and after a map's English one those of the other languages
 * that the rows use.
 * @param table name of a table; one that is unknown has no columns
 */
export function flatColumns(table: string, rows: readonly FlatRow[] = []): string[] {
  const known = layout.get(table);
  if (known === undefined) return [];
  const always = new Set(known.columns);
  const others = new Map<string, string[]>();
  for (const column of new Set(rows.flatMap((row) => Object.keys(row)))) {
    const map = always.has(column) ? undefined : languageColumn(known, column);
    if (map !== undefined) others.set(map.column, [...(others.get(map.column) ?? []), column]);
  }
  const lastOf = new Map(
    known.maps.map((map) => [`${map.column}_${languages.at(-1)}`, others.get(map.column) ?? []]),
  );
  return known.columns.flatMap((column) => [column, ...(lastOf.get(column) ?? []).sort()]);
}
