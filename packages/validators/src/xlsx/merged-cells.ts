import { columnLetter } from "../column-letter.ts";
import type { CellRange } from "./cell-reference.ts";
import type { Noted } from "./sheet-notes.ts";
import { SheetRow } from "./sheet-row.ts";

/** Most cells that ranges may span downwards to be filled: no one merges more by hand. */
const MOST_CELLS = 1_000_000;

/**
 * Gives cells that are merged downwards the text of the first of them, which alone holds it: so is a country beside
 * several years read as a person sees it. Ranges across a row are titles and groups, and stay as they are. A row
 * that holds nothing else stays empty.
 */
export class MergedCells {
  readonly filled: Noted = { count: 0 };
  /** Whether the ranges are too large to be filled. */
  readonly tooLarge: boolean;
  /** Ranges that begin below the present row, the next one last. */
  private readonly waiting: CellRange[];
  /** The text of the range that is open in a column, and its last row. */
  private readonly open = new Map<number, { readonly last: number; readonly text: string }>();

  constructor(ranges: readonly CellRange[]) {
    const downwards = ranges.filter(({ firstRow, lastRow }) => lastRow > firstRow);
    const cells = downwards.reduce((sum, { firstRow, lastRow }) => sum + lastRow - firstRow, 0);
    this.tooLarge = cells > MOST_CELLS;
    this.waiting = this.tooLarge ? [] : downwards.sort((a, b) => b.firstRow - a.firstRow);
  }

  /** A row as it is seen. Rows are to be given in their order. */
  fill(row: SheetRow): SheetRow {
    let cells: string[] | undefined;
    for (const [column, { last, text }] of this.open) {
      if (last < row.row) this.open.delete(column);
      else if (text !== "" && row.cells.length > 0 && (row.cells[column] ?? "") === "") {
        cells ??= [...row.cells];
        while (cells.length <= column) cells.push("");
        cells[column] = text;
        this.filled.count++;
        this.filled.first ??= columnLetter(column) + row.row;
      }
    }
    this.begin(row);
    return cells ? new SheetRow(row.sheet, row.row, cells, row.hidden) : row;
  }

  private begin(row: SheetRow): void {
    for (let next = this.waiting.at(-1); next && next.firstRow <= row.row; next = this.waiting.at(-1)) {
      this.waiting.pop();
      const text = next.firstRow === row.row ? (row.cells[next.firstColumn] ?? "") : "";
      this.open.set(next.firstColumn, { last: next.lastRow, text });
    }
  }
}
