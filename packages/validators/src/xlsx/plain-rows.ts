import type { DelimitedWriter } from "../written/delimited-writer.ts";
import type { CellContext } from "./cell-text.ts";
import type { FormatKind } from "./number-format.ts";
import { BEYOND, SheetModule } from "./sheet-module.ts";
import type { XmlSource } from "./xml-source.ts";

/** Bytes of rows after which what was written is handed over. */
const ENOUGH = 128 * 1024;
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
  private readonly module: SheetModule;

  private constructor(module: SheetModule) {
    this.module = module;
  }

  /**
   * Undefined where WebAssembly cannot be run. Shared strings are moved to where it reads them.
   * @param made has them already, maybe
   */
  static async create(context: CellContext, made?: SheetModule): Promise<PlainRows | undefined> {
    const { sharedStrings, kinds, dates } = context;
    // Halves of characters cannot be copied.
    if (sharedStrings.hasHalves) return undefined;
    const stringCount = sharedStrings.count;
    // Where each string ends stands behind them, and what the styles are behind that.
    const endsAt = (sharedStrings.size + BEYOND + 3) & ~3;
    const kindsAt = endsAt + 4 * (stringCount + 1);
    const size = kindsAt + kinds.length;
    const there = made && sharedStrings.isIn(made.strings) && size <= made.strings.length;
    const module = there ? made : await SheetModule.create(size);
    if (!module) return undefined;
    const { strings } = module;
    if (!there) sharedStrings.moveTo(strings);
    const start = strings.byteOffset;
    sharedStrings.copyEnds(new Uint32Array(strings.buffer, start + endsAt, stringCount + 1));
    strings.set(
      kinds.map((kind) => KINDS[kind]),
      kindsAt,
    );
    const kindCount = kinds.length;
    const epoch = EPOCHS[dates.system];
    module.refer({ ends: start + endsAt, stringCount, kinds: start + kindsAt, kindCount, epoch });
    return new PlainRows(module);
  }

  /**
   * Writes the rows from an offset on; undefined where none is written plainly and in full.
   * @param before number of the row before
   */
  write(source: XmlSource, from: number, before: number, writer: DelimitedWriter): PlainlyRead | undefined {
    const { exports, output, result, window } = this.module;
    const { columns } = writer;
    const rows = window.read(source, from, (at, end) => exports.readRows(at, end, before, columns, ENOUGH));
    if (rows === 0) return undefined;
    const [at = 0, first = 0, bytes = 0, width = 0, days = 0, dayRow = 0, dayColumn = 0] = result;
    writer.moveTo(first);
    writer.rows(output.subarray(0, bytes), rows);
    const next = window.offsetOf(at);
    return { next, last: first + rows - 1, width, bytes, days, dayRow, dayColumn };
  }
}
