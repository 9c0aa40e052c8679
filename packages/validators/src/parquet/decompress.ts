// Who reads this source from another package does not have the declarations that the folder holds.
/// <reference path="./decompressors.d.ts" />
import type { Compressors } from "hyparquet";
import { decompressPage } from "hyparquet/src/datapage.js";
import { decompressBrotli } from "hyparquet-compressors/src/brotli.js";
import { gunzip } from "hyparquet-compressors/src/gzip.js";
import { decompressLz4, decompressLz4Raw } from "hyparquet-compressors/src/lz4.js";
import { decompressZstd } from "./zstd/decompress-zstd.ts";

/**
 * The codecs, one by one: the entry of hyparquet-compressors starts WebAssembly for Snappy, which a strict
 * content security policy forbids, and for Zstandard it takes a decoder that runs without end on some damaged
 * bytes. For Snappy hyparquet has JavaScript of its own.
 */
const compressors: Compressors = {
  GZIP: (input, length) => gunzip(input, new Uint8Array(length)),
  BROTLI: decompressBrotli,
  ZSTD: decompressZstd,
  LZ4: decompressLz4,
  LZ4_RAW: decompressLz4Raw,
};

/** Names of the codecs that can be read. */
export const codecs: ReadonlySet<string> = new Set(["UNCOMPRESSED", "SNAPPY", ...Object.keys(compressors)]);

/**
 * The bytes of a page as they were before compression.
 * @param length in bytes, as the page states it; other lengths are refused
 */
export function decompressed(bytes: Uint8Array, length: number, codec: string): Uint8Array {
  return decompressPage(bytes, length, codec as keyof Compressors, compressors);
}
