/**
 * Reads whole numbers in the hybrid of run lengths and packed bits by which Parquet writes levels and
 * references to a dictionary. Never writes more than `count`, whatever a run claims.
 * @param width of a number, in bits, from 0 to 32
 * @throws where the bytes end before `count` numbers
 */
export function readHybrid(
  bytes: Uint8Array,
  from: number,
  to: number,
  width: number,
  count: number,
): Uint32Array {
  const output = new Uint32Array(count);
  if (width === 0) return output;
  if (width > 32 || to > bytes.length) throw new RangeError("width");
  const wide = (width + 7) >> 3;
  let at = from;
  let filled = 0;
  while (filled < count) {
    let header = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = at < to && shift < 35 ? (bytes[at++] as number) : undefined;
      if (byte === undefined) throw new RangeError("run");
      header += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) break;
    }
    const packed = header % 2 === 1;
    const size = Math.floor(header / 2) * (packed ? 8 : 1);
    const taken = Math.min(size, count - filled);
    if (!packed) {
      if (at + wide > to) throw new RangeError("run");
      let value = 0;
      for (let i = 0; i < wide; i++) value += (bytes[at + i] as number) * 2 ** (8 * i);
      output.fill(value, filled, filled + taken);
      at += wide;
    } else {
      if (at + Math.ceil((taken * width) / 8) > to) throw new RangeError("run");
      unpack(bytes, at, width, output.subarray(filled, filled + taken));
      at += (size * width) / 8;
    }
    filled += taken;
  }
  return output;
}

/** Widest number of which the bits held, with those of one more byte, fit 32. */
const NARROW = 24;

function unpack(bytes: Uint8Array, from: number, width: number, output: Uint32Array): void {
  if (width <= NARROW) unpackNarrow(bytes, from, width, output);
  else unpackWide(bytes, from, width, output);
}

function unpackNarrow(bytes: Uint8Array, from: number, width: number, output: Uint32Array): void {
  let held = 0;
  let bits = 0;
  let at = from;
  const mask = 2 ** width - 1;
  for (let i = 0; i < output.length; i++) {
    while (bits < width) {
      held |= (bytes[at++] as number) << bits;
      bits += 8;
    }
    output[i] = held & mask;
    held >>>= width;
    bits -= width;
  }
}

function unpackWide(bytes: Uint8Array, from: number, width: number, output: Uint32Array): void {
  // Arithmetic instead of shifts, because up to 39 bits are held at once.
  let held = 0;
  let bits = 0;
  let at = from;
  const modulus = 2 ** width;
  for (let i = 0; i < output.length; i++) {
    while (bits < width) {
      held += (bytes[at++] as number) * 2 ** bits;
      bits += 8;
    }
    output[i] = held % modulus;
    held = Math.floor(held / modulus);
    bits -= width;
  }
}
