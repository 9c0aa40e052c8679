import type { Dataset } from "../../generated/types.d.ts";
import { root } from "./build-layout.ts";
import { checkTables } from "./check-tables.ts";
import { ChildRows } from "./child-rows.ts";
import { RowReader } from "./row-reader.ts";
import type { FlatRow, FlatTables } from "./tables.ts";

/**
 * The dataset that tables hold: the inverse of {@link flatten}, which says what the tables look like. Rows of child
 * tables may stand in any order; the order of records is that of their rows. Columns and tables without text may be left
 * out. Whether values are what the standard asks for is for `Dataset.parse` of `@open-tip/schema`.
 * @param tables the text of every cell, as a CSV reader gives it that guesses no types
 * @throws {FlatError} for the first place whose text would be lost or cannot be read
 */
export function unflatten(tables: FlatTables): Dataset {
  const checked = checkTables(tables);
  const children = new ChildRows(checked);
  const [row] = checked.get(root.table)?.rows ?? [];
  const reader = new RowReader(checked, children, root.table, { row: row as FlatRow, number: 1 });
  const dataset = reader.object();
  children.checkNoneLeft();
  return dataset as unknown as Dataset;
}
