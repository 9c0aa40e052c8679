import type { DecodedArray, Encoding, ParquetType } from "hyparquet";
import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import { readHybrid } from "./hybrid.ts";

/** Values of a page: themselves, or their places in the dictionary of their column. */
export type PageValues =
  | { readonly kind: "values"; readonly values: ArrayLike<unknown> }
  | { readonly kind: "references"; readonly references: Uint32Array };

/**
 * Reads the values of a page.
 * @param bytes those of the values alone, in a buffer of their own
 * @throws anything, where they are damaged
 */
export function readValues(
  bytes: Uint8Array,
  encoding: Encoding | undefined,
  type: ParquetType,
  typeLength: number | undefined,
  count: number,
): PageValues {
  if (count === 0) return { kind: "values", values: [] };
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  const checked = (values: DecodedArray): PageValues => {
    // What hyparquet reads past the end of the page belongs to something else.
    if (reader.offset > bytes.length || values.length < count) throw new RangeError("page");
    return { kind: "values", values };
  };
  switch (encoding) {
    case "PLAIN":
      return checked(readPlain(reader, type, count, typeLength));
    case "PLAIN_DICTIONARY":
    case "RLE_DICTIONARY": {
      const references = readHybrid(bytes, 1, bytes.length, reader.view.getUint8(0), count);
      return { kind: "references", references };
    }
    case "RLE": {
      const length = reader.view.getUint32(0, true);
      return { kind: "values", values: Array.from(readHybrid(bytes, 4, 4 + length, 1, count), Boolean) };
    }
    case "DELTA_BINARY_PACKED": {
      const values = type === "INT32" ? new Int32Array(count) : new BigInt64Array(count);
      deltaBinaryUnpack(reader, count, values);
      return checked(values);
    }
    case "DELTA_LENGTH_BYTE_ARRAY":
      return checked(pieces(reader, lengths(reader, count)));
    case "DELTA_BYTE_ARRAY": {
      const shared = lengths(reader, count);
      const suffixes = pieces(reader, lengths(reader, count));
      let last = new Uint8Array();
      return checked(
        suffixes.map((suffix, i) => {
          const kept = shared[i] as number;
          if (kept > last.length || kept < 0) throw new RangeError("prefix");
          const value = new Uint8Array(kept + suffix.length);
          value.set(last.subarray(0, kept));
          value.set(suffix, kept);
          last = value;
          return value;
        }),
      );
    }
    case "BYTE_STREAM_SPLIT":
      return checked(byteStreamSplit(reader, count, type, typeLength));
    default:
      throw new RangeError("encoding");
  }
}

interface Reader {
  readonly view: DataView;
  offset: number;
}

function lengths(reader: Reader, count: number): Int32Array {
  const found = new Int32Array(count);
  deltaBinaryUnpack(reader, count, found);
  return found;
}

function pieces(reader: Reader, sizes: Int32Array): Uint8Array[] {
  const { buffer, byteOffset, byteLength } = reader.view;
  return Array.from(sizes, (size) => {
    const start = reader.offset;
    if (size < 0 || start + size > byteLength) throw new RangeError("length");
    reader.offset += size;
    return new Uint8Array(buffer, byteOffset + start, size);
  });
}
