import type { Row } from "../row.ts";

/** How much is read before the file is understood. */
const SAMPLE_ROWS = 10_000;
export const SAMPLE_BYTES = 256 * 1024;

/** The first rows of a file, from which it is understood. */
export class Sample {
  private rows: Row[] = [];
  private size = 0;

  get length(): number {
    return this.rows.length;
  }

  get enough(): boolean {
    const hopeless = this.rows[0]?.problem !== undefined;
    return hopeless || this.rows.length >= SAMPLE_ROWS || this.size >= SAMPLE_BYTES;
  }

  /** Takes rows until there are enough, which must not depend on the batches in which they come; returns the others. */
  take(rows: readonly Row[]): readonly Row[] {
    let taken = 0;
    while (!this.enough && taken < rows.length) {
      const row = rows[taken++] as Row;
      this.rows.push(row);
      // A cell takes memory though it is empty.
      for (let at = 0; at < row.cells.length; at++) this.size += (row.cells[at] as string).length + 1;
    }
    return rows.slice(taken);
  }

  /** The rows, which are not kept: they would hold the first pieces of the file in memory. */
  give(): readonly Row[] {
    const { rows } = this;
    this.rows = [];
    return rows;
  }
}
