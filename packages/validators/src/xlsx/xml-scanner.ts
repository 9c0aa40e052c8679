import { damaged, tooLarge, type Where } from "./workbook-error.ts";
import { attributesOf } from "./xml-attributes.ts";
import { resolveReferences } from "./xml-references.ts";

/** What is told of the elements of an XML part, in document order. Depth is the number of open ancestors. */
export interface XmlHandler {
  /** An element begins. Its name is without prefix; its attributes stand in `source` from `from` up to `to`. */
  open(name: string, depth: number, source: string, from: number, to: number): void;
  /** Text, perhaps one piece of several. */
  text(text: string): void;
  close(name: string, depth: number): void;
}

const LT = 60;
const GT = 62;
const AMPERSAND = 38;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const LONGEST_TAG = 64 * 1024;
const LONGEST_SECTION = 1024 * 1024;
const LONGEST_REFERENCE = 14;
const DEEPEST = 256;
const INCOMPLETE = -1;

/**
 * Reads XML piece by piece, in one pass over its characters. It holds no more than one unfinished tag, and knows
 * only what workbooks need: document types are refused, so entities cannot grow.
 */
export class XmlScanner {
  private readonly where: Where;
  private readonly handler: XmlHandler;
  private readonly open: string[] = [];
  private source = "";
  private at = 0;
  private hasRoot = false;
  private readonly shouldPause: () => boolean;

  /** `shouldPause` is asked after each tag whether the handler has enough for now. */
  constructor(where: Where, handler: XmlHandler, shouldPause: () => boolean = () => false) {
    this.where = where;
    this.handler = handler;
    this.shouldPause = shouldPause;
  }

  /** Adds a piece; {@link run} reads it. */
  push(piece: string): void {
    this.source = this.at < this.source.length ? this.source.slice(this.at) + piece : piece;
    this.at = 0;
  }

  /** Reads what was pushed. False when the handler has enough for now: call it again. */
  run(): boolean {
    const { source } = this;
    while (this.at < source.length) {
      const next =
        source.charCodeAt(this.at) === LT ? this.markup(source, this.at) : this.characters(source, this.at);
      if (next === INCOMPLETE) return true;
      this.at = next;
      if (this.shouldPause()) return false;
    }
    return true;
  }

  /** Says that there are no more pieces. */
  end(): void {
    if (this.at < this.source.length || this.open.length > 0 || !this.hasRoot) {
      throw damaged(this.where, "it ends in the middle");
    }
  }

  private characters(source: string, from: number): number {
    let end = from;
    let reference = -1;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (code === LT) break;
      if (code === AMPERSAND) reference = end;
    }
    if (reference >= 0 && end === source.length && source.indexOf(";", reference) < 0) {
      if (end - reference > LONGEST_REFERENCE) throw damaged(this.where, "it holds a bare &");
      end = reference;
      if (end === from) return INCOMPLETE;
    }
    const text = source.slice(from, end);
    if (this.open.length > 0) this.handler.text(reference < 0 ? text : resolveReferences(text, this.where));
    else if (text.trim() !== "") throw damaged(this.where, "it holds text outside its elements");
    return end;
  }

  private markup(source: string, from: number): number {
    const second = source.charCodeAt(from + 1);
    if (second === BANG) return this.section(source, from);
    if (second === QUESTION) return this.instruction(source, from);
    let end = from + 1;
    for (let quote = 0; ; end++) {
      if (end >= source.length) return this.unfinished(from, LONGEST_TAG);
      const code = source.charCodeAt(end);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GT) break;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
      else if (code === LT) throw damaged(this.where, "a tag is not closed");
    }
    if (second === SLASH) this.closeTag(source, from + 2, end);
    else this.openTag(source, from + 1, end);
    return end + 1;
  }

  private openTag(source: string, from: number, end: number): void {
    let start = from;
    let at = from;
    let code = source.charCodeAt(at);
    while (code > 32 && code !== SLASH && code !== GT) {
      if (code === COLON) start = at + 1;
      code = source.charCodeAt(++at);
    }
    const name = source.slice(start, at);
    const depth = this.open.length;
    if (name === "" || (depth === 0 && this.hasRoot)) throw damaged(this.where, "its tags do not match");
    if (depth >= DEEPEST) throw damaged(this.where, `its elements are nested more than ${DEEPEST} deep`);
    this.hasRoot = true;
    const empty = source.charCodeAt(end - 1) === SLASH;
    this.handler.open(name, depth, source, at, empty ? end - 1 : end);
    if (empty) this.handler.close(name, depth);
    else this.open.push(name);
  }

  private closeTag(source: string, from: number, end: number): void {
    let start = from;
    let at = from;
    for (; at < end; at++) {
      const code = source.charCodeAt(at);
      if (code === COLON) start = at + 1;
      else if (code <= 32) break;
    }
    const name = this.open.pop();
    if (name === undefined || name !== source.slice(start, at)) {
      throw damaged(this.where, "its tags do not match");
    }
    this.handler.close(name, this.open.length);
  }

  /** A comment or a CDATA section. */
  private section(source: string, from: number): number {
    const cdata = source.startsWith("<![CDATA[", from);
    if (!cdata && !source.startsWith("<!--", from)) {
      // What will be "<![CDATA[" may have arrived in part only.
      if (source.length - from < 9 && "<![CDATA[".startsWith(source.slice(from))) return INCOMPLETE;
      if (source.length - from < 4 && "<!--".startsWith(source.slice(from))) return INCOMPLETE;
      throw damaged(this.where, "it declares a document type, which workbooks may not");
    }
    const start = from + (cdata ? 9 : 4);
    const end = source.indexOf(cdata ? "]]>" : "-->", start);
    if (end < 0) return this.unfinished(from, LONGEST_SECTION);
    if (cdata) this.handler.text(source.slice(start, end));
    return end + 3;
  }

  private instruction(source: string, from: number): number {
    const end = source.indexOf("?>", from);
    if (end < 0) return this.unfinished(from, LONGEST_TAG);
    if (/^<\?xml\s/.test(source.slice(from, from + 6))) {
      const encoding = attributesOf(source, from + 5, end, this.where).get("encoding");
      if (encoding !== undefined && !/^(utf-?8|utf-?16(le|be)?|us-ascii)$/i.test(encoding)) {
        throw damaged(this.where, "it is neither in UTF-8 nor in UTF-16");
      }
    }
    return end + 2;
  }

  private unfinished(from: number, longest: number): typeof INCOMPLETE {
    if (this.source.length - from > longest) throw tooLarge(this.where, "it holds a tag without end");
    return INCOMPLETE;
  }
}
