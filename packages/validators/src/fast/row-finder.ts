import { decodeUtf8 } from "../decode.ts";
import type { DelimitedRow } from "../delimited-row.ts";
import type { Input } from "../input.ts";
import { DelimitedReader, type Dialect } from "../read-delimited.ts";
import type { Scan } from "./kernel.ts";
import type { Block } from "./scan-file.ts";

/** Rows from one that is noted to the next: few enough to read them again at once. */
const APART = 32;
/** Blocks of rows that are kept once they were read again. */
const KEPT = 64;

/** Notes where some rows of a file begin, so that any can be read again without reading what stands before it. */
export class RowFinder {
  /** Stretches of the file that were read again so far. */
  stretchesRead = 0;
  private readonly input: Input;
  private readonly dialect: Dialect;
  private firstRow = -1;
  private readonly offsets: number[] = [];
  private readonly lines: number[] = [];
  private readonly read = new Map<number, readonly DelimitedRow[]>();

  constructor(input: Input, dialect: Dialect) {
    this.input = input;
    this.dialect = dialect;
  }

  /** Notes rows of a scan. Every scan of a file is to be shown to it, in order. */
  note({ rows, starts, lines }: Pick<Scan, "rows" | "starts" | "lines">, at: Block): void {
    if (this.firstRow < 0) this.firstRow = at.row;
    const passed = (at.row - this.firstRow) % APART;
    for (let index = (APART - passed) % APART; index < rows; index += APART) {
      this.offsets.push(at.byteOffset + (starts[index] as number));
      this.lines.push(at.line + index + (lines[index] as number));
    }
  }

  /** The row of a number, read again; undefined where the input cannot be read at any offset. */
  async find(row: number): Promise<DelimitedRow | undefined> {
    const { slice, size = 0 } = this.input;
    const at = Math.floor((row - this.firstRow) / APART);
    const start = this.offsets[at];
    if (!slice || start === undefined) return undefined;
    const known = this.read.get(at);
    if (known) return known.find((one) => one.row === row);
    this.stretchesRead++;
    const bytes = await slice(start, this.offsets[at + 1] ?? size);
    const reader = new DelimitedReader(this.dialect, {
      row: this.firstRow + at * APART,
      line: this.lines[at] as number,
    });
    const rows: DelimitedRow[] = [];
    async function* once() {
      yield bytes;
    }
    for await (const piece of decodeUtf8(once(), start)) for (const one of reader.push(piece)) rows.push(one);
    for (const one of reader.end(start + bytes.length)) rows.push(one);
    if (this.read.size >= KEPT) this.read.delete(this.read.keys().next().value as number);
    this.read.set(at, rows);
    return rows.find((one) => one.row === row);
  }
}
