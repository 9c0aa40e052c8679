import { OpenTipError } from "../errors.ts";
import { quoted } from "../printable.ts";
import type { DelimitedWriter } from "../written/delimited-writer.ts";
import { CellsAndLayout } from "./cells-and-layout.ts";
import type { PackageParts } from "./package-parts.ts";
import type { DateSystem } from "./serial-date.ts";
import type { SharedParts } from "./shared-parts.ts";
import { SheetCells } from "./sheet-cells.ts";
import { type SheetLayout, SheetLayoutReader } from "./sheet-layout.ts";
import type { SheetNotes } from "./sheet-notes.ts";
import { type SheetOutput, SheetRows, WrittenSheet } from "./sheet-output.ts";
import type { SheetRow } from "./sheet-row.ts";
import type { Visibility } from "./workbook-part.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** A sheet of a workbook. */
export interface SheetInfo {
  readonly name: string;
  readonly hidden: Visibility;
  /** Its place among the sheets, from 0. */
  readonly index: number;
  /** Compressed size of its part: what `bytesRead` grows to. */
  readonly bytes: number;
  /** Whether it holds cells. Sheets of charts, dialogues and old macros do not. */
  readonly hasCells: boolean;
}

/** Rows of a sheet, and how many compressed bytes of its part were read for them and those before. */
export interface SheetBatch {
  readonly rows: SheetRow[];
  readonly bytesRead: number;
}

/** Cells and characters after which a batch is handed over. */
const BATCH = 64 * 1024;
/** The same for the first, behind which each may be twice as large: to know a table, few rows are asked for. */
const FIRST_BATCH = 2 * 1024;

/** An open workbook. Its sheets are read as often as asked, each time from the file. */
export class Workbook {
  /** All sheets in the order of their tabs, hidden ones included. */
  readonly sheets: readonly SheetInfo[];
  /** What its serial numbers of days count from. */
  readonly dates: DateSystem;
  private readonly parts: PackageParts;
  private readonly entries: ReadonlyMap<SheetInfo, ZipEntry>;
  private readonly shared: SharedParts;
  private readonly layouts = new Map<SheetInfo, SheetLayout>();
  private readonly notesOf = new Map<SheetInfo, SheetNotes>();

  constructor(parts: PackageParts, entries: ReadonlyMap<SheetInfo, ZipEntry>, shared: SharedParts) {
    this.parts = parts;
    this.entries = entries;
    this.sheets = [...entries.keys()];
    this.dates = shared.dates;
    this.shared = shared;
  }

  /**
   * The rows of a sheet that the file holds, in their order; those it leaves out are empty. A sheet without cells
   * has none. Errors may come after rows were given: then the file is damaged further on.
   * @throws {OpenTipError} `bad-workbook`, `workbook-too-large` or `unsupported-workbook`
   */
  async *rows(sheet: SheetInfo): AsyncGenerator<SheetBatch> {
    const { sharedStrings } = await this.shared.context();
    const output = new SheetRows(sheet.name, sharedStrings);
    for await (const { bytesRead } of this.read(sheet, output)) yield { rows: output.take(), bytesRead };
  }

  /**
   * The same from a row on, as delimited text: control returns now and then, with the number of compressed bytes of the
   * sheet's part that were read so far.
   * @throws as {@link rows}
   */
  async *write(
    sheet: SheetInfo,
    writer: DelimitedWriter,
    from: number,
  ): AsyncGenerator<{ readonly bytesRead: number }> {
    const { sharedStrings } = await this.shared.context();
    const output = new WrittenSheet(writer, from, sharedStrings, await this.shared.plainRows());
    yield* this.read(sheet, output);
  }

  private async *read(sheet: SheetInfo, output: SheetOutput): AsyncGenerator<{ readonly bytesRead: number }> {
    const entry = this.entryOf(sheet);
    if (!sheet.hasCells) return;
    const context = await this.shared.context();
    const where = this.parts.where(entry);
    const cells = new SheetCells(where, context, this.parts.limits, output);
    const layout = new SheetLayoutReader(where, this.parts.limits);
    const both = new CellsAndLayout(cells, layout);
    this.notesOf.set(sheet, cells.notes);
    let read = 0;
    let enough = FIRST_BATCH;
    for await (const { bytesRead } of this.parts.scan(entry, both, () => cells.weight >= enough)) {
      read = bytesRead;
      if (cells.weight < enough) continue;
      cells.weight = 0;
      enough = Math.min(BATCH, 2 * enough);
      yield { bytesRead };
    }
    this.layouts.set(sheet, layout);
    yield { bytesRead: read };
  }

  /**
   * Merged ranges and hidden columns of a sheet. Known at once when its rows were read to their end; otherwise
   * its part is read through, because merged ranges stand behind the cells.
   */
  async layout(sheet: SheetInfo): Promise<SheetLayout> {
    const entry = this.entryOf(sheet);
    const known = this.layouts.get(sheet);
    if (known) return known;
    const reader = new SheetLayoutReader(this.parts.where(entry), this.parts.limits);
    const layout = sheet.hasCells ? await this.parts.read(entry, reader) : reader;
    this.layouts.set(sheet, layout);
    return layout;
  }

  /** Hidden columns and merged ranges, where the rows of a sheet were read to their end; see {@link layout}. */
  knownLayout(sheet: SheetInfo): SheetLayout | undefined {
    return this.layouts.get(sheet);
  }

  /** What was met among the rows of a sheet, as far as they were read the last time. */
  notes(sheet: SheetInfo): SheetNotes | undefined {
    return this.notesOf.get(sheet);
  }

  private entryOf(sheet: SheetInfo): ZipEntry {
    const entry = this.entries.get(sheet);
    if (entry) return entry;
    throw new OpenTipError(
      "bad-option",
      `The sheet ${quoted(sheet.name)} is not of this workbook.`,
      "Give one of those that `sheets` lists.",
    );
  }
}
