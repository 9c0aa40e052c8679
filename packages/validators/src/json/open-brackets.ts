const OPEN_BRACE = 0x7b;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACE = 0x7d;

/** The brackets that are open within a record. Past a depth only their number is kept. */
export class OpenBrackets {
  depth = 0;
  private readonly openers: Uint8Array;

  constructor(limit: number) {
    this.openers = new Uint8Array(limit);
  }

  open(byte: number): void {
    if (this.depth < this.openers.length) this.openers[this.depth] = byte;
    this.depth++;
  }

  /** Closes the innermost bracket. False, and nothing is closed, where the other kind of bracket would be. */
  close(byte: number): boolean {
    if (this.depth <= this.openers.length && this.openers[this.depth - 1] !== openerOf(byte)) return false;
    this.depth--;
    return true;
  }

  /** Closes down to the innermost bracket of the kind that the byte closes. False where none is open. */
  closeDownTo(byte: number): boolean {
    const opener = openerOf(byte);
    for (let depth = Math.min(this.depth, this.openers.length) - 1; depth >= 0; depth--) {
      if (this.openers[depth] !== opener) continue;
      this.depth = depth;
      return true;
    }
    return false;
  }
}

/** The byte that opens what a byte closes. */
function openerOf(byte: number): number {
  return byte === CLOSE_BRACE ? OPEN_BRACE : OPEN_BRACKET;
}
