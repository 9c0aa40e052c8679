import type { CellType } from "../profiles/cell-type.ts";
import type { Report } from "../rule.ts";
import { type Column, mendCell } from "./mend-cell.ts";
import { writeHidden, writeInstead } from "./rewriting.ts";

/** A cell of a record that is not of its type. */
export interface FaultyCell {
  /** Name of the field. */
  readonly field: string;
  readonly type: CellType;
  /** What the cell says; absent where it may not be shown. */
  readonly text: string | undefined;
  /** What the cell says, to find what was meant. Never shown. */
  readonly exact: string;
  readonly column: Column;
}

/** What to write in a cell of a record, in words and as data. */
export function mendedRecord({
  type,
  text,
  exact,
  column,
}: FaultyCell): Pick<Report, "suggestion" | "rewriting"> {
  const mended = mendCell(type, exact, column);
  if (!mended) return {};
  const { to, confidence } = mended;
  if (text === undefined)
    return writeHidden(exact, to, { confidence, title: "Write it as the field has it." });
  return writeInstead(exact, to, { confidence });
}
