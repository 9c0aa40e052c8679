import type { Place } from "./finding.ts";
import { HIDDEN } from "./hidden.ts";

/** Where findings stand in a table; of several columns of editions, which editions. */
export interface ColumnOrEditions extends Pick<Place, "column" | "columnLetter" | "edition"> {
  readonly editions?: readonly number[];
}

/** A rule and a column, as a key. Columns whose names are not shown are told apart by their letters. */
export function ruleAndColumn(
  rule: string,
  { column = "", columnLetter }: Pick<Place, "column" | "columnLetter">,
): string {
  return `${rule}\u0000${column === HIDDEN ? `${column}${columnLetter}` : column}`;
}

/** As {@link ruleAndColumn}, where columns that differ in their edition alone are one: what a report folds. */
export function ruleAndColumns(rule: string, where: ColumnOrEditions): string {
  const { edition, editions } = where;
  return edition === undefined && editions === undefined
    ? ruleAndColumn(rule, where)
    : `${rule}\u0000\u0000editions`;
}

/**
 * What findings have in common that a report folds, as a key.
 * @param where what {@link ruleAndColumn} or {@link ruleAndColumns} gives
 */
export function kindOf(where: string, cause: string | undefined): string {
  return `${where}\u0000${cause ?? ""}`;
}
