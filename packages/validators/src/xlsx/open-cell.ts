import { CellReference } from "./cell-reference.ts";
import { type CellContext, type CellFault, cellText } from "./cell-text.ts";
import { RichText } from "./rich-text.ts";
import { WholeCell } from "./whole-cell.ts";
import { damaged, type Where } from "./workbook-error.ts";
import { AttributeCursor } from "./xml-attributes.ts";
import type { XmlSource } from "./xml-source.ts";

const ZERO = 48;
const R = 114;
const S = 115;
const T = 116;

/** Most values are short whole numbers, for which texts are made faster from the number. */
function textOf(source: XmlSource, from: number, to: number): string {
  const number = source.bytes[from] === ZERO && to > from + 1 ? -1 : source.digits(from, to);
  return number >= 0 ? String(number) : source.text(from, to);
}

/** The cell that is being read. One object serves all cells of a sheet. */
export class OpenCell {
  /** Where the cell says that it is; the row is 0 where it does not say. */
  address = new CellReference();
  /** The shared string that it refers to; -1 where it has its own text, or is written in an unusual way. */
  shared = -1;
  /** Whether it is a formula whose result the file does not hold. */
  uncalculated = false;
  private readonly ownAddress = this.address;
  private readonly wholeCell = new WholeCell();
  private type = "n";
  private style = 0;
  private value = "";
  private hasValue = false;
  private hasFormula = false;
  private inValue = false;
  private inInline = false;
  private readonly inline = new RichText();
  private cursor: AttributeCursor | undefined;
  private readonly where: Where;

  constructor(where: Where) {
    this.where = where;
  }

  /** Begins a cell, whose attributes stand in `source` from `from` up to `to`. */
  begin(source: XmlSource, from: number, to: number): void {
    const address = this.ownAddress;
    this.address = address;
    this.type = "n";
    this.style = 0;
    this.value = "";
    this.hasValue = false;
    this.hasFormula = false;
    this.shared = -1;
    address.row = 0;
    this.cursor ??= new AttributeCursor(this.where, source, from, to);
    const { cursor } = this;
    cursor.reset(source, from, to);
    while (cursor.next()) {
      const name = cursor.letter();
      if (name === R) {
        if (!address.read(source.bytes, cursor.valueStart, cursor.valueEnd)) {
          throw damaged(this.where, `a cell has the address ${cursor.value()}, which does not exist`);
        }
      } else if (name === S) this.style = source.digits(cursor.valueStart, cursor.valueEnd);
      else if (name === T) this.type = source.name(cursor.valueStart, cursor.valueEnd);
    }
  }

  /** Reads a whole cell in one step, if it is written as most are: gives the offset behind it, or -1. */
  whole(source: XmlSource, from: number): number {
    const { wholeCell } = this;
    const next = wholeCell.read(source, from);
    if (next < 0) return next;
    const { typeFrom, typeTo, valueFrom, valueTo } = wholeCell;
    this.address = wholeCell.address;
    this.style = wholeCell.style;
    this.hasFormula = false;
    this.uncalculated = false;
    this.value = "";
    this.shared = -1;
    if (typeTo === typeFrom + 1 && source.bytes[typeFrom] === S)
      this.shared = source.digits(valueFrom, valueTo);
    if (this.shared >= 0) return next;
    this.type = typeFrom === typeTo ? "n" : source.name(typeFrom, typeTo);
    if (valueFrom !== valueTo) this.value = textOf(source, valueFrom, valueTo);
    return next;
  }

  /** An element opens in the cell, at `depth` 1 for its children. */
  open(name: string, depth: number): void {
    if (depth > 1) {
      if (this.inInline) this.inline.open(name, depth - 1);
    } else if (name === "v") {
      this.inValue = true;
      this.hasValue = true;
    } else if (name === "f") this.hasFormula = true;
    else this.inInline = name === "is";
  }

  text(source: XmlSource, from: number, to: number, literal: boolean): void {
    if (this.inInline) this.inline.text(source, from, to, literal);
    else if (this.inValue) {
      const text = literal ? source.literal(from, to) : source.text(from, to);
      this.value = this.value === "" ? text : this.value + text;
    }
  }

  close(depth: number): void {
    if (depth > 1) this.inline.close();
    else {
      this.inValue = false;
      this.inInline = false;
    }
  }

  /** Characters that the cell holds in itself so far. */
  get characters(): number {
    return this.value.length + this.inline.length;
  }

  /** Ends the cell and gives its text, "" where it is empty. */
  end(context: CellContext): string | CellFault {
    const inline = this.inline.take();
    this.uncalculated = this.hasFormula && !this.hasValue;
    if (this.value !== "") return cellText(this.type, this.style, this.value, context);
    return inline === "" ? "" : cellText("inlineStr", 0, inline, context);
  }
}
