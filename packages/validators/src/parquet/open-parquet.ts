import { OpenTipError } from "../errors.ts";
import type { Input } from "../input.ts";
import type { DelimitedWriter } from "../written/delimited-writer.ts";
import type { ParquetRow } from "./parquet-row.ts";

/** A column of a Parquet file. */
export interface ParquetColumn {
  readonly name: string;
  /** What its values are, in words, such as `string`, `date` or `decimal(9, 2)`. */
  readonly type: string;
  /** Whether its values are lists, maps or groups, which are written as JSON. */
  readonly nested: boolean;
}

/** A Parquet file as a table. */
export interface ParquetTable {
  readonly columns: readonly ParquetColumn[];
  readonly rowCount: number;
  /**
   * The rows in order, the first of which is 1; there is no header row. Of columns that are not nested, a page is
   * held at a time.
   * @throws {OpenTipError} `bad-parquet`, `encrypted-parquet` or `unsupported-parquet`
   */
  rows(): AsyncGenerator<{ readonly rows: ParquetRow[]; readonly rowsRead: number }>;
  /**
   * The same from a row on, as delimited text: control returns now and then, with the number of rows read so far.
   * @throws as {@link rows}
   */
  write(writer: DelimitedWriter, from: number): AsyncGenerator<{ readonly rowsRead: number }>;
}

/**
 * Opens a Parquet file. The library for it is loaded now, not before.
 * @throws {OpenTipError} `not-seekable`, `not-parquet`, `bad-parquet`, `encrypted-parquet` or `unsupported-parquet`
 */
export async function openParquet(input: Input): Promise<ParquetTable> {
  const { name, size, slice } = input;
  if (!slice || size === undefined) {
    throw new OpenTipError(
      "not-seekable",
      `${name} is a Parquet file, which is read from its end, and it can only be read through.`,
      "Save it, and give the file.",
    );
  }
  const { readTable } = await import("./read-table.ts");
  return readTable({ name, size, slice });
}
