import type { DelimitedWriter } from "../written/delimited-writer.ts";
import type { CellContext } from "./cell-text.ts";
import type { FormatKind } from "./number-format.ts";
import { BEYOND, OWN_BYTES, type SheetInstance, sheetInstance } from "./sheet-module.ts";
import type { XmlSource } from "./xml-source.ts";
import { WINDOW_BYTES, XmlWindow } from "./xml-window.ts";

/** Bytes of rows after which what was written is handed over. */
const ENOUGH = 128 * 1024;
/** Bytes of a row; longer ones are left to be read exactly. */
const ROOM = 512 * 1024;
/** The days that serial numbers count from, in days from 1970; the day that 1900 did not have is behind the first. */
const EPOCHS = { 1900: -25_569, 1904: -24_107 } as const;
/** What assembly/sheet/value.ts calls them. */
const KINDS: Readonly<Record<FormatKind, number>> = { number: 0, date: 1, time: 1, duration: 2 };

/** What is told of rows that were written. */
export interface PlainlyRead {
  /** Offset behind them. */
  readonly next: number;
  /** Number of the last. */
  readonly last: number;
  /** Columns of the widest. */
  readonly width: number;
  /** Bytes of their text. */
  readonly bytes: number;
  /** How many cells hold days, and the address of the first. */
  readonly days: number;
  readonly dayRow: number;
  readonly dayColumn: number;
}

/** Writes rows of a sheet in WebAssembly whose XML is written as nearly all programs write nearly all of it. */
export class PlainRows {
  private readonly instance: SheetInstance;
  private readonly window: XmlWindow;
  private readonly output: Uint8Array;

  private constructor(instance: SheetInstance, output: number) {
    this.instance = instance;
    this.window = new XmlWindow(instance.buffer, OWN_BYTES);
    this.output = new Uint8Array(instance.buffer, output, ROOM);
  }

  /** Moves the shared strings to where it reads them. Undefined where WebAssembly cannot be run. */
  static async create({ sharedStrings, kinds, dates }: CellContext): Promise<PlainRows | undefined> {
    // Halves of characters cannot be copied.
    if (sharedStrings.hasHalves) return undefined;
    const stringCount = sharedStrings.count;
    const output = OWN_BYTES + WINDOW_BYTES;
    const ends = output + ROOM + BEYOND;
    const kindsAt = ends + 4 * (stringCount + 1);
    const strings = kindsAt + kinds.length;
    const size = strings + sharedStrings.size + BEYOND;
    const instance = await sheetInstance(size, {
      ...{ output, room: ROOM, ends, stringCount, strings },
      ...{ kinds: kindsAt, kindCount: kinds.length, epoch: EPOCHS[dates.system] },
    });
    if (!instance) return undefined;
    const { buffer } = instance;
    new Uint8Array(buffer, kindsAt, kinds.length).set(kinds.map((kind) => KINDS[kind]));
    sharedStrings.moveTo(new Uint8Array(buffer, strings), new Uint32Array(buffer, ends + 4, stringCount));
    return new PlainRows(instance, output);
  }

  /**
   * Writes the rows from an offset on; undefined where none is written plainly and in full.
   * @param before number of the row before
   */
  write(source: XmlSource, from: number, before: number, writer: DelimitedWriter): PlainlyRead | undefined {
    const { exports, result } = this.instance;
    const { columns } = writer;
    const rows = this.window.read(source, from, (at, end) =>
      exports.readRows(at, end, before, columns, ENOUGH),
    );
    if (rows === 0) return undefined;
    const [at = 0, first = 0, bytes = 0, width = 0, days = 0, dayRow = 0, dayColumn = 0] = result;
    writer.moveTo(first);
    writer.rows(this.output.subarray(0, bytes), rows);
    const next = this.window.offsetOf(at);
    return { next, last: first + rows - 1, width, bytes, days, dayRow, dayColumn };
  }
}
