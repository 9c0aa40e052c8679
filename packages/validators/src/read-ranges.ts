/** Which bytes of a file were read: what is read again is not counted again. */
export class ReadRanges {
  /** Number of distinct bytes. */
  bytes = 0;
  /** In order, and apart from each other. */
  private readonly ranges: { readonly start: number; readonly end: number }[] = [];

  /** Adds the bytes from `start` up to `end`. */
  add(start: number, end: number): void {
    const { ranges } = this;
    const found = ranges.findIndex((range) => range.end >= start);
    const from = found < 0 ? ranges.length : found;
    const merged = { start, end };
    let to = from;
    for (let range = ranges[to]; range && range.start <= end; range = ranges[++to]) {
      merged.start = Math.min(merged.start, range.start);
      merged.end = Math.max(merged.end, range.end);
      this.bytes -= range.end - range.start;
    }
    this.bytes += merged.end - merged.start;
    ranges.splice(from, to - from, merged);
  }
}
