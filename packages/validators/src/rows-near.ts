import { DelimitedFormat } from "./fast/delimited-format.ts";
import { type RowSink, scanFile } from "./fast/scan-file.ts";
import type { Input } from "./input.ts";
import type { OpenTable } from "./open.ts";
import { readRows, withoutFirst } from "./read-rows.ts";
import type { Row } from "./row.ts";

type Text = Pick<NonNullable<OpenTable["text"]>, "dialect" | "encoding">;

/** Where a row begins. */
interface Start {
  readonly row: number;
  readonly line: number;
  readonly byteOffset: number;
}

/** Bytes that are read around an offset. */
const WINDOW = 64 * 1024;

/** Where a row stands in a text: found by counting rows, without their cells being read. */
export async function offsetOf(
  input: Input,
  { dialect, encoding }: Text,
  first: number,
): Promise<Start | undefined> {
  let found: Start | undefined;
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
export async function rowsNear(
  input: Input,
  { dialect }: Text,
  byteOffset: number,
  from?: Pick<Start, "row" | "line">,
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
