/** Bits that are read from the end of some bytes to their beginning, as Zstandard's entropy coders write them. */
export class BackwardBits {
  /** How many bits are left; negative when more were taken than there were. */
  left: number;
  private readonly bytes: Uint8Array;
  private readonly start: number;

  /** @throws where the last byte does not mark the end of the bits */
  constructor(bytes: Uint8Array, start: number, end: number) {
    const last = end > start && end <= bytes.length ? (bytes[end - 1] as number) : 0;
    if (last === 0) throw new RangeError("bits");
    this.bytes = bytes;
    this.start = start;
    this.left = (end - start - 1) * 8 + 31 - Math.clz32(last);
  }

  /** The next bits, at most 24, without taking them. Those before the beginning are zero. */
  peek(count: number): number {
    const from = this.left - count;
    if (from < 0) return this.left <= 0 ? 0 : this.at(0, this.left) << -from;
    return this.at(from, count);
  }

  /** Takes up to 31 bits. */
  take(count: number): number {
    if (count > 24) {
      const high = this.take(count - 16);
      return high * 65_536 + this.take(16);
    }
    const value = this.peek(count);
    this.left -= count;
    return value;
  }

  private at(bit: number, count: number): number {
    const { bytes } = this;
    const i = this.start + (bit >> 3);
    const four =
      ((bytes[i] ?? 0) |
        ((bytes[i + 1] ?? 0) << 8) |
        ((bytes[i + 2] ?? 0) << 16) |
        ((bytes[i + 3] ?? 0) << 24)) >>>
      (bit & 7);
    return four & ((1 << count) - 1);
  }
}
