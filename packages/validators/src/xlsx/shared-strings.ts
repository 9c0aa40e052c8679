import { isUtf8 } from "../fast/utf8-bytes.ts";
import { count } from "../printable.ts";
import { viewed } from "../written/write-cell.ts";
import { WrittenCells } from "../written/written-cells.ts";
import type { WorkbookLimits } from "./limits.ts";
import type { PlainStrings } from "./plain-strings.ts";
import { RichText } from "./rich-text.ts";
import { WholeText } from "./whole-text.ts";
import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { unescapeXstring } from "./xml-references.ts";
import type { XmlHandler } from "./xml-scanner.ts";
import type { XmlSource } from "./xml-source.ts";

/**
 * Reads the table of shared strings (ECMA-376 part 1, 18.4): texts that cells refer to by number. They are kept as bytes,
 * and made texts of when they are asked for, which most of them are not.
 */
export class SharedStrings implements XmlHandler {
  readonly cells: WrittenCells;
  private readonly item = new RichText();
  private readonly wholeText = new WholeText();
  private readonly encoder = new TextEncoder();
  private inItem = false;
  private characters = 0;
  private readonly where: Where;
  private readonly limits: WorkbookLimits;
  private readonly plain: PlainStrings | undefined;

  /** @param plain reads most of them, where it is there */
  constructor(where: Where, limits: WorkbookLimits, plain?: PlainStrings) {
    this.cells = plain?.cells ?? new WrittenCells();
    this.where = where;
    this.limits = limits;
    this.plain = plain;
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
    const bytes = this.encoder.encode(text);
    this.characters += text.length;
    this.cells.add(viewed(bytes), 0, bytes.length, text);
    this.check(0);
  }

  /** Reads an item in one step where it is written as most are, or as many as there are. */
  whole(source: XmlSource, from: number, depth: number): number {
    if (depth !== 1) return -1;
    const { cells, wholeText } = this;
    const before = cells.size;
    const behind = this.plain?.read(source, from) ?? -1;
    if (behind >= 0) {
      this.characters += cells.size - before;
      this.check(0);
      return behind;
    }
    const next = wholeText.read(source, from);
    if (next < 0) return next;
    const { textFrom, textTo, ascii } = wholeText;
    if (!ascii && !isUtf8(source.bytes, textFrom, textTo))
      throw damaged(this.where, "it holds bytes that are no text");
    this.cells.add(source, textFrom, textTo);
    // Of texts that are not ASCII these are more than their characters, which is near enough for a limit.
    this.characters += textTo - textFrom;
    this.check(0);
    return next;
  }

  private check(more: number): void {
    const { sharedStrings, sharedStringCharacters } = this.limits;
    if (this.cells.count > sharedStrings) {
      throw tooLarge(this.where, `it holds more than ${count(sharedStrings)} texts`);
    }
    if (this.characters + more > sharedStringCharacters) {
      throw tooLarge(this.where, `its texts hold more than ${count(sharedStringCharacters)} characters`);
    }
  }
}
