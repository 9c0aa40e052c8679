import type { Place } from "./finding.ts";
import { HIDDEN } from "./hidden.ts";

/** A rule and a column, as a key. Columns whose names are not shown are told apart by their letters. */
export function ruleAndColumn(
  rule: string,
  { column = "", columnLetter }: Pick<Place, "column" | "columnLetter">,
): string {
  return `${rule}\u0000${column === HIDDEN ? `${column}${columnLetter}` : column}`;
}

/**
 * What findings have in common that a report folds, as a key.
 * @param where what {@link ruleAndColumn} gives
 */
export function kindOf(where: string, cause: string | undefined): string {
  return `${where}\u0000${cause ?? ""}`;
}
