import { decodeUtf8 } from "../decode.ts";
import { DelimitedReader, type Dialect } from "../read-delimited.ts";
import type { Row } from "../row.ts";
import type { RowBytes } from "./cell-bytes.ts";
import { DelimitedDoubtfulRow } from "./doubtful-row.ts";
import { FastRow } from "./fast-row.ts";
import type { FileStart, RowFormat } from "./row-format.ts";

/** Rows of delimited text in UTF-8. */
export class DelimitedFormat implements RowFormat {
  readonly written: Dialect;
  private readonly bytes: RowBytes;

  /** @param columns number of the table's columns */
  constructor(dialect: Dialect, columns: number) {
    this.written = dialect;
    const [delimiter, newline] = [dialect.delimiter.charCodeAt(0), dialect.newline.charCodeAt(0)];
    this.bytes = { delimiter, newline, columns };
  }

  doubtful(
    at: FileStart,
    doubts: number,
    block: Uint8Array,
    start: number,
    end: number,
  ): DelimitedDoubtfulRow {
    return new DelimitedDoubtfulRow(at, doubts, block, start, end, this.bytes);
  }

  exact({ row, line, byteOffset }: FileStart, bytes: Uint8Array): Row {
    return new FastRow(row, line, byteOffset, bytes, this.written);
  }

  async *readOn(bytes: AsyncIterable<Uint8Array>, from: FileStart) {
    const reader = new DelimitedReader(this.written, from);
    let bytesRead = from.byteOffset;
    for await (const piece of decodeUtf8(bytes, from.byteOffset)) {
      bytesRead = piece.byteStart + piece.byteLength;
      yield { rows: reader.push(piece), bytesRead };
    }
    yield { rows: reader.end(bytesRead), bytesRead };
  }
}
