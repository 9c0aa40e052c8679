import { type RowBytes, rawCell } from "../fast/cell-bytes.ts";
import { DelimitedFormat } from "../fast/delimited-format.ts";
import { BlockRow, type DoubtfulRow } from "../fast/doubtful-row.ts";
import type { FileStart, RowFormat } from "../fast/row-format.ts";
import { cellsOf } from "../read-delimited.ts";
import type { Position, Row, RowProblem } from "../row.ts";
import type { DelimitedWriter } from "./delimited-writer.ts";
import { DELIMITER, dialect, LF } from "./write-cell.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** Where the rows of a table that was written as delimited text stand in the file, and what its columns are called. */
export interface Origin {
  position(row: number): Position;
  readonly names: readonly string[];
}

/** Rows that a {@link DelimitedWriter} wrote, which stand elsewhere in their file. */
export class WrittenFormat implements RowFormat {
  readonly written = dialect;
  private readonly writer: DelimitedWriter;
  private readonly origin: Origin;
  private readonly bytes: RowBytes;

  /** @param columns number of the table's columns */
  constructor(writer: DelimitedWriter, origin: Origin, columns: number) {
    this.writer = writer;
    this.origin = origin;
    this.bytes = { delimiter: DELIMITER, newline: LF, columns };
  }

  placeOf(row: number): Position {
    return this.origin.position(row);
  }

  absentIn(row: number, rows: number): number {
    return this.writer.absentIn(row, rows);
  }

  doubtful(at: FileStart, doubts: number, block: Uint8Array, start: number, end: number): DoubtfulRow {
    return new WrittenDoubtfulRow(this.origin, at.row, doubts, block, start, end, this.bytes);
  }

  exact({ row }: FileStart, bytes: Uint8Array): Row {
    const odd = this.writer.takeOdd(row);
    if (odd) return this.rowOf(row, odd.cells, odd.unreadable);
    const cells = textOf(bytes);
    return cells ? this.rowOf(row, cells, []) : this.cellByCell(row, bytes);
  }

  async *readOn(bytes: AsyncIterable<Uint8Array>, from: FileStart) {
    const format = new DelimitedFormat(dialect, this.bytes.columns);
    for await (const { rows, bytesRead } of format.readOn(bytes, from)) {
      const own = rows.map(({ row, cells }) => {
        const odd = this.writer.takeOdd(row);
        return this.rowOf(row, odd?.cells ?? cells, odd?.unreadable ?? []);
      });
      yield { rows: own, bytesRead };
    }
  }

  /** A row of which some cells are not UTF-8. */
  private cellByCell(row: number, bytes: Uint8Array): Row {
    const unreadable: number[] = [];
    const cells = Array.from({ length: this.bytes.columns }, (_, index) => {
      const [text] = textOf(rawCell(bytes, 0, bytes.length, index, this.bytes)) ?? [];
      if (text === undefined) unreadable.push(index);
      return text ?? "";
    });
    return this.rowOf(row, cells, unreadable);
  }

  private rowOf(row: number, cells: readonly string[], unreadable: readonly number[]): Row {
    const { names } = this.origin;
    const columns = unreadable.map((index) => names[index] ?? "");
    const problem: RowProblem | undefined =
      columns.length > 0 ? { kind: "unreadable-cells", columns } : undefined;
    return new WrittenRow(this.origin, row, cells, problem);
  }
}

/** One of them that is whole, with cells that a kernel could not prove. */
class WrittenDoubtfulRow extends BlockRow implements DoubtfulRow {
  private readonly origin: Origin;

  constructor(origin: Origin, ...block: ConstructorParameters<typeof BlockRow>) {
    super(...block);
    this.origin = origin;
  }

  position(): Position {
    return this.origin.position(this.row);
  }
}

/** One of them that is read exactly. */
class WrittenRow implements Row {
  readonly row: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;
  readonly sparse = true;
  private readonly origin: Origin;

  constructor(origin: Origin, row: number, cells: readonly string[], problem: RowProblem | undefined) {
    this.origin = origin;
    this.row = row;
    this.cells = cells;
    this.problem = problem;
  }

  position(): Position {
    return this.origin.position(this.row);
  }
}

function textOf(bytes: Uint8Array): readonly string[] | undefined {
  try {
    return cellsOf(decoder.decode(bytes), dialect);
  } catch {
    return undefined;
  }
}
