import { firstBadByte } from "../decode.ts";
import { rewrittenBytes } from "../fixes/rewritten-bytes.ts";
import { MOST_COLUMNS } from "../most-columns.ts";
import { cellsOf, type Dialect } from "../read-delimited.ts";
import type { Position, Rewritten, Row, RowProblem } from "../row.ts";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** A row that a kernel could not make sense of, read exactly from its bytes. */
export class FastRow implements Row {
  readonly row: number;
  readonly line: number;
  readonly cells: readonly string[];
  readonly problem: RowProblem | undefined;
  private readonly byteOffset: number;
  private readonly bytes: Uint8Array;
  private readonly dialect: Dialect;

  /**
   * Its cells can be rewritten until the bytes are of another row.
   * @param bytes of the record, with its newline
   * @param byteOffset of its first byte in the file
   */
  constructor(row: number, line: number, byteOffset: number, bytes: Uint8Array, dialect: Dialect) {
    this.row = row;
    this.line = line;
    this.byteOffset = byteOffset;
    this.bytes = bytes;
    this.dialect = dialect;
    const text = decodedText(bytes);
    const cells = text === undefined ? undefined : cellsOf(text, dialect);
    const tooMany = cells !== undefined && cells.length > MOST_COLUMNS;
    this.cells = tooMany ? [] : (cells ?? []);
    if (text === undefined) this.problem = notUtf8(bytes, byteOffset);
    else if (cells === undefined) this.problem = { kind: "broken-quote" };
    else if (tooMany) this.problem = { kind: "too-many-columns" };
  }

  position(): Position {
    const { row, line, byteOffset } = this;
    return { row, line, byteOffset };
  }

  rewritten(column: number, text: string): Rewritten | undefined {
    const { problem, bytes, byteOffset, dialect } = this;
    return problem ? undefined : rewrittenBytes(bytes, byteOffset, column, dialect, text);
  }
}

function decodedText(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

function notUtf8(bytes: Uint8Array, byteOffset: number): RowProblem {
  const at = firstBadByte(bytes);
  return { kind: "not-utf-8", byteOffset: byteOffset + at, byte: bytes[at] as number };
}
