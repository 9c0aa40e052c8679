import type { FileMetaData, RowGroup, SchemaTree } from "hyparquet";
import { parquetSchema } from "hyparquet/src/metadata.js";
import { getMaxDefinitionLevel, getMaxRepetitionLevel } from "hyparquet/src/schema.js";
import type { Chunk, SeekableInput } from "./chunk.ts";
import { codecs } from "./decompress.ts";
import { badParquet, encryptedParquet, unsupportedParquet } from "./failure.ts";
import type { Leaf } from "./page.ts";
import { type TextOf, textOf, typeName } from "./value-text.ts";

/** A leaf of the schema: what a part of each row group holds. */
export interface SchemaLeaf extends Leaf {
  /** From the root, which is the first, to the leaf. */
  readonly path: readonly SchemaTree[];
  readonly textOf: TextOf;
}

/** A column of the table. */
export interface TreeColumn {
  readonly name: string;
  readonly type: string;
  /** Whether its values are lists, maps or groups, which are written as JSON. */
  readonly nested: boolean;
  readonly tree: SchemaTree;
  readonly leaves: readonly SchemaLeaf[];
  /** Position of its first leaf among those of the file. */
  readonly firstLeaf: number;
}

/** The columns that a file's schema describes. */
export function columnsOf(metadata: FileMetaData): TreeColumn[] {
  const root = parquetSchema(metadata);
  let firstLeaf = 0;
  return root.children.map((tree) => {
    const leaves = leavesUnder([root, tree]);
    const nested = tree.children.length > 0 || tree.element.repetition_type === "REPEATED";
    const type = nested ? `nested (${typeName(tree.element)})` : typeName(tree.element);
    const column = { name: tree.element.name, type, nested, tree, leaves, firstLeaf };
    firstLeaf += leaves.length;
    return column;
  });
}

function leavesUnder(path: readonly SchemaTree[]): SchemaLeaf[] {
  const last = path.at(-1) as SchemaTree;
  if (last.children.length > 0) return last.children.flatMap((child) => leavesUnder([...path, child]));
  const maxDefinition = getMaxDefinitionLevel([...path]);
  const maxRepetition = getMaxRepetitionLevel(path.slice(1));
  return [{ path, element: last.element, textOf: textOf(last.element), maxDefinition, maxRepetition }];
}

/**
 * The part of a row group that holds a leaf.
 * @throws {OpenTipError} `bad-parquet`, `encrypted-parquet` or `unsupported-parquet`
 */
export function chunkOf(
  input: SeekableInput,
  group: RowGroup,
  number: number,
  index: number,
  leaf: SchemaLeaf,
): Chunk {
  const { name, size } = input;
  const names = leaf.path.slice(1).map(({ element }) => element.name);
  const what = `the column ${names.join(".")} in row group ${number}`;
  const chunk = group.columns[index];
  if (chunk?.crypto_metadata || chunk?.encrypted_column_metadata) throw encryptedParquet(name);
  const meta = chunk?.meta_data;
  if (!meta) throw badParquet(name, `${what} is not described`);
  if (chunk.file_path) throw unsupportedParquet(name, `${what} is kept in another file`);
  if (JSON.stringify(meta.path_in_schema) !== JSON.stringify(names) || meta.type !== leaf.element.type)
    throw badParquet(name, `${what} is not what the schema says`);
  if (!codecs.has(meta.codec)) {
    throw unsupportedParquet(name, `${what} is compressed by ${meta.codec ?? "a method without a name"}`);
  }
  const dictionary = Number(meta.dictionary_page_offset ?? 0);
  const data = Number(meta.data_page_offset);
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= size))
    throw badParquet(name, `${what} is not where it is said to be`);
  return { leaf, meta, what, start, end };
}
