import type { FileMetaData, RowGroup } from "hyparquet";
import { parquetMetadata } from "hyparquet/src/metadata.js";
import { OpenTipError } from "../errors.ts";
import { count } from "../printable.ts";
import type { DelimitedWriter } from "../written/delimited-writer.ts";
import { checkThrift } from "./check-thrift.ts";
import type { SeekableInput } from "./chunk.ts";
import { chunkOf, columnsOf, type TreeColumn } from "./columns.ts";
import { asFailure, badParquet, encryptedParquet } from "./failure.ts";
import { FlatColumn } from "./flat-column.ts";
import { nestedTexts } from "./nested-column.ts";
import type { ParquetTable } from "./open-parquet.ts";
import { ParquetRow } from "./parquet-row.ts";

const ROWS_AT_ONCE = 1024;
/** Largest description of a file that is read, in bytes. */
const LARGEST_FOOTER = 128 * 1024 * 1024;

/** Reads what a Parquet file says of itself. Errors are those of `openParquet`. */
export async function readTable(input: SeekableInput): Promise<ParquetTable> {
  const metadata = await footerOf(input);
  let columns: TreeColumn[];
  try {
    columns = columnsOf(metadata);
  } catch (error) {
    throw asFailure(input.name, error, "its schema");
  }
  const counts = metadata.row_groups.map(({ num_rows }) => Number(num_rows));
  const rowCount = Number(metadata.num_rows);
  const sum = counts.reduce((sum, count) => sum + count, 0);
  if (!counts.every((count) => Number.isSafeInteger(count) && count >= 0) || sum !== rowCount)
    throw badParquet(input.name, "the numbers of rows that it states do not agree");
  checkGrowth(input, rowCount * columns.reduce((leaves, column) => leaves + column.leaves.length, 0));
  return {
    columns: columns.map(({ name, type, nested }) => ({ name, type, nested })),
    rowCount,
    async *rows() {
      let rowsRead = 0;
      for (const [index, group] of metadata.row_groups.entries()) {
        for await (const { count, readers } of stepsOf(input, columns, group, index + 1)) {
          const rows: ParquetRow[] = [];
          for (let at = 0; at < count; at++) rows.push(makeRow(++rowsRead, columns, readers));
          yield { rows, rowsRead };
        }
      }
    },
    async *write(writer, from) {
      let rowsRead = 0;
      for (const [index, group] of metadata.row_groups.entries()) {
        for await (const { count, readers } of stepsOf(input, columns, group, index + 1)) {
          for (let at = 0; at < count; at++) {
            if (++rowsRead < from) for (const reader of readers) reader.take();
            else {
              for (const reader of readers) reader.write(writer);
              writer.endRow();
            }
          }
          yield { rowsRead };
        }
      }
    },
  };
}

/**
 * Values that a file may hold at any size, and for each of its bytes. Packed in runs, a few bytes say that a value is
 * there a million times; a table of which one column is never twice the same stays far below.
 */
const FREE_VALUES = 16 * 1024 * 1024;
const VALUES_OF_A_BYTE = 1000;

function checkGrowth({ name, size }: SeekableInput, values: number): void {
  if (values <= FREE_VALUES || values <= size * VALUES_OF_A_BYTE) return;
  throw new OpenTipError(
    "grows-too-much",
    `${name} states ${count(values)} values, more than ${count(VALUES_OF_A_BYTE)} for each of its ${count(size)} bytes.`,
    "Look whether the file is what it should be; if it is, write the table as CSV (UTF-8).",
  );
}

async function footerOf(input: SeekableInput): Promise<FileMetaData> {
  const { name, size } = input;
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  const begins = text(await input.slice(0, Math.min(4, size)));
  if (begins === "PARE") throw encryptedParquet(name);
  if (begins !== "PAR1") {
    const remedy = "Check that this is the file that is meant.";
    throw new OpenTipError("not-parquet", `${name} is not a Parquet file.`, remedy);
  }
  const cut = () => badParquet(name, "its end, which describes it, is missing");
  if (size < 12) throw cut();
  const tail = await input.slice(size - 8, size);
  if (tail.length < 8 || text(tail.subarray(4)) !== "PAR1") throw cut();
  const length = new DataView(tail.buffer, tail.byteOffset, 8).getUint32(0, true);
  if (length > size - 12 || length > LARGEST_FOOTER) throw cut();
  const footer = await input.slice(size - 8 - length, size);
  try {
    checkThrift(footer.subarray(0, length));
    // Statistics are not used, and may hold what their readers refuse.
    return parquetMetadata(footer, { geoparquet: false, parsers: { stringFromBytes: () => "" } });
  } catch (error) {
    throw asFailure(name, error, "its description");
  }
}

interface TextColumn {
  available(): number | Promise<number>;
  take(): string | undefined;
  write(writer: DelimitedWriter): void;
}

/** The rows of a group, some at a time: so many cells are to be taken of each column. */
async function* stepsOf(
  input: SeekableInput,
  columns: readonly TreeColumn[],
  group: RowGroup,
  number: number,
): AsyncGenerator<{ readonly count: number; readonly readers: readonly TextColumn[] }> {
  const readers: TextColumn[] = [];
  for (const column of columns) {
    const chunks = column.leaves.map((leaf, i) => chunkOf(input, group, number, column.firstLeaf + i, leaf));
    const [first] = chunks;
    const [leaf] = column.leaves;
    if (!column.nested && first && leaf) readers.push(new FlatColumn(input, first, leaf.textOf));
    else readers.push(heldTexts(await nestedTexts(input, column, chunks)));
  }
  const stated = Number(group.num_rows);
  const disagree = () =>
    badParquet(input.name, `row group ${number} does not hold the ${stated} rows that it states`);
  let done = 0;
  while (done < stated) {
    let ready = Math.min(stated - done, ROWS_AT_ONCE);
    for (const reader of readers) ready = Math.min(ready, await reader.available());
    if (ready === 0 || readers.length === 0) throw disagree();
    done += ready;
    yield { count: ready, readers };
  }
  for (const reader of readers) if ((await reader.available()) > 0) throw disagree();
}

function makeRow(row: number, columns: readonly TreeColumn[], readers: readonly TextColumn[]): ParquetRow {
  let unreadable: string[] | undefined;
  const cells = readers.map((reader, i) => {
    const text = reader.take();
    if (text === undefined) {
      unreadable ??= [];
      unreadable.push(columns[i]?.name ?? "");
    }
    return text ?? "";
  });
  return new ParquetRow(row, cells, unreadable && { kind: "unreadable-cells", columns: unreadable });
}

function heldTexts(texts: readonly (string | undefined)[]): TextColumn {
  let at = 0;
  const take = () => texts[at++];
  const write = (writer: DelimitedWriter) => {
    const text = take();
    if (text === undefined) writer.withoutText();
    else writer.string(text);
  };
  return { available: () => texts.length - at, take, write };
}
