const encoder = new TextEncoder();

/** Bytes that a report may still have. */
export class ByteBudget {
  private left: number;

  /** @param most bytes in UTF-8 */
  constructor(most: number) {
    this.left = most;
  }

  /** Takes room for a text, unless there is too little. */
  takes(text: string): boolean {
    const size = encoder.encode(text).length;
    if (size > this.left) return false;
    this.left -= size;
    return true;
  }
}
