import type { WorkbookLimits } from "./limits.ts";
import { type FormatKind, kindOfBuiltIn, kindOfCode } from "./number-format.ts";
import { tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf } from "./xml-attributes.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** Reads from the styles part what tells a date from a number: the format of each cell style. */
export class Styles implements XmlHandler {
  /** What the numbers of a cell are, by the number of its style. */
  readonly kinds: FormatKind[] = [];
  private readonly custom = new Map<number, FormatKind>();
  private list = "";
  private readonly where: Where;
  private readonly limits: WorkbookLimits;

  constructor(where: Where, limits: WorkbookLimits) {
    this.where = where;
    this.limits = limits;
  }

  open(name: string, depth: number, source: XmlSource, from: number, to: number): void {
    if (depth === 1) this.list = name;
    if (depth !== 2) return;
    if (this.list === "numFmts" && name === "numFmt") {
      const attributes = attributesOf(source, from, to, this.where);
      this.custom.set(Number(attributes.get("numFmtId")), kindOfCode(attributes.get("formatCode") ?? ""));
    } else if (this.list === "cellXfs" && name === "xf") {
      const id = Number(attributesOf(source, from, to, this.where).get("numFmtId") ?? 0);
      this.kinds.push(this.custom.get(id) ?? kindOfBuiltIn(id));
    }
    const { listEntries } = this.limits;
    if (this.kinds.length > listEntries || this.custom.size > listEntries) {
      throw tooLarge(this.where, `it holds more than ${listEntries} styles`);
    }
  }

  text(): void {}

  close(): void {}
}
