import { type Code, readLiterals } from "./literals.ts";
import { readSequences, type Tables } from "./sequences.ts";

const MAGIC = 0xfd2fb528;
const LONGEST_BLOCK = 128 * 1024;

/**
 * Decompresses Zstandard (RFC 8878). Whatever the bytes claim, no more work is done than they and the length
 * of the output call for, which other decoders for browsers do not warrant. Checksums are not compared.
 * @param length of the output in bytes, which is known beforehand
 * @throws anything, where the bytes are damaged or need a dictionary
 */
export function decompressZstd(input: Uint8Array, length: number): Uint8Array {
  const output = new Uint8Array(length);
  const view = new DataView(input.buffer, input.byteOffset, input.byteLength);
  let at = 0;
  let written = 0;
  while (at < input.length) {
    const magic = view.getUint32(at, true);
    at += 4;
    if (magic >>> 4 === 0x184d2a5) at += 4 + view.getUint32(at, true);
    else if (magic === MAGIC) ({ at, written } = readFrame(input, at, output, written));
    else throw new RangeError("magic");
  }
  if (written !== length) throw new RangeError("length");
  return output;
}

function readFrame(
  input: Uint8Array,
  from: number,
  output: Uint8Array,
  begins: number,
): { at: number; written: number } {
  const descriptor = input[from] as number;
  const single = (descriptor & 0x20) !== 0;
  if ((descriptor & 0x0b) !== 0) throw new RangeError("dictionary");
  const sizeBytes = [single ? 1 : 0, 2, 4, 8][descriptor >> 6] as number;
  let at = from + 1 + (single ? 0 : 1) + sizeBytes;
  let written = begins;
  let code: Code | undefined;
  let tables: Tables | undefined;
  const recent: [number, number, number] = [1, 4, 8];
  const room = (size: number) => {
    if (written + size > output.length) throw new RangeError("output");
  };
  for (let last = false; !last; ) {
    if (at + 3 > input.length) throw new RangeError("block");
    const header =
      (input[at] as number) | ((input[at + 1] as number) << 8) | ((input[at + 2] as number) << 16);
    at += 3;
    last = (header & 1) === 1;
    const kind = (header >> 1) & 3;
    const size = header >> 3;
    const end = at + (kind === 1 ? 1 : size);
    if (kind === 3 || size > LONGEST_BLOCK || end > input.length) throw new RangeError("block");
    if (kind < 2) {
      room(size);
      if (kind === 0) output.set(input.subarray(at, end), written);
      else output.fill(input[at] as number, written, written + size);
      written += size;
    } else {
      const read = readLiterals(input, at, end, code);
      code = read.code;
      const { literals } = read;
      let used = 0;
      const copyLiterals = (count: number) => {
        if (used + count > literals.length) throw new RangeError("literals");
        room(count);
        output.set(literals.subarray(used, used + count), written);
        used += count;
        written += count;
      };
      tables = readSequences(input, read.end, end, tables, recent, (count, offset, match) => {
        copyLiterals(count);
        room(match);
        if (offset < 1 || offset > written - begins) throw new RangeError("offset");
        // Byte by byte, because a match may overlap what it writes.
        for (let i = 0; i < match; i++, written++) output[written] = output[written - offset] as number;
      });
      copyLiterals(literals.length - used);
    }
    at = end;
  }
  return { at: at + (descriptor & 4 ? 4 : 0), written };
}
