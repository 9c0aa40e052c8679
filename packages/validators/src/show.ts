import { columnLetter } from "./column-letter.ts";
import { OpenTipError } from "./errors.ts";
import { DelimitedFormat } from "./fast/delimited-format.ts";
import { type RowSink, scanFile } from "./fast/scan-file.ts";
import type { Input } from "./input.ts";
import { inspectUnwatched } from "./inspect.ts";
import { type OpenTable, open } from "./open.ts";
import type { CheckOptions } from "./options.ts";
import { readRows, withoutFirst } from "./read-rows.ts";
import { redactionOf } from "./redact.ts";
import type { Position, Row } from "./row.ts";
import { asSaved } from "./said-of-file.ts";
import { Watch } from "./watch.ts";

/** A place in a file: the number of a row, with the letter of a column, an offset in bytes, or a JSON Pointer. */
export type At =
  | { readonly row: number; readonly columnLetter?: string }
  | { readonly byteOffset: number }
  | { readonly pointer: string };

/** A cell as it may be shown: nothing of columns that are sensitive or not known. */
export interface ShownCell {
  readonly column: string;
  /** Absent where the value may not be shown. */
  readonly value?: string;
  /** Set on the one that was asked for. */
  readonly wanted?: true;
}

export interface ShownRow {
  readonly position: Position;
  /** Whether it is the one that was asked for. */
  readonly wanted: boolean;
  readonly cells: readonly ShownCell[];
}

/** Rows that are shown before and after the one that is asked for. */
const AROUND = 2;
/** Bytes that are read around an offset. */
const WINDOW = 64 * 1024;

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
  const known = new Map(mapping?.columns.map((column) => [column.index, column]));
  const unread = new Map(mapping?.unread.map((column) => [column.index, column]));
  return rows.map(({ row, wanted }) => ({
    position: row.position(),
    wanted,
    cells: row.cells.map((value, index) => {
      const column = known.get(index);
      const mark = wanted && isCellAt(row, index, at) && { wanted: true as const };
      if (column && !column.sensitive) return { column: column.header, value, ...mark };
      const name = column?.header ?? unread.get(index)?.header ?? `column ${index + 1}`;
      return { column: name, ...mark };
    }),
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
      const near = await offsetOf(input, text, at.row);
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

/** Where a row stands in a text, or one a little before it: found by counting rows, without their cells being read. */
async function offsetOf(
  input: Input,
  { dialect, encoding }: NonNullable<OpenTable["text"]>,
  wanted: number,
): Promise<{ row: number; line: number; byteOffset: number } | undefined> {
  const first = Math.max(1, wanted - AROUND);
  let found: { row: number; line: number; byteOffset: number } | undefined;
  const start = { row: 1, line: 1, byteOffset: encoding.mark };
  const sink: RowSink = {
    met: ({ rows, starts, lines }, block) => {
      const index = first - block.row;
      if (index < 0 || index >= rows) return;
      const line = block.line + index + (lines[index] as number);
      found = { row: first, line, byteOffset: block.byteOffset + (starts[index] as number) };
    },
    doubtful: () => undefined,
    unproven: (row) => {
      const { byteOffset, line } = row.position();
      if (row.row === first && byteOffset !== undefined)
        found ??= { row: first, line: line ?? 1, byteOffset };
    },
  };
  const bytes = withoutFirst(input.bytes(), encoding.mark);
  const format = new DelimitedFormat(dialect, 1);
  for await (const _ of scanFile(bytes, [{ kind: "any" }], format, start, sink)) if (found) break;
  return found;
}

/** The rows of a text near an offset: numbered where the number of the first is known. */
async function rowsNear(
  input: Input,
  { dialect }: NonNullable<OpenTable["text"]>,
  byteOffset: number,
  from?: { readonly row: number; readonly line: number },
): Promise<Row[]> {
  const start = from ? byteOffset : Math.max(0, byteOffset - WINDOW);
  const bytes = (await input.slice?.(start, byteOffset + WINDOW)) ?? new Uint8Array();
  // Where reading begins in the middle, the first whole line is the first that is a row for certain.
  const skip = from || start === 0 ? 0 : bytes.indexOf(0x0a) + 1;
  async function* once() {
    yield bytes.subarray(skip);
  }
  const rows: Row[] = [];
  const encoding = { name: "utf-8", mark: 0 };
  for await (const batch of readRows(once(), dialect, encoding)) {
    for (const row of batch.rows) {
      const { byteOffset: own = 0, line = 1 } = row.position();
      const at = { byteOffset: own + start + skip };
      const numbers = from ? { row: row.row + from.row - 1, line: line + from.line - 1 } : {};
      rows.push({ row: numbers.row ?? 0, cells: row.cells, position: () => ({ ...numbers, ...at }) });
    }
  }
  return rows;
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
