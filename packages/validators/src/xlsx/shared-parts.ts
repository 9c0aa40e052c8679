import { WrittenCells } from "../written/written-cells.ts";
import type { CellContext } from "./cell-text.ts";
import type { PackageParts } from "./package-parts.ts";
import { PlainRows } from "./plain-rows.ts";
import { PlainStrings } from "./plain-strings.ts";
import { type DateSystem, SerialDates } from "./serial-date.ts";
import { SharedStrings } from "./shared-strings.ts";
import { Styles } from "./styles.ts";
import type { ZipEntry } from "./zip-entries.ts";

/** Bytes of shared strings, inflated, from which it takes less time to read them in WebAssembly, which is to be loaded. */
const LONG = 512 * 1024;

/** Where shared strings and styles are, and how days are counted. */
interface Found {
  readonly strings: ZipEntry | undefined;
  readonly styles: ZipEntry | undefined;
  readonly dates: DateSystem;
  /** Whether what is plainly written may be read in WebAssembly. */
  readonly plainly: boolean;
}

/** What all sheets of a workbook refer to. It is read once, when it is first asked for. */
export class SharedParts {
  readonly dates: DateSystem;
  private readonly parts: PackageParts;
  private readonly found: Found;
  private plainStrings: PlainStrings | undefined;
  private read: Promise<CellContext> | undefined;
  private rows: Promise<PlainRows | undefined> | undefined;

  constructor(parts: PackageParts, found: Found) {
    this.parts = parts;
    this.found = found;
    this.dates = found.dates;
  }

  context(): Promise<CellContext> {
    this.read ??= this.readContext();
    return this.read;
  }

  /** What writes rows in WebAssembly, where that can be run. */
  plainRows(): Promise<PlainRows | undefined> {
    this.rows ??= this.createRows();
    return this.rows;
  }

  private async createRows(): Promise<PlainRows | undefined> {
    const context = await this.context();
    return this.found.plainly ? PlainRows.create(context, this.plainStrings?.module) : undefined;
  }

  private async readContext(): Promise<CellContext> {
    const { parts } = this;
    const { strings, styles, dates, plainly } = this.found;
    if (plainly && strings && strings.size > LONG)
      this.plainStrings = await PlainStrings.create(strings.size);
    const texts = strings && new SharedStrings(parts.where(strings), parts.limits, this.plainStrings);
    const formats = styles && new Styles(parts.where(styles), parts.limits);
    if (strings && texts) await parts.read(strings, texts);
    if (styles && formats) await parts.read(styles, formats);
    return {
      sharedStrings: texts?.cells ?? new WrittenCells(),
      kinds: formats?.kinds ?? [],
      dates: new SerialDates(dates),
    };
  }
}
