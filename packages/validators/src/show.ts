import { columnLetter } from "./column-letter.ts";
import { OpenTipError } from "./errors.ts";
import type { Input } from "./input.ts";
import { inspectUnwatched } from "./inspect.ts";
import { type OpenTable, open } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { redactionOf } from "./redact.ts";
import type { Row } from "./row.ts";
import { offsetOf, rowsNear } from "./rows-near.ts";
import { asSaved } from "./said-of-file.ts";
import { type ShownRow, shownCells } from "./shown-row.ts";
import { Watch } from "./watch.ts";

/** A place in a file: the number of a row, with the letter of a column, an offset in bytes, or a JSON Pointer. */
export type At =
  | { readonly row: number; readonly columnLetter?: string }
  | { readonly byteOffset: number }
  | { readonly pointer: string };

/** Rows that are shown before and after the one that is asked for. */
const AROUND = 2;
/**
 * The row at a place with its neighbours. In text an offset is sought, and a number counted to; other formats are read
 * up to the place.
 * @throws {OpenTipError} `no-such-place` when the file has no such row
 */
export async function show(input: Input, at: At, options: CheckOptions = {}): Promise<ShownRow[]> {
  const watch = new Watch(input, options);
  const shown = await watch.through(() => find(watch.input, at, options));
  watch.end();
  return redactionOf(options)?.rows(shown) ?? shown;
}

async function find(input: Input, at: At, given: CheckOptions): Promise<ShownRow[]> {
  const options = asSaved(given);
  const { mapping } = await inspectUnwatched(input, options);
  const opened = await open(input, options);
  if (opened.kind === "not-opened") throw noSuchPlace(input.name, `it is ${opened.what}`);
  if (opened.kind === "records") {
    const { showRecords } = await import("./show-records.ts");
    const shown = await showRecords(opened, at, AROUND);
    if (shown) return shown;
    throw noSuchPlace(input.name, "it has no such record");
  }
  const rows = await rowsAround(opened.text?.input ?? input, opened, at);
  return rows.map(({ row, wanted }) => ({
    position: row.position(),
    wanted,
    cells: shownCells(row, mapping ?? {}, (index) => wanted && isCellAt(row, index, at)),
  }));
}

interface Around {
  readonly row: Row;
  readonly wanted: boolean;
}

async function rowsAround(input: Input, opened: OpenTable, at: At): Promise<Around[]> {
  const { text } = opened;
  if (text?.encoding.name === "utf-8" && input.slice) {
    if ("byteOffset" in at) return pick(input.name, await rowsNear(input, text, at.byteOffset), at);
    if ("row" in at) {
      const near = await offsetOf(input, text, Math.max(1, at.row - AROUND));
      if (near === undefined) throw noSuchPlace(input.name, `it has no row ${at.row}`);
      return pick(input.name, await rowsNear(input, text, near.byteOffset, near), at);
    }
  }
  const kept: Row[] = [];
  let after = -1;
  for await (const { rows } of opened.rows()) {
    for (const row of rows) {
      if (after < 0 && kept.length > AROUND) kept.shift();
      kept.push(row);
      if (after >= 0) after++;
      else if (isAt(row, at)) after = 0;
      if (after === AROUND) return pick(input.name, kept, at);
    }
  }
  return pick(input.name, kept, at);
}

function isCellAt(row: Row, index: number, at: At): boolean {
  if ("row" in at) return at.columnLetter === columnLetter(index);
  const { byteOffset = -1, byteEnd = -1, pointer } = row.position(index);
  if ("pointer" in at)
    return pointer !== row.position().pointer && `${at.pointer}/`.startsWith(`${pointer}/`);
  return pointer !== undefined && byteOffset <= at.byteOffset && at.byteOffset < byteEnd;
}

function isAt(row: Row, at: At): boolean {
  const { byteOffset = -1, byteEnd = byteOffset + 1, pointer } = row.position();
  if ("row" in at) return row.row === at.row;
  if ("byteOffset" in at) return byteOffset <= at.byteOffset && at.byteOffset < byteEnd;
  return pointer !== undefined && (at.pointer === pointer || at.pointer.startsWith(`${pointer}/`));
}

function pick(file: string, rows: readonly Row[], at: At): Around[] {
  let wanted = rows.findIndex((row) => isAt(row, at));
  if (wanted < 0 && "byteOffset" in at) {
    // An offset inside of a row is that row's.
    const starts = rows.map((row) => row.position().byteOffset ?? 0);
    wanted = starts.findLastIndex((start) => start <= at.byteOffset);
  }
  if (wanted < 0) throw noSuchPlace(file, "it has no such row");
  return rows
    .slice(Math.max(0, wanted - AROUND), wanted + AROUND + 1)
    .map((row) => ({ row, wanted: row === rows[wanted] }));
}

function noSuchPlace(file: string, why: string): OpenTipError {
  return new OpenTipError(
    "no-such-place",
    `${file} cannot be shown there: ${why}.`,
    "Give a place that a report names: row:12, byte:3456 or a JSON Pointer such as /3.",
  );
}
