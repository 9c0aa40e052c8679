import type { DecodedArray } from "hyparquet";
import { assembleLists, assembleNested } from "hyparquet/src/assemble.js";
import { DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { type Chunk, pagesOf, type SeekableInput } from "./chunk.ts";
import type { SchemaLeaf, TreeColumn } from "./columns.ts";
import { badParquet } from "./failure.ts";
import { valuesOf as valuesIn } from "./page-values.ts";

/** Marks a value of which there is no text, until the whole value is written. */
const UNREADABLE = Symbol("unreadable");

/**
 * The values of a nested column in one row group, as JSON; `undefined` where part of one has no text.
 * @throws {OpenTipError} `bad-parquet`
 */
export async function nestedTexts(
  input: SeekableInput,
  column: TreeColumn,
  chunks: readonly Chunk[],
): Promise<(string | undefined)[]> {
  const parts = new Map<string, DecodedArray>();
  for (const [i, chunk] of chunks.entries()) {
    const leaf = column.leaves[i] as SchemaLeaf;
    parts.set(
      leaf.path
        .slice(1)
        .map(({ element }) => element.name)
        .join("."),
      await valuesOf(input, chunk, leaf),
    );
  }
  try {
    assembleNested(parts, column.tree, DEFAULT_PARSERS);
    const values = parts.get(column.name) ?? [];
    return Array.from(values as unknown[], jsonText);
  } catch {
    throw badParquet(input.name, `the column ${column.name} cannot be put together`);
  }
}

async function valuesOf(input: SeekableInput, chunk: Chunk, leaf: SchemaLeaf): Promise<unknown[]> {
  const output: unknown[] = [];
  const path = [...leaf.path];
  for await (const { definition, repetition, data, dictionary, count } of pagesOf(input, chunk)) {
    try {
      const raw =
        data.kind === "references"
          ? Array.from(data.references, (reference) => dictionary?.[reference])
          : Array.from(valuesIn(data));
      const values = raw.map((value) => jsonValue(value, leaf));
      const levels = definition ?? new Uint32Array(count).fill(leaf.maxDefinition);
      assembleLists(output, Array.from(levels), Array.from(repetition ?? []), values, path);
    } catch {
      throw badParquet(input.name, `a page of ${chunk.what} cannot be read`);
    }
  }
  return output;
}

/** A value as JSON has it: a number only where it is one exactly. */
function jsonValue(value: unknown, { textOf, element }: SchemaLeaf): unknown {
  if (typeof value === "boolean") return value;
  const text = textOf(value);
  if (text === undefined) return UNREADABLE;
  const isNumber = !element.logical_type || element.logical_type.type === "INTEGER";
  const plain = isNumber && !["DECIMAL", "DATE"].includes(element.converted_type ?? "") && /^-?\d/.test(text);
  if (!plain || typeof value === "object") return text;
  return String(Number(text)) === text ? Number(text) : text;
}

function jsonText(value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  let readable = true;
  const text = JSON.stringify(value, (_, part) => {
    if (part === UNREADABLE) readable = false;
    return part === undefined ? null : part;
  });
  return readable ? text : undefined;
}
