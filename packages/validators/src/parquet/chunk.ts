import type { ColumnMetaData, PageHeader } from "hyparquet";
import { parquetHeader } from "hyparquet/src/column.js";
import type { Input } from "../input.ts";
import { checkThrift } from "./check-thrift.ts";
import { asFailure, badParquet } from "./failure.ts";
import { type Leaf, type Page, readDictionary, readPage } from "./page.ts";

/** Bytes that are read of a column at once, where pages are smaller. */
const READ_AHEAD = 1024 * 1024;
/** Largest page that is read, in bytes, before and after compression, and in entries. */
const LARGEST_PAGE = 128 * 1024 * 1024;
const MOST_ENTRIES = 16 * 1024 * 1024;

/** An input that can be read anywhere, and whose size is known. */
export type SeekableInput = Required<Pick<Input, "name" | "size" | "slice">>;

/** The part of a row group that belongs to one column. */
export interface Chunk {
  readonly leaf: Leaf;
  readonly meta: ColumnMetaData;
  /** What it is, for messages. */
  readonly what: string;
  readonly start: number;
  readonly end: number;
}

/** A page of data with the dictionary to which it may refer. */
export interface ReadPage extends Page {
  readonly dictionary: ArrayLike<unknown> | undefined;
}

/**
 * The pages of a column in one row group, read one at a time.
 * @throws {OpenTipError} `bad-parquet`
 */
export async function* pagesOf(input: SeekableInput, chunk: Chunk): AsyncGenerator<ReadPage> {
  const { leaf, meta, what, end } = chunk;
  const bad = (): Error => badParquet(input.name, `a page of ${what} cannot be read`);
  let ahead = { start: 0, bytes: new Uint8Array() as Uint8Array };
  const bytesAt = async (from: number, size: number): Promise<Uint8Array> => {
    const skip = from - ahead.start;
    if (skip < 0 || skip + size > ahead.bytes.length) {
      const to = Math.min(from + Math.max(size, READ_AHEAD), end);
      ahead = { start: from, bytes: await input.slice(from, to) };
      if (ahead.bytes.length < to - from) throw bad();
      return ahead.bytes.subarray(0, size);
    }
    return ahead.bytes.subarray(skip, skip + size);
  };
  let at = chunk.start;
  let dictionary: ArrayLike<unknown> | undefined;
  while (at < end) {
    const { header, length } = await headerAt(at, end, bytesAt, bad);
    const size = header.compressed_page_size;
    at += length;
    const entries = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
    const within = (value: number, most: number) => value >= 0 && value <= most;
    if (!within(size, Math.min(end - at, LARGEST_PAGE))) throw bad();
    if (!within(header.uncompressed_page_size, LARGEST_PAGE)) throw bad();
    if (entries && !within(entries.num_values, MOST_ENTRIES)) throw bad();
    const bytes = await bytesAt(at, size);
    at += size;
    try {
      if (header.type === "DICTIONARY_PAGE") dictionary = readDictionary(bytes, header, meta, leaf);
      else if (header.type === "DATA_PAGE" || header.type === "DATA_PAGE_V2") {
        const page = readPage(bytes, header, meta, leaf);
        if (page.data.kind === "references") checkReferences(page.data.references, dictionary?.length ?? 0);
        yield { ...page, dictionary };
      } else if (header.type !== "INDEX_PAGE") throw bad();
    } catch (error) {
      throw asFailure(input.name, error, `a page of ${what}`);
    }
  }
}

function checkReferences(references: Uint32Array, size: number): void {
  for (let at = 0; at < references.length; at++)
    if ((references[at] as number) >= size) throw new RangeError("dictionary");
}

/** The header of the page that begins at an offset, and its length in bytes. */
async function headerAt(
  at: number,
  end: number,
  bytesAt: (from: number, size: number) => Promise<Uint8Array>,
  bad: () => Error,
): Promise<{ header: PageHeader; length: number }> {
  // How long a header is shows only when it is read: with more bytes, where the first were not enough.
  for (let size = 1024; ; size *= 8) {
    const bytes = await bytesAt(at, Math.min(size, end - at));
    const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
    try {
      checkThrift(bytes);
      return { header: parquetHeader(reader), length: reader.offset };
    } catch {
      if (at + size >= end) throw bad();
    }
  }
}
