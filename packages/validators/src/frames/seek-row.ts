import { columnLetter } from "../column-letter.ts";
import type { Place } from "../finding.ts";
import type { Input } from "../input.ts";
import type { Mapping } from "../mapping.ts";
import { open } from "../open.ts";
import type { CheckOptions } from "../options.ts";
import { rowsNear } from "../rows-near.ts";
import { asSaved } from "../said-of-file.ts";
import { type ShownRow, shownCells } from "../shown-row.ts";

/** Finds a row of delimited text by its place; undefined where the file is none that can be sought in. */
export async function rowSeeker(
  input: Input,
  mapping: Mapping<string> | undefined,
  options: CheckOptions,
): Promise<((place: Place) => Promise<ShownRow | undefined>) | undefined> {
  if (!mapping) return undefined;
  const opened = await open(input, asSaved(options));
  if (opened.kind !== "table" || !opened.text) return undefined;
  const { text } = opened;
  await text.bytes[Symbol.asyncIterator]().return?.();
  if (text.encoding.name !== "utf-8" || !text.input.slice) return undefined;
  const columns = mapping.columns.length + mapping.unread.length;
  return async ({ row, line, byteOffset, columnLetter: letter }) => {
    if (row === undefined || line === undefined || byteOffset === undefined) return undefined;
    const [found] = await rowsNear(text.input, text, byteOffset, { row, line });
    // Where cells are shifted, a value may stand under a name that is not its own.
    if (!found || found.problem || found.cells.length !== columns) return undefined;
    const cells = shownCells(found, mapping, (index) => columnLetter(index) === letter);
    // What a frame is for is the value that it points to.
    if (!cells.some(({ wanted, value }) => wanted && value !== undefined)) return undefined;
    return { position: found.position(), wanted: true, cells };
  };
}
