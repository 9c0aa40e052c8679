const QUOTE = 0x22;
const CR = 0x0d;
const LF = 0x0a;

/** A cell in quotes that was read: written anew for each, so that nothing is allocated. */
export class QuotedCell {
  /** Offset of the closing quote; the number of bytes where there is none. */
  to = 0;
  /** Offset of what follows the cell: a delimiter, a newline, or the end. */
  next = 0;
  /** Whether a quote is doubled in it. */
  doubled = false;
  /** Its bytes, or-ed: 128 or more where one is not ASCII. */
  bits = 0;
  /** Number of newlines in it. */
  breaks = 0;

  /**
   * Reads a cell.
   * @param at offset behind the opening quote
   * @returns whether it is known to be whole; not so when more bytes could change it
   */
  read(bytes: Uint8Array, at: number, newline: number, final: boolean): boolean {
    const end = bytes.length;
    let to = at;
    let bits = 0;
    let breaks = 0;
    this.doubled = false;
    for (; to < end; to++) {
      const byte = bytes[to] as number;
      if (byte === QUOTE) {
        if (to + 1 >= end || bytes[to + 1] !== QUOTE) break;
        this.doubled = true;
        to++;
      } else if (byte === newline) breaks++;
      bits |= byte;
    }
    this.to = to;
    this.bits = bits;
    this.breaks = breaks;
    let next = to + 1;
    if (next >= end && !final) return false;
    if (next < end && newline === LF && bytes[next] === CR) {
      if (next + 1 >= end) {
        if (!final) return false;
        next++;
      } else if (bytes[next + 1] === LF) next++;
    }
    this.next = next;
    return true;
  }
}

/** Writes a cell with its doubled quotes made single, and returns how long it is then. */
export function unquote(bytes: Uint8Array, from: number, to: number, into: Uint8Array): number {
  let length = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number;
    into[length++] = byte;
    if (byte === QUOTE) at++;
  }
  return length;
}
