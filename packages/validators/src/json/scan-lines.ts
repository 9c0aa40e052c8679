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
import type { Extent } from "./extent.ts";
import type { JsonProblemKind } from "./problem.ts";
import type { Window } from "./window.ts";

/** Finds the records of JSON lines: a line is a record, whatever is wrong with it or with those before. */
export class LineScanner {
  private readonly limit: number;
  private readonly deepest: number;
  /** Offset in the file of the next byte to look at. */
  private at: number;
  private lineStart: number;
  private line: number;
  private depth = 0;
  private inString = false;
  private names = 0;
  /** Offset of the line's first byte that is no white space; -1 while there is none. */
  private first = -1;
  private flaw: JsonProblemKind | undefined;
  private irregular = false;
  private suspect = false;

  constructor(
    { byteOffset, line }: { readonly byteOffset: number; readonly line: number },
    limits: { readonly bytes: number; readonly depth: number },
  ) {
    this.at = byteOffset;
    this.lineStart = byteOffset;
    this.line = line;
    this.limit = limits.bytes;
    this.deepest = limits.depth;
  }

  /** Offset of the first byte that is still needed. */
  get needed(): number {
    return this.flaw === "too-long" ? this.at : this.lineStart;
  }

  /** Where the line begins that is read next. */
  get next(): { readonly byteOffset: number; readonly line: number } {
    return { byteOffset: this.lineStart, line: this.line };
  }

  scan(window: Window, final: boolean): Extent[] {
    const { bytes, length, base } = window;
    const extents: Extent[] = [];
    let i = this.at - base;
    let { depth, inString, names, first } = this;
    while (i < length) {
      if (inString) {
        while (i < length && endsRun[bytes[i] as number] === 0) i++;
        if (i >= length) break;
        const byte = bytes[i];
        if (byte === 0x22) {
          inString = false;
          i++;
          continue;
        }
        if (byte === 0x5c) {
          if (i + 1 >= length && !final) break;
          this.suspect = true;
          i += bytes[i + 1] === 0x0a ? 1 : 2;
          continue;
        }
      }
      const kind = byteClass[bytes[i] as number];
      if (kind === OTHER) {
        if (first < 0) first = i + base;
        let end = i + 1;
        while (end < length && byteClass[bytes[end] as number] === OTHER) end++;
        // A number that the window cuts is looked at again, unless it is known to be long.
        if (end >= length && !final && end - i < LONG_NUMBER) break;
        if (mayLoseDigits(bytes, i, end)) this.suspect = true;
        i = end;
        continue;
      }
      switch (kind) {
        case WHITE:
          break;
        case QUOTE:
          if (first < 0) first = i + base;
          inString = true;
          break;
        case OPENER:
          if (first < 0) first = i + base;
          if (++depth > this.deepest) this.flaw ??= "too-deep";
          break;
        case CLOSER:
          if (first < 0) first = i + base;
          depth--;
          break;
        case COLON:
          names++;
          if (first < 0) first = i + base;
          break;
        case COMMA:
          if (first < 0) first = i + base;
          if (depth <= 0) this.irregular = true;
          break;
        case NEWLINE:
          if (first >= 0) {
            const regular = depth === 0 && !inString && !this.irregular;
            extents.push(this.extent(first, i + base, names, regular));
          }
          this.nextLine(i + 1 + base);
          depth = 0;
          names = 0;
          first = -1;
          inString = false;
          break;
      }
      i++;
    }
    this.at = Math.min(i, length) + base;
    if (final && first >= 0) {
      if (depth !== 0 || inString) this.flaw ??= "truncated";
      extents.push(this.extent(first, this.at, names, depth === 0 && !inString && !this.irregular));
      first = -1;
    }
    if (this.at - this.lineStart > this.limit) this.flaw = "too-long";
    Object.assign(this, { depth, inString, names, first });
    return extents;
  }

  private extent(start: number, end: number, names: number, regular: boolean): Extent {
    const { line, lineStart, suspect } = this;
    const flaw = end - start > this.limit ? "too-long" : this.flaw;
    return { start, end, line, lineStart, names, suspect, nameEnd: -1, flaw, regular: regular && !flaw };
  }

  private nextLine(start: number): void {
    this.line++;
    this.lineStart = start;
    this.flaw = undefined;
    this.irregular = false;
    this.suspect = false;
  }
}
