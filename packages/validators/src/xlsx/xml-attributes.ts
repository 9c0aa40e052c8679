import { damaged, type Where } from "./workbook-error.ts";
import { resolveReferences } from "./xml-references.ts";

const EQUALS = 61;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;

/** Steps through the attributes of a tag without making strings of them: most are never looked at. */
export class AttributeCursor {
  /** Where the name begins and ends; for a name with a prefix, only the part behind it. */
  nameStart = 0;
  nameEnd = 0;
  /** Where the value begins and ends. */
  valueStart = 0;
  valueEnd = 0;
  /** Whether the name has a prefix. */
  prefixed = false;
  private source = "";
  private at = 0;
  private end = 0;
  private readonly where: Where;

  constructor(where: Where) {
    this.where = where;
  }

  /** Begins with the attributes that stand in `source` from `from` up to `to`. */
  reset(source: string, from: number, to: number): void {
    this.source = source;
    this.at = from;
    this.end = to;
  }

  /** Moves to the next attribute; false when there is none. */
  next(): boolean {
    const { source, end } = this;
    let at = this.at;
    while (at < end && source.charCodeAt(at) <= 32) at++;
    if (at >= end) return false;
    this.nameStart = at;
    this.prefixed = false;
    let code = source.charCodeAt(at);
    while (at < end && code !== EQUALS && code > 32) {
      if (code === COLON) {
        this.prefixed = true;
        this.nameStart = at + 1;
      }
      code = source.charCodeAt(++at);
    }
    this.nameEnd = at;
    while (at < end && source.charCodeAt(at) <= 32) at++;
    if (source.charCodeAt(at) !== EQUALS) throw damaged(this.where, "an attribute has no value");
    at++;
    while (at < end && source.charCodeAt(at) <= 32) at++;
    const quote = source.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) throw damaged(this.where, "an attribute is not quoted");
    this.valueStart = ++at;
    while (at < end && source.charCodeAt(at) !== quote) at++;
    if (at >= end) throw damaged(this.where, "an attribute is not quoted");
    this.valueEnd = at;
    this.at = at + 1;
    return true;
  }

  name(): string {
    return this.source.slice(this.nameStart, this.nameEnd);
  }

  value(): string {
    return resolveReferences(this.source.slice(this.valueStart, this.valueEnd), this.where);
  }
}

/** A tag's attributes by name, prefixes left off; declarations of namespaces under `xmlns:`. */
export function attributesOf(
  source: string,
  from: number,
  to: number,
  where: Where,
): ReadonlyMap<string, string> {
  const cursor = new AttributeCursor(where);
  cursor.reset(source, from, to);
  const found = new Map<string, string>();
  while (cursor.next()) {
    const declares = cursor.prefixed && source.startsWith("xmlns:", cursor.nameStart - 6);
    found.set(declares ? `xmlns:${cursor.name()}` : cursor.name(), cursor.value());
  }
  return found;
}

/** Whether the value of an attribute says yes (xsd:boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
