import { viewOf } from "./seekable-input.ts";
import { damaged, type Where } from "./workbook-error.ts";

/** One file inside a zip file, as the directory describes it. */
export interface ZipEntry {
  /** Its name with forward slashes and without one at the start. It is only ever compared, never a path to write to. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 for stored, 8 for deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of its local header. */
  readonly offset: number;
}

const HEADER_SIZE = 46;
const LOCAL_HEADER_SIZE = 30;
const IN_EXTRA = 0xffffffff;

/** Reads the entries of a directory, in the order of their bytes, and proves that no two share bytes. */
export function readZipEntries(
  bytes: Uint8Array,
  count: number,
  directoryStart: number,
  where: Where,
): ZipEntry[] {
  const view = viewOf(bytes);
  const names = new TextDecoder();
  const entries: (ZipEntry & { readonly least: number })[] = [];
  let at = 0;
  while (at + HEADER_SIZE <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const nameEnd = at + HEADER_SIZE + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > bytes.length) break;
    const [size = 0, compressedSize = 0, offset = 0] = largeFields(
      [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
      bytes.subarray(nameEnd, extraEnd),
      where,
    );
    const nameBytes = bytes.subarray(at + HEADER_SIZE, nameEnd);
    entries.push({
      name: names.decode(nameBytes).replaceAll("\\", "/").replace(/^\/+/, ""),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset,
      least: LOCAL_HEADER_SIZE + nameBytes.length + compressedSize,
    });
    at = next;
  }
  if (at !== bytes.length || entries.length !== count) {
    throw damaged(where, "its directory does not list as many parts as it says");
  }
  entries.sort((a, b) => a.offset - b.offset);
  // Entries that share bytes inflate the same bytes over and over: the densest of zip bombs.
  entries.forEach(({ offset, least }, index) => {
    if (offset + least > (entries[index + 1]?.offset ?? directoryStart)) {
      throw damaged(where, "its parts overlap");
    }
  });
  return entries;
}

/** Sizes and offset, those from the zip64 field that do not fit 32 bits (APPNOTE 4.5.3). */
function largeFields(fields: readonly number[], extra: Uint8Array, where: Where): number[] {
  if (!fields.includes(IN_EXTRA)) return [...fields];
  const view = viewOf(extra);
  let at = 0;
  while (at + 4 <= extra.length && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  const end = at + 4 <= extra.length ? at + 4 + view.getUint16(at + 2, true) : 0;
  at += 4;
  return fields.map((field) => {
    if (field !== IN_EXTRA) return field;
    if (at + 8 > Math.min(end, extra.length)) throw damaged(where, "a size is missing from its directory");
    at += 8;
    return whole(view.getBigUint64(at - 8, true), where);
  });
}

/** A 64-bit number that a file of this world can have. */
export function whole(value: bigint, where: Where): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw damaged(where, "a size in its directory is impossible");
  return Number(value);
}
