import { damaged, type Where } from "./workbook-error.ts";
import type { XmlSource } from "./xml-source.ts";

const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const SPACE = 32;

/** Steps through the attributes of a tag without making strings of them: most are never looked at. */
export class AttributeCursor {
  /** Where the name begins and ends; for a name with a prefix, only the part behind it. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the value begins and ends. */
  valueStart = 0;
  valueEnd = 0;
  /** Where the whole name begins. */
  start = 0;
  private source: XmlSource;
  private at = 0;
  private end = 0;
  private readonly where: Where;

  /** Begins with the attributes that stand in `source` from `from` up to `to`. */
  constructor(where: Where, source: XmlSource, from: number, to: number) {
    this.where = where;
    this.source = source;
    this.at = from;
    this.end = to;
  }

  /** Begins anew with those of another tag. */
  reset(source: XmlSource, from: number, to: number): void {
    this.source = source;
    this.at = from;
    this.end = to;
  }

  /** Moves to the next attribute; false when there is none. */
  next(): boolean {
    const { end } = this;
    const { bytes } = this.source;
    let at = skipSpace(bytes, this.at, end);
    if (at >= end) return false;
    this.start = at;
    this.nameStart = at;
    for (; at < end && bytes[at] !== EQUALS && (bytes[at] as number) > SPACE; at++) {
      if (bytes[at] === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    at = skipSpace(bytes, at, end);
    if (bytes[at] !== EQUALS) throw damaged(this.where, "an attribute has no value");
    at = skipSpace(bytes, at + 1, end);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.where, "an attribute is not quoted");
    this.valueStart = ++at;
    while (at < end && bytes[at] !== quote) at++;
    if (at >= end) throw damaged(this.where, "an attribute is not quoted");
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  /** The name's only character, as a code; 0 where it has several, or a prefix. */
  letter(): number {
    return this.nameEnd === this.start + 1 ? (this.source.bytes[this.start] as number) : 0;
  }

  /** The name, without its prefix. */
  name(): string {
    return this.source.raw(this.nameStart, this.nameEnd);
  }

  value(): string {
    return this.source.text(this.valueStart, this.valueEnd);
  }
}

function skipSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (bytes[at] as number) <= SPACE) at++;
  return at;
}

/** A tag's attributes by name, prefixes left off; declarations of namespaces under `xmlns:`. */
export function attributesOf(
  source: XmlSource,
  from: number,
  to: number,
  where: Where,
): ReadonlyMap<string, string> {
  const cursor = new AttributeCursor(where, source, from, to);
  const found = new Map<string, string>();
  while (cursor.next()) {
    const declares = source.raw(cursor.start, cursor.nameStart) === "xmlns:";
    found.set(declares ? `xmlns:${cursor.name()}` : cursor.name(), cursor.value());
  }
  return found;
}

/** Whether the value of an attribute says yes (xsd:boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
