import { detached } from "../memo.ts";
import { count } from "../printable.ts";
import type { WorkbookLimits } from "./limits.ts";
import { RichText } from "./rich-text.ts";
import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { unescapeXstring } from "./xml-references.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/** Reads the table of shared strings (ECMA-376 part 1, 18.4): texts that cells refer to by number. */
export class SharedStrings implements XmlHandler {
  readonly texts: string[] = [];
  private readonly item = new RichText();
  private inItem = false;
  private characters = 0;
  private readonly where: Where;
  private readonly limits: WorkbookLimits;

  constructor(where: Where, limits: WorkbookLimits) {
    this.where = where;
    this.limits = limits;
  }

  open(name: string, depth: number): void {
    if (depth === 0 && name !== "sst") throw damaged(this.where, "it holds no shared strings");
    if (depth === 1) this.inItem = name === "si";
    else if (depth > 1 && this.inItem) this.item.open(name, depth - 1);
  }

  text(source: XmlSource, from: number, to: number, literal: boolean): void {
    if (!this.inItem) return;
    this.item.text(source, from, to, literal);
    this.check(this.item.length);
  }

  close(_name: string, depth: number): void {
    if (depth > 1) this.item.close();
    if (depth !== 1 || !this.inItem) return;
    this.inItem = false;
    const text = unescapeXstring(this.item.take());
    this.characters += text.length;
    this.texts.push(detached(text));
    this.check(0);
  }

  private check(more: number): void {
    const { sharedStrings, sharedStringCharacters } = this.limits;
    if (this.texts.length > sharedStrings) {
      throw tooLarge(this.where, `it holds more than ${count(sharedStrings)} texts`);
    }
    if (this.characters + more > sharedStringCharacters) {
      throw tooLarge(this.where, `its texts hold more than ${count(sharedStringCharacters)} characters`);
    }
  }
}
