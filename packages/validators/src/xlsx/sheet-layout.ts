import { type CellRange, parseRange } from "./cell-reference.ts";
import type { WorkbookLimits } from "./limits.ts";
import { MOST_COLUMNS } from "./limits.ts";
import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf, isTrue } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** What a sheet says beside its cells. */
export interface SheetLayout {
  /** Merged ranges: only the first cell of each has a text. */
  readonly mergedRanges: readonly CellRange[];
  /** Hidden columns, as runs of indexes from 0; both ends belong to a run. */
  readonly hiddenColumns: readonly { readonly first: number; readonly last: number }[];
}

/** Reads the layout: hidden columns stand before the cells of a sheet, merged ranges after them. */
export class SheetLayoutReader implements XmlHandler {
  readonly mergedRanges: CellRange[] = [];
  readonly hiddenColumns: { first: number; last: number }[] = [];
  private list = "";
  private readonly where: Where;
  private readonly limits: WorkbookLimits;

  constructor(where: Where, limits: WorkbookLimits) {
    this.where = where;
    this.limits = limits;
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth === 0 && name !== "worksheet") throw damaged(this.where, "it is no sheet of cells");
    if (depth === 1) this.list = name;
    if (depth !== 2) return;
    if (this.list === "cols" && name === "col") this.addColumns(attributesOf(source, from, to, this.where));
    else if (this.list === "mergeCells" && name === "mergeCell") {
      const range = parseRange(attributesOf(source, from, to, this.where).get("ref") ?? "");
      if (!range) throw damaged(this.where, "a merged range has no address");
      this.mergedRanges.push(range);
      this.check(this.mergedRanges.length, "merged ranges");
    }
  }

  text(): void {}

  close(): void {}

  private addColumns(attributes: ReadonlyMap<string, string>): void {
    if (!isTrue(attributes.get("hidden"))) return;
    const first = Number(attributes.get("min")) - 1;
    const last = Number(attributes.get("max")) - 1;
    if (!(first >= 0 && first <= last && last < MOST_COLUMNS)) {
      throw damaged(this.where, "it hides columns that do not exist");
    }
    this.hiddenColumns.push({ first, last });
    this.check(this.hiddenColumns.length, "hidden columns");
  }

  private check(entries: number, what: string): void {
    const { listEntries } = this.limits;
    if (entries > listEntries) throw tooLarge(this.where, `it has more than ${listEntries} ${what}`);
  }
}
