import type { DoubtfulRow } from "../fast/doubtful-row.ts";
import { isDoubtful } from "../fast/kernel.ts";
import type { FileStart, RowFormat } from "../fast/row-format.ts";
import type { NamedLines } from "../fast/written.ts";
import type { Position, Rewritten, Row } from "../row.ts";
import type { JsonLimits } from "./parse-record.ts";
import { LinesReader } from "./read-lines.ts";
import type { JsonRecord } from "./record.ts";
import type { JsonRow, RowMaker } from "./table.ts";
import { type ValuePlace, ValuePlaces, type WrittenValue } from "./value-places.ts";
import { Window } from "./window.ts";

const LF = 0x0a;
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Rows of JSON lines whose columns are known. */
export class LinesFormat implements RowFormat {
  readonly written: NamedLines;
  private readonly maker: RowMaker;
  private readonly limits: JsonLimits;
  private readonly note: (record: JsonRecord) => void;

  /** @param note is told of each record that is read exactly, for what is doubtful about it */
  constructor(maker: RowMaker, limits: JsonLimits, note: (record: JsonRecord) => void) {
    this.written = { names: [...(maker.columns?.keys() ?? [])] };
    this.maker = maker;
    this.limits = limits;
    this.note = note;
  }

  doubtful(at: FileStart, doubts: number, block: Uint8Array, start: number, end: number): DoubtfulRow {
    // Lines of white space may follow it.
    const newline = block.indexOf(LF, start);
    const bytes = block.subarray(start, newline < 0 || newline > end ? end : newline);
    const record = new WholeLine(at, decoder.decode(bytes), bytes.length);
    return new DoubtfulJsonRow(this.maker.make(record, at.row), doubts);
  }

  exact(at: FileStart, bytes: Uint8Array): Row {
    const window = new Window(at.byteOffset, bytes.slice());
    const reader = new LinesReader(at, this.limits);
    const [record] = reader.read(window, true).records;
    if (!record) throw new Error("A line that holds something was read as one that does not.");
    this.note(record);
    return this.maker.make(record, at.row);
  }

  async *readOn(bytes: AsyncIterable<Uint8Array>, from: FileStart) {
    const window = new Window(from.byteOffset);
    const reader = new LinesReader(from, this.limits);
    let row = from.row;
    const rows = (final: boolean): JsonRow[] =>
      reader.read(window, final).records.map((record) => {
        this.note(record);
        return this.maker.make(record, row++);
      });
    for await (const piece of bytes) {
      window.append(piece);
      yield { rows: rows(false), bytesRead: window.end };
    }
    yield { rows: rows(true), bytesRead: window.end };
  }
}

/** The record of a line in which a kernel found nothing that could be misread. */
class WholeLine implements JsonRecord {
  readonly index: number;
  readonly pointer = "";
  readonly line: number;
  readonly byteOffset: number;
  readonly byteEnd: number;
  readonly value: unknown;
  readonly doubts = [];
  private readonly text: string;

  constructor({ row, line, byteOffset }: FileStart, text: string, length: number) {
    this.index = row - 1;
    this.line = line;
    this.byteOffset = byteOffset;
    this.byteEnd = byteOffset + length;
    this.value = JSON.parse(text);
    this.text = text;
  }

  placeOf(pointer: string): ValuePlace | undefined {
    return this.places().find(pointer);
  }

  writtenAt(pointer: string): WrittenValue | undefined {
    return this.places().written(pointer);
  }

  private places(): ValuePlaces {
    return new ValuePlaces(this.text, this);
  }
}

class DoubtfulJsonRow implements DoubtfulRow {
  readonly row: number;
  readonly cells: readonly string[];
  private readonly inner: JsonRow;
  private readonly doubts: number;

  constructor(inner: JsonRow, doubts: number) {
    this.row = inner.row;
    this.cells = inner.cells;
    this.inner = inner;
    this.doubts = doubts;
  }

  cell(index: number): string {
    return this.cells[index] ?? "";
  }

  isDoubtful(column: number): boolean {
    return isDoubtful(this.doubts, column);
  }

  position(column?: number): Position {
    return this.inner.position(column);
  }

  rewritten(column: number, text: string): Rewritten | undefined {
    return this.inner.rewritten(column, text);
  }
}
