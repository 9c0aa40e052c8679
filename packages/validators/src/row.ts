import type { BadByte } from "./decode.ts";
import type { Place } from "./finding.ts";
import type { JsonProblem } from "./json/problem.ts";

/** Why the reader could not make sense of a record. */
export type RowProblem =
  | { readonly kind: "broken-quote" }
  | { readonly kind: "too-long"; readonly characters: number }
  /** A record that goes beyond the most columns. It has no cells. */
  | { readonly kind: "too-many-columns" }
  | ({ readonly kind: "not-utf-8" } & BadByte)
  /** A record that is not JSON. */
  | { readonly kind: "not-json"; readonly problem: JsonProblem }
  /** A record that is neither an object nor, in a table of arrays, an array. `what` says what it is. */
  | { readonly kind: "not-a-row"; readonly what: string }
  /** Names that no record had when the columns were determined; their values follow the cells of the columns. */
  | { readonly kind: "late-columns"; readonly names: readonly string[] }
  /** Cells whose values cannot be written as text, for instance because they are not UTF-8. They are empty. */
  | { readonly kind: "unreadable-cells"; readonly columns: readonly string[] };

/** Where a row stands, as its format can say: see {@link Place}. */
export type Position = Omit<Place, "file" | "column" | "columnLetter">;

/** Another text in place of a cell, as the file would write it, and the bytes in whose place it would stand. */
export interface Rewritten {
  readonly byteOffset: number;
  readonly byteEnd: number;
  readonly old: string;
  readonly new: string;
}

/** One record of a table, whatever format it was read from. */
export interface Row {
  /** Number of the record as people count it in that format: from 1, the header included where there is one. */
  readonly row: number;
  /** Physical line on which it begins, from 1, in formats that have lines. */
  readonly line?: number;
  /** Texts of the cells. Formats with typed values give them as the standard writes them. */
  readonly cells: readonly string[];
  readonly problem?: RowProblem | undefined;
  /** The text of one cell, where it is found without making those of all. */
  cell?(index: number): string;
  /** Whether cells that are empty may be left out at its end, as spreadsheets do. */
  readonly sparse?: true;
  /**
   * Where it is. Computed when asked, because it is needed only for what is reported.
   * @param column index of one of its cells, which formats of nested values find the place of
   */
  position(column?: number): Position;
  /** How another text would be written in one of its cells; absent where that cannot be told, or not be done. */
  rewritten?(column: number, text: string): Rewritten | undefined;
}

/** The text of a cell; "" where the row has none there. */
export function cellOf(row: Row, index: number): string {
  return row.cell ? row.cell(index) : (row.cells[index] ?? "");
}

/** Whether a record holds nothing but white space. */
export function isBlank({ cells }: Row): boolean {
  return (cells[0] ?? "").trim() === "" && cells.every((cell) => cell.trim() === "");
}
