import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf } from "./xml-attributes.ts";
import { XmlSource } from "./xml-source.ts";

/** What is told of the elements of an XML part, in document order. Depth is the number of open ancestors. */
export interface XmlHandler {
  /** An element begins. Its name is without prefix; its attributes stand in `source` from `from` up to `to`. */
  open(name: string, depth: number, source: XmlSource, from: number, to: number): void;
  /** Text stands in `source` from `from` up to `to`; `literal` where `&` stands for itself. */
  text(source: XmlSource, from: number, to: number, literal: boolean): void;
  close(name: string, depth: number): void;
  /**
   * Asked for each tag: a handler may read a whole element by itself that begins at `from`. It gives the offset
   * behind the element, which must be well-formed and complete, or -1 to be told of it in pieces.
   */
  whole?(source: XmlSource, from: number, depth: number): number;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const BRACKET = 93;
const DASH = 45;
const SPACE = 32;
const LONGEST_TAG = 64 * 1024;
const LONGEST_TEXT = 16 * 1024 * 1024;
const DEEPEST = 256;
/** Elements no deeper than this are few: it is between them that reading may pause. */
const SHALLOW = 2;
const INCOMPLETE = -1;

/**
 * Reads XML piece by piece, in one pass over its bytes: characters are made of those only that a handler wants. It
 * holds no more than one unfinished tag or text, and knows only what workbooks need: document types are refused,
 * so entities cannot grow.
 */
export class XmlScanner {
  private readonly where: Where;
  private readonly handler: XmlHandler;
  private readonly shouldPause: () => boolean;
  private readonly source: XmlSource;
  private readonly open: string[] = [];
  private at = 0;
  /** How much of what is unfinished was looked through already. */
  private looked = 0;
  private hasRoot = false;

  /** `shouldPause` is asked between the rows of a sheet, or what is as shallow, whether the handler has enough for now. */
  constructor(where: Where, handler: XmlHandler, shouldPause: () => boolean = () => false) {
    this.where = where;
    this.handler = handler;
    this.shouldPause = shouldPause;
    this.source = new XmlSource(where);
  }

  /** Adds a piece; {@link run} reads it. */
  push(piece: Uint8Array): void {
    this.source.append(piece, this.at);
    this.at = 0;
  }

  /** Reads what was pushed. False when the handler has enough for now: call it again. */
  run(): boolean {
    const { bytes, length } = this.source;
    while (this.at < length) {
      let next = INCOMPLETE;
      if (bytes[this.at] !== LT) next = this.characters(bytes, this.at);
      else {
        if (this.handler.whole) next = this.handler.whole(this.source, this.at, this.open.length);
        if (next === INCOMPLETE) next = this.markup(bytes, this.at);
      }
      if (next === INCOMPLETE) return true;
      this.at = next;
      this.looked = 0;
      if (this.open.length <= SHALLOW && this.shouldPause()) return false;
    }
    return true;
  }

  /** Says that there are no more pieces. */
  end(): void {
    const rest = this.source.raw(this.at, this.source.length);
    if (rest.trim() !== "" || this.open.length > 0 || !this.hasRoot) {
      throw damaged(this.where, "it ends in the middle");
    }
  }

  private characters(bytes: Uint8Array, from: number): number {
    const { length } = this.source;
    let end = from + this.looked;
    while (end < length && bytes[end] !== LT) end++;
    if (end === length) return this.unfinished(from, LONGEST_TEXT);
    if (this.open.length > 0) this.handler.text(this.source, from, end, false);
    else if (this.source.raw(from, end).trim() !== "") {
      throw damaged(this.where, "it holds text outside its elements");
    }
    return end;
  }

  private markup(bytes: Uint8Array, from: number): number {
    const { length } = this.source;
    if (from + 1 >= length) return INCOMPLETE;
    const second = bytes[from + 1];
    if (second === BANG) return this.section(bytes, from);
    if (second === QUESTION) return this.instruction(bytes, from);
    let end = from + 1;
    for (let quote = 0; ; end++) {
      if (end >= length) return this.unfinished(from, LONGEST_TAG);
      const byte = bytes[end] as number;
      if (quote !== 0) {
        if (byte === quote) quote = 0;
      } else if (byte === GT) break;
      else if (byte === QUOTE || byte === APOSTROPHE) quote = byte;
      else if (byte === LT) throw damaged(this.where, "a tag is not closed");
    }
    // Not only where a tag goes on in the next piece: what is refused must not hang on how the bytes are cut.
    if (end - from > LONGEST_TAG) throw this.withoutEnd();
    if (second === SLASH) this.closeTag(bytes, from + 2, end);
    else this.openTag(bytes, from + 1, end);
    return end + 1;
  }

  private openTag(bytes: Uint8Array, from: number, end: number): void {
    let start = from;
    let at = from;
    let byte = bytes[at] as number;
    while (byte > SPACE && byte !== SLASH && byte !== GT) {
      if (byte === COLON) start = at + 1;
      byte = bytes[++at] as number;
    }
    const depth = this.open.length;
    if (start === at || (depth === 0 && this.hasRoot)) throw damaged(this.where, "its tags do not match");
    if (depth >= DEEPEST) throw damaged(this.where, `its elements are nested more than ${DEEPEST} deep`);
    this.hasRoot = true;
    const name = this.source.name(start, at);
    const empty = bytes[end - 1] === SLASH;
    this.handler.open(name, depth, this.source, at, empty ? end - 1 : end);
    if (empty) this.handler.close(name, depth);
    else this.open.push(name);
  }

  private closeTag(bytes: Uint8Array, from: number, end: number): void {
    let start = from;
    let at = from;
    for (; at < end && (bytes[at] as number) > SPACE; at++) if (bytes[at] === COLON) start = at + 1;
    const name = this.open.pop();
    if (name === undefined || name !== this.source.name(start, at)) {
      throw damaged(this.where, "its tags do not match");
    }
    this.handler.close(name, this.open.length);
  }

  /** A comment or a CDATA section. */
  private section(bytes: Uint8Array, from: number): number {
    const { length } = this.source;
    const opening = this.source.raw(from, Math.min(from + 9, length));
    const cdata = opening === "<![CDATA[";
    if (!cdata && !opening.startsWith("<!--")) {
      if ("<![CDATA[".startsWith(opening) || "<!--".startsWith(opening)) return INCOMPLETE;
      throw damaged(this.where, "it declares a document type, which workbooks may not");
    }
    const start = from + (cdata ? 9 : 4);
    const mark = cdata ? BRACKET : DASH;
    let end = Math.max(start + 2, from + this.looked);
    while (end < length && !(bytes[end] === GT && bytes[end - 1] === mark && bytes[end - 2] === mark)) end++;
    if (end >= length) return this.unfinished(from, LONGEST_TEXT);
    if (cdata && this.open.length > 0) this.handler.text(this.source, start, end - 2, true);
    return end + 1;
  }

  private instruction(bytes: Uint8Array, from: number): number {
    const { length } = this.source;
    let end = from + 2;
    while (end < length && !(bytes[end] === GT && bytes[end - 1] === QUESTION)) end++;
    if (end >= length) return this.unfinished(from, LONGEST_TAG);
    if (/^<\?xml\s/.test(this.source.raw(from, from + 6))) {
      const encoding = attributesOf(this.source, from + 5, end - 1, this.where).get("encoding");
      if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) {
        throw damaged(this.where, "it is neither in UTF-8 nor in UTF-16");
      }
    }
    return end + 1;
  }

  private unfinished(from: number, longest: number): typeof INCOMPLETE {
    this.looked = this.source.length - from;
    if (this.looked > longest) throw this.withoutEnd();
    return INCOMPLETE;
  }

  private withoutEnd(): Error {
    return tooLarge(this.where, "it holds a tag or text without end");
  }
}
