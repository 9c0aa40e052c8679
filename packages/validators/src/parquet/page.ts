import type { ColumnMetaData, PageHeader, SchemaElement } from "hyparquet";
import { decompressed } from "./decompress.ts";
import { readHybrid } from "./hybrid.ts";
import { type PageValues, readsWithin, readValues, valuesOf } from "./page-values.ts";

/** A column as its pages are read. */
export interface Leaf {
  readonly element: SchemaElement;
  readonly maxDefinition: number;
  readonly maxRepetition: number;
}

/** What a page of data holds. Levels are absent where the column has none. */
export interface Page {
  /** How many entries there are: values, and gaps. */
  readonly count: number;
  readonly definition?: Uint32Array | undefined;
  readonly repetition?: Uint32Array | undefined;
  readonly data: PageValues;
}

const bitsFor = (level: number) => 32 - Math.clz32(level);

/**
 * Reads a page of data.
 * @param bytes as the file holds them, without the header
 * @throws anything, where they are damaged
 */
export function readPage(
  bytes: Uint8Array,
  header: PageHeader,
  { codec, type }: ColumnMetaData,
  leaf: Leaf,
): Page {
  const second = header.data_page_header_v2;
  const first = second ?? header.data_page_header;
  if (!first) throw new RangeError("header");
  const { num_values: count, encoding } = first;
  const { maxDefinition, maxRepetition, element } = leaf;
  let page: Uint8Array;
  let at = 0;
  const level = (max: number, length: number | undefined): Uint32Array | undefined => {
    if (max === 0) return undefined;
    const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
    const from = length === undefined ? at + 4 : at;
    const to = from + (length ?? view.getUint32(at, true));
    at = to;
    return readHybrid(page, from, to, bitsFor(max), count);
  };
  let repetition: Uint32Array | undefined;
  let definition: Uint32Array | undefined;
  if (second) {
    const { repetition_levels_byte_length: r, definition_levels_byte_length: d } = second;
    page = bytes;
    repetition = level(maxRepetition, r);
    at = r;
    definition = level(maxDefinition, d);
    at = r + d;
    const rest = bytes.slice(at);
    const length = header.uncompressed_page_size - at;
    page = second.is_compressed === false || length === 0 ? rest : decompressed(rest, length, codec);
    at = 0;
  } else {
    page = decompressed(bytes.slice(), header.uncompressed_page_size, codec);
    repetition = level(maxRepetition, undefined);
    definition = level(maxDefinition, undefined);
  }
  const present = definition ? countPresent(definition, maxDefinition) : count;
  // A buffer of their own where the library reads them, so that nothing is read past them.
  const values = readsWithin(encoding, type) ? page.subarray(at) : page.slice(at);
  return {
    count,
    // Where nothing is absent, nobody has to look at each.
    definition: present === count && maxRepetition === 0 ? undefined : definition,
    repetition,
    data: readValues(values, encoding, type, element.type_length, present),
  };
}

/** How many of the entries are values. */
function countPresent(definition: Uint32Array, maxDefinition: number): number {
  let present = 0;
  // By index: iterators of arrays take several times as long until an engine has compiled this.
  for (let at = 0; at < definition.length; at++) {
    const found = definition[at] as number;
    if (found > maxDefinition) throw new RangeError("level");
    if (found === maxDefinition) present++;
  }
  return present;
}

/** Reads the values of a dictionary. */
export function readDictionary(
  bytes: Uint8Array,
  header: PageHeader,
  { codec, type }: ColumnMetaData,
  { element }: Leaf,
): ArrayLike<unknown> {
  const count = header.dictionary_page_header?.num_values ?? -1;
  const page = decompressed(bytes.slice(), header.uncompressed_page_size, codec).slice();
  const read = readValues(page, "PLAIN", type, element.type_length, count);
  return read.kind === "references" ? [] : valuesOf(read);
}
