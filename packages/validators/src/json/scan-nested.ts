import {
  byteClass,
  CLOSER,
  COLON,
  COMMA,
  endsRun,
  LONG_NUMBER,
  mayLoseDigits,
  NEWLINE,
  OPENER,
  OTHER,
  QUOTE,
  WHITE,
} from "./byte-class.ts";
import type { Extent, Scanned } from "./extent.ts";
import { OpenBrackets } from "./open-brackets.ts";
import type { JsonProblemKind } from "./problem.ts";
import type { Window } from "./window.ts";

/** What is open around the records: nothing, an array of them, an object, or an array that an object holds. */
type Around = "nothing" | "array" | "object" | "collection";

/** The record, or member of an object, in which the scanner is. Offsets in the file. */
interface Begun {
  readonly start: number;
  readonly line: number;
  readonly lineStart: number;
  readonly firstByte: number;
  /** Whether only white space stands before it on its line. */
  readonly leadsLine: boolean;
  names: number;
  /** As {@link Extent}'s. */
  suspect: boolean;
  /** Whether more brackets were open at once than may be. */
  tooDeep: boolean;
  /** Whether an array or object in it was opened and closed. */
  closed: boolean;
  /** In an object, just past the name of the member; -1 before. */
  nameEnd: number;
  /** In an object, whether nothing but the name and its colon was met. */
  wantsValue: boolean;
}

const nothingMet = { closed: false, nameEnd: -1, wantsValue: false } as const;

function isWhite(byte: number | undefined): boolean {
  const kind = byteClass[byte ?? 0];
  return kind === WHITE || kind === NEWLINE;
}

/**
 * Finds the records of a JSON array, of the arrays in a JSON object, or of JSON texts that follow each other.
 * Once brackets or quotation marks did not match, a record that leads its line ends where the next line begins
 * in the same column with the same bracket.
 */
export class NestedScanner {
  /** Offset in the file of the next byte to look at. */
  at: number;
  private readonly limit: number;
  private readonly deepest: number;
  /** Whether arrays in an object belong to its members like other values. */
  private readonly whole: boolean;
  private readonly brackets: OpenBrackets;
  private line: number;
  private lineStart: number;
  private around: Around;
  private begun: Begun | undefined;
  private inString = false;
  /** Whether only white space was met on this line. */
  private leading = true;
  private state: "before" | "within" | "after" | "stopped";
  /** Offset of the comma after which no record has begun; -1 where there is none. */
  private comma = -1;
  /** Whether it was said that a value is missing before the next record. */
  private missing = false;
  /** Whether the present record is too long to be kept. */
  private dropping = false;
  private distrust = false;
  private found: Scanned[] = [];

  constructor(
    place: { readonly at: number; readonly line: number; readonly lineStart: number },
    around: "nothing" | "array" | "object",
    limits: { readonly bytes: number; readonly depth: number },
    whole = false,
  ) {
    this.whole = whole;
    this.at = place.at;
    this.line = place.line;
    this.lineStart = place.lineStart;
    this.around = around;
    this.state = around === "nothing" ? "within" : "before";
    this.limit = limits.bytes;
    this.deepest = limits.depth;
    this.brackets = new OpenBrackets(limits.depth);
  }

  /** Offset of the first byte that is still needed. */
  get needed(): number {
    return this.begun && !this.dropping ? this.begun.start : this.at;
  }

  /** What is complete with the bytes of the window; with `final`, all that is left. */
  scan(window: Window, final: boolean): Scanned[] {
    this.found = [];
    do this.run(window, final);
    while (this.begun && this.overdue(final) && this.again());
    if (this.begun && !final && this.at - this.begun.start > this.limit) this.dropping = true;
    if (final && !this.isStopped()) this.finish(window);
    return this.found;
  }

  private isStopped(): boolean {
    return this.state === "stopped";
  }

  private overdue(final: boolean): boolean {
    const { begun, brackets, around } = this;
    if (!begun) return false;
    const open = brackets.depth > 0 || this.inString || around !== "nothing";
    return final ? open : this.at - begun.start > this.limit;
  }

  private run(window: Window, final: boolean): void {
    const { bytes, length, base } = window;
    let i = this.at - base;
    while (i < length && !this.isStopped()) {
      if (this.inString) {
        while (i < length && endsRun[bytes[i] as number] === 0) i++;
        if (i >= length) break;
        if (bytes[i] === 0x5c) {
          if (i + 1 >= length && !final) break;
          if (this.begun) this.begun.suspect = true;
          i += bytes[i + 1] === 0x0a ? 1 : 2;
          continue;
        }
        this.inString = false;
        if (bytes[i] === 0x22) {
          i++;
          if (this.begun && this.begun.nameEnd < 0) this.begun.nameEnd = i + base;
          continue;
        }
        if (this.again()) {
          i = this.at - base;
          continue;
        }
      }
      const kind = byteClass[bytes[i] as number];
      if (kind === OTHER) {
        this.content(window, i + base, 0);
        let end = i + 1;
        while (end < length && byteClass[bytes[end] as number] === OTHER) end++;
        // A number that the window cuts is looked at again, unless it is known to be long.
        if (end >= length && !final && end - i < LONG_NUMBER) break;
        if (this.begun && mayLoseDigits(bytes, i, end)) this.begun.suspect = true;
        i = end;
        continue;
      }
      this.at = i + base;
      if (kind === QUOTE) {
        this.content(window, this.at, 0x22);
        this.inString = !this.isStopped();
      } else if (kind === COMMA) {
        if (this.brackets.depth === 0) this.separator(window);
      } else if (kind === COLON) this.colon(window);
      else if (kind === OPENER) {
        if (!this.opener(window, bytes[i] as number, final)) return;
      } else if (kind === CLOSER) this.closer(window, bytes[i] as number);
      else this.white(window, kind === NEWLINE);
      i = ++this.at - base;
    }
    if (!this.isStopped()) this.at = Math.min(i, length) + base;
  }

  /** A byte that belongs to a record; it may be the first. */
  private content(window: Window, at: number, byte: number): void {
    if (this.state === "within" && this.begun?.closed && this.brackets.depth === 0) {
      // What follows must not cost the record that is complete.
      this.emit(window, at);
      this.fault("missing-comma", at);
    }
    if (this.state !== "within") this.stop(at);
    else if (this.begun) this.begun.wantsValue = false;
    else this.begin(at, byte);
    this.leading = false;
  }

  private begin(at: number, firstByte: number): void {
    const { line, lineStart, leading: leadsLine } = this;
    const place = { start: at, line, lineStart, firstByte, leadsLine };
    this.begun = { ...place, names: 0, suspect: false, tooDeep: false, ...nothingMet };
    this.comma = -1;
    this.missing = false;
    this.brackets.depth = 0;
  }

  /** Something stands outside of the array or object that the file is. */
  private stop(at: number): void {
    this.fault("text-after-value", at);
    this.state = "stopped";
    this.at = at;
  }

  private fault(fault: JsonProblemKind, at: number): void {
    this.found.push({ kind: "fault", fault, at, line: this.line, lineStart: this.lineStart });
  }

  private white(window: Window, newline: boolean): void {
    if (this.around === "nothing" && this.begun && this.brackets.depth === 0) this.emit(window, this.at);
    if (!newline) return;
    this.line++;
    this.lineStart = this.at + 1;
    this.leading = true;
  }

  private separator(window: Window): void {
    if (this.around === "nothing" || this.state !== "within") {
      this.content(window, this.at, 0);
      return;
    }
    this.leading = false;
    if (this.begun) this.emit(window, this.at);
    else if (this.comma !== -2 && !this.missing) {
      // Of commas that follow each other the first speaks for all.
      this.missing = true;
      this.fault("missing-value", this.at);
    }
    this.comma = this.at;
  }

  private colon(window: Window): void {
    const { begun, brackets } = this;
    if (begun && brackets.depth > 0) begun.names++;
    else if (begun && this.around === "object" && begun.nameEnd >= 0) begun.wantsValue = true;
    else this.content(window, this.at, 0);
  }

  /** False where the next byte decides, which is not there yet. */
  private opener(window: Window, byte: number, final: boolean): boolean {
    if (this.state === "before") {
      this.state = "within";
      this.leading = false;
      this.found.push({ kind: "begin", at: this.at, line: this.line, lineStart: this.lineStart });
      return true;
    }
    const { begun, brackets } = this;
    if (begun && brackets.depth > 0 && this.distrust && this.looksLikeNext(begun, byte)) {
      this.emit(window, this.at);
    } else if (
      begun &&
      brackets.depth === 0 &&
      this.around === "object" &&
      !this.whole &&
      begun.wantsValue &&
      byte === 0x5b
    ) {
      const next = nextByte(window, this.at + 1);
      if (next === undefined && !final) return false;
      if (next === 0x7b) {
        const { start, nameEnd, line, lineStart } = begun;
        this.found.push({ kind: "collection", start, nameEnd, line, lineStart });
        this.begun = undefined;
        this.around = "collection";
        this.leading = false;
        return true;
      }
    } else if (begun && brackets.depth === 0 && this.around === "nothing") this.emit(window, this.at);
    this.content(window, this.at, byte);
    brackets.open(byte);
    if (this.begun && brackets.depth > this.deepest) this.begun.tooDeep = true;
    return true;
  }

  private looksLikeNext(begun: Begun, byte: number): boolean {
    const sameColumn = this.at - this.lineStart === begun.start - begun.lineStart;
    return this.leading && begun.leadsLine && sameColumn && byte === begun.firstByte;
  }

  private closer(window: Window, byte: number): void {
    const { brackets } = this;
    if (this.begun && brackets.depth > 0) {
      if (!brackets.close(byte)) {
        if (this.again()) {
          this.at--;
          return;
        }
        if (!brackets.closeDownTo(byte)) {
          if (this.closesAround(byte) && !this.recordFollows(window)) {
            this.leave(window);
            return;
          }
          brackets.depth--;
        }
      }
      this.leading = false;
      if (brackets.depth > 0) return;
      this.begun.closed = true;
      if (this.around === "nothing") this.emit(window, this.at + 1);
    } else if (this.state === "within" && this.closesAround(byte)) this.leave(window);
    else this.content(window, this.at, 0);
  }

  private closesAround(byte: number): boolean {
    if (this.around === "nothing") return false;
    return byte === (this.around === "object" ? 0x7d : 0x5d);
  }

  /** Whether a comma and the beginning of another record follow the present byte. */
  private recordFollows(window: Window): boolean {
    const { bytes, length, base } = window;
    let commas = 0;
    for (let i = this.at + 1 - base; i < length; i++) {
      const byte = bytes[i] as number;
      if (byte === 0x2c) commas++;
      else if (!isWhite(byte)) return commas > 0 && (byte === 0x7b || byte === 0x5b);
    }
    return false;
  }

  /** The array or object around the records ends. */
  private leave(window: Window): void {
    if (this.begun) this.emit(window, this.at);
    else if (this.comma >= 0) this.fault("trailing-comma", this.comma);
    this.leading = false;
    this.comma = -1;
    if (this.around === "collection") {
      this.found.push({ kind: "collection-end" });
      this.around = "object";
      // The comma after it belongs to it.
      this.comma = -2;
      return;
    }
    this.found.push({ kind: "end", at: this.at + 1 });
    this.state = "after";
  }

  private emit(window: Window, limit: number, flaw?: JsonProblemKind): void {
    const { begun, dropping } = this;
    if (!begun) return;
    let end = limit;
    if (!dropping) while (isWhite(window.bytes[end - 1 - window.base])) end--;
    const tooLong = dropping || end - begun.start > this.limit;
    const { start, line, lineStart, names, suspect, tooDeep, nameEnd } = begun;
    const regular = !this.distrust && !flaw && !tooDeep && !tooLong && this.around !== "nothing";
    this.found.push({
      start,
      end,
      line,
      lineStart,
      names,
      suspect,
      nameEnd: this.around === "object" ? nameEnd : -1,
      flaw: tooLong ? "too-long" : (flaw ?? (tooDeep ? "too-deep" : undefined)),
      regular,
    });
    this.begun = undefined;
    this.dropping = false;
    this.brackets.depth = 0;
  }

  /** Goes back to the beginning of the record, to read it without trust in its brackets. */
  private again(): boolean {
    const { begun } = this;
    if (this.distrust || !begun?.leadsLine || this.dropping) return false;
    this.distrust = true;
    this.inString = false;
    this.at = begun.start;
    this.line = begun.line;
    this.lineStart = begun.lineStart;
    this.leading = true;
    this.begun = undefined;
    this.brackets.depth = 0;
    return true;
  }

  private finish(window: Window): void {
    const { begun, brackets, around, inString, state } = this;
    const open = brackets.depth > 0 || inString;
    const cut = open || (around !== "nothing" && !begun?.closed);
    if (begun) this.emit(window, window.end, cut ? "truncated" : undefined);
    if (state !== "after" && around !== "nothing") this.fault("truncated", window.end);
  }
}

/** The next byte that is no white space, from an offset in the file; absent where the window ends before. */
function nextByte({ bytes, length, base }: Window, from: number): number | undefined {
  for (let i = from - base; i < length; i++) {
    if (!isWhite(bytes[i])) return bytes[i];
  }
  return undefined;
}
