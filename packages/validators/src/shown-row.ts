import type { Mapping } from "./mapping.ts";
import type { Position, Row } from "./row.ts";

/** A cell as it may be shown: nothing of columns that are sensitive or not known. */
export interface ShownCell {
  readonly column: string;
  /** Absent where the value may not be shown. */
  readonly value?: string;
  /** Set on the one that was asked for. */
  readonly wanted?: true;
}

export interface ShownRow {
  readonly position: Position;
  /** Whether it is the one that was asked for. */
  readonly wanted: boolean;
  readonly cells: readonly ShownCell[];
}

/** The cells of a row, as its columns allow them to be shown. */
export function shownCells(
  { cells }: Pick<Row, "cells">,
  { columns = [], unread = [] }: Partial<Mapping<string>>,
  isWanted: (index: number) => boolean,
): ShownCell[] {
  const known = new Map(columns.map((column) => [column.index, column]));
  const others = new Map(unread.map((column) => [column.index, column]));
  return cells.map((value, index) => {
    const column = known.get(index);
    const mark = isWanted(index) && { wanted: true as const };
    if (column && !column.sensitive) return { column: column.header, value, ...mark };
    const name = column?.header ?? others.get(index)?.header ?? `column ${index + 1}`;
    return { column: name, ...mark };
  });
}
