import type { Input } from "../input.ts";
import type { Row } from "../row.ts";
import type { Scan } from "./kernel.ts";
import type { FileStart, RowFormat } from "./row-format.ts";
import { RowMarks } from "./row-marks.ts";

/** Rows from one that is noted to the next: few enough to read them again at once. */
const APART = 48;
/** Stretches that are kept once they were read again. */
const KEPT = 64;
/** Bytes of a stretch that is read again: past it, what stands between rows that were noted is not a few rows. */
const LONGEST_STRETCH = 64 * 1024 * 1024;

/** Notes where some rows of a file begin, so that any can be read again without reading what stands before it. */
export class RowFinder {
  /** Stretches of the file that were read again so far. */
  stretchesRead = 0;
  private readonly input: Input;
  private readonly format: RowFormat;
  private readonly marks = new RowMarks();
  /** Number of the first row that is to be noted next. */
  private next = 0;
  private readonly read = new Map<number, readonly Row[]>();

  constructor(input: Input, format: RowFormat) {
    this.input = input;
    this.format = format;
  }

  /** Notes rows of a scan. Every scan of a file is to be shown to it, in order. */
  note({ rows, starts, lines }: Pick<Scan, "rows" | "starts" | "lines">, at: FileStart): void {
    for (let index = Math.max(0, this.next - at.row); index < rows; index += APART) {
      const line = at.line + index + (lines[index] as number);
      this.add(at.row + index, at.byteOffset + (starts[index] as number), line);
    }
  }

  /** Notes a row that was read without a kernel. */
  noteRow(row: Row): void {
    if (row.row < this.next) return;
    const { byteOffset, line } = row.position();
    if (byteOffset !== undefined && line !== undefined) this.add(row.row, byteOffset, line);
  }

  private add(row: number, byteOffset: number, line: number): void {
    this.marks.add(row, byteOffset, line);
    this.next = row + APART;
  }

  /** The row of a number, read again; undefined where the input cannot be read at any offset. */
  async find(row: number): Promise<Row | undefined> {
    const { slice, size = 0 } = this.input;
    const at = this.marks.lastBefore(row);
    const start = this.marks.at(at);
    if (!slice || !start) return undefined;
    const end = this.marks.at(at + 1)?.byteOffset ?? size;
    const known = this.read.get(at) ?? (await this.stretch(at, slice, start, end));
    return known?.find((one) => one.row === row);
  }

  private async stretch(
    at: number,
    slice: NonNullable<Input["slice"]>,
    start: FileStart,
    end: number,
  ): Promise<readonly Row[] | undefined> {
    const { byteOffset } = start;
    if (end - byteOffset > LONGEST_STRETCH) return undefined;
    this.stretchesRead++;
    const bytes = await slice(byteOffset, end);
    async function* once() {
      yield bytes;
    }
    const found: Row[] = [];
    for await (const { rows } of this.format.readOn(once(), start)) for (const one of rows) found.push(one);
    if (this.read.size >= KEPT) this.read.delete(this.read.keys().next().value as number);
    this.read.set(at, found);
    return found;
  }
}
