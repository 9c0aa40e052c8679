import { quoted } from "../printable.ts";
import type { WorkbookLimits } from "./limits.ts";
import type { DateSystem } from "./serial-date.ts";
import { damaged, notAWorkbook, tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf, isTrue } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** Whether a sheet's tab shows. Very hidden sheets cannot be shown by the menus of a spreadsheet program. */
export type Visibility = "visible" | "hidden" | "very-hidden";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly hidden: Visibility;
  /** Id of the relationship to its part. */
  readonly relationship: string;
}

const NAMESPACES = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];

/** Reads the main part of a workbook (ECMA-376 part 1, 18.2): which sheets it has, and how it counts days. */
export class WorkbookPart implements XmlHandler {
  readonly sheets: ListedSheet[] = [];
  dates: DateSystem = 1900;
  private list = "";
  private readonly names = new Set<string>();
  private readonly where: Where;
  private readonly limits: WorkbookLimits;

  constructor(where: Where, limits: WorkbookLimits) {
    this.where = where;
    this.limits = limits;
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth > 2) return;
    if (depth === 1) this.list = name;
    const inSheets = depth === 2 && this.list === "sheets" && name === "sheet";
    if (depth > 0 && !inSheets && name !== "workbookPr") return;
    const attributes = attributesOf(source, from, to, this.where);
    if (depth === 0) this.checkRoot(name, attributes);
    else if (depth === 1) this.dates = isTrue(attributes.get("date1904")) ? 1904 : 1900;
    else if (inSheets) this.addSheet(attributes);
  }

  text(): void {}

  close(): void {}

  private checkRoot(name: string, attributes: ReadonlyMap<string, string>): void {
    const known = [...attributes].some(
      ([key, value]) => key.startsWith("xmlns") && NAMESPACES.includes(value),
    );
    if (name !== "workbook" || !known) {
      throw notAWorkbook({ file: this.where.file }, "it is an Office file of another kind");
    }
  }

  private addSheet(attributes: ReadonlyMap<string, string>): void {
    const name = attributes.get("name") ?? "";
    const key = name.toLowerCase();
    if (this.names.has(key)) throw damaged(this.where, `it has two sheets of the name ${quoted(name)}`);
    this.names.add(key);
    const state = attributes.get("state");
    const hidden = state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
    this.sheets.push({ name, hidden, relationship: attributes.get("id") ?? "" });
    const { listEntries } = this.limits;
    if (this.sheets.length > listEntries)
      throw tooLarge(this.where, `it has more than ${listEntries} sheets`);
  }
}
