import type { DecodedArray, Encoding, ParquetType } from "hyparquet";
import { deltaBinaryUnpack } from "hyparquet/src/delta.js";
import { byteStreamSplit } from "hyparquet/src/encoding.js";
import { readPlain } from "hyparquet/src/plain.js";
import type { Bytes } from "../written/write-cell.ts";
import { readHybrid } from "./hybrid.ts";

/** Values of a page: themselves, where they stand in its bytes, or their places in the dictionary of their column. */
export type PageValues =
  | { readonly kind: "values"; readonly values: ArrayLike<unknown> }
  | { readonly kind: "slices"; readonly slices: Slices }
  | { readonly kind: "references"; readonly references: Uint32Array };

/** Values that are bytes, without an array for each. */
export interface Slices extends Bytes {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The values of a page that does not refer to a dictionary. */
export function valuesOf(data: Exclude<PageValues, { kind: "references" }>): ArrayLike<unknown> {
  if (data.kind === "values") return data.values;
  const { bytes, starts, ends } = data.slices;
  return Array.from(starts, (start, at) => bytes.subarray(start, ends[at]));
}

/** Whether values are read without going beyond their bytes, whatever these say. */
export function readsWithin(encoding: Encoding | undefined, type: ParquetType): boolean {
  if (encoding === "PLAIN") return type === "BYTE_ARRAY";
  return encoding === "PLAIN_DICTIONARY" || encoding === "RLE_DICTIONARY";
}

/**
 * Reads the values of a page.
 * @param bytes those of the values alone; in a buffer of their own, but for {@link readsWithin}
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
      if (type === "BYTE_ARRAY") return { kind: "slices", slices: plainSlices(bytes, count) };
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

/** Each value stands behind its length, a number of four bytes. */
function plainSlices(bytes: Uint8Array, count: number): Slices {
  if (count > bytes.length >> 2) throw new RangeError("page");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts = new Uint32Array(count);
  const ends = new Uint32Array(count);
  let at = 0;
  for (let index = 0; index < count; index++) {
    const start = at + 4;
    at = start + view.getUint32(at, true);
    if (at > bytes.length) throw new RangeError("length");
    starts[index] = start;
    ends[index] = at;
  }
  return { bytes, view, starts, ends };
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
