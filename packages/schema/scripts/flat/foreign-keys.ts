import type { TableLayout } from "../../src/flat/build-layout.ts";
import { snakeCase } from "../../src/flat/snake-case.ts";
import { collections, references } from "../../src/references.ts";

/** A foreign key as Table Schema describes it. A table names itself by nothing. */
export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

const tableOf = (entity: string) => {
  const list = Object.entries(collections).find(([, one]) => one === entity)?.[0];
  return list === undefined ? undefined : snakeCase(list);
};

/** Where the value at a path of an entity stands. */
function cellOf(entity: string, path: string): { table: string; column: string } | undefined {
  const names = path.split("[].").map((part) => part.replaceAll(".", "_"));
  const top = tableOf(entity);
  if (top === undefined) return undefined;
  return { table: [top, ...names.slice(0, -1).map(snakeCase)].join("_"), column: names.at(-1) as string };
}

/**
 * The foreign keys of a table: the record that a row belongs to, and every field that holds one reference to records
 * of one table by its id. A list in a cell cannot be one, nor a reference to records of several tables. Codes of
 * territories and years of editions are none: the standard publishes those, and a dataset need not repeat them.
 */
export function foreignKeys(
  { name, depth, top }: TableLayout,
  keyOf: (table: string) => string,
): ForeignKey[] {
  const to = (fields: string, table: string, by: string) => ({
    fields,
    reference: { resource: table === name ? "" : table, fields: by },
  });
  return [
    ...(depth === 0 ? [] : [to("record", top, keyOf(top))]),
    ...references.flatMap(({ entity, path, targets: [target, ...others] }) => {
      const cell = cellOf(entity, path);
      const table = target && tableOf(target.entity);
      const isSingle = target?.by === "id" && others.length === 0 && !path.endsWith("[]");
      return cell?.table === name && table !== undefined && isSingle
        ? [to(cell.column, table, target?.by as string)]
        : [];
    }),
  ];
}
