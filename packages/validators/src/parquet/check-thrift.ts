/** Bytes of the longest number: 64 bits, seven to a byte. */
const LONGEST_NUMBER = 10;
/** How deep structures may be nested; those of Parquet are eight deep. */
const DEEPEST = 32;

/**
 * Walks a structure in Thrift's compact protocol, without making anything of it: the library that reads it makes room for
 * as many items as a list claims, and adds up numbers as long as they go on.
 * @throws {RangeError} where it claims more than there are bytes, or is nested too deep
 */
export function checkThrift(bytes: Uint8Array): void {
  new Walk(bytes).structure(0);
}

class Walk {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  structure(depth: number): void {
    if (depth > DEEPEST) throw new RangeError("nesting");
    for (let head = this.byte(); (head & 0x0f) !== 0; head = this.byte()) {
      if (head >> 4 === 0) this.number();
      this.value(head & 0x0f, depth);
    }
  }

  private value(type: number, depth: number): void {
    // True and false are said by the type itself.
    if (type === 1 || type === 2) return;
    if (type === 3) this.skip(1);
    else if (type >= 4 && type <= 6) this.number();
    else if (type === 7) this.skip(8);
    else if (type === 8) this.skip(this.number());
    else if (type === 9) this.list(depth);
    else if (type === 12) this.structure(depth + 1);
    else throw new RangeError("type");
  }

  private list(depth: number): void {
    if (depth > DEEPEST) throw new RangeError("nesting");
    const head = this.byte();
    const size = head >> 4 === 15 ? this.number() : head >> 4;
    const type = head & 0x0f;
    if (size > this.bytes.length - this.at) throw new RangeError("list");
    if (type === 1 || type === 2) this.skip(size);
    else for (let i = 0; i < size; i++) this.value(type, depth + 1);
  }

  private byte(): number {
    this.skip(1);
    return this.bytes[this.at - 1] as number;
  }

  private skip(count: number): void {
    this.at += count;
    if (this.at > this.bytes.length) throw new RangeError("end");
  }

  private number(): number {
    let value = 0;
    for (let i = 0; i < LONGEST_NUMBER; i++) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** (7 * i);
      if (byte < 0x80) return value;
    }
    throw new RangeError("number");
  }
}
