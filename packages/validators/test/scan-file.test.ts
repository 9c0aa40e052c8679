import fc from "fast-check";
import { expect, test } from "vitest";
import { DelimitedFormat } from "../src/fast/delimited-format.ts";
import { BLOCK_BYTES } from "../src/fast/kernel.ts";
import { type RowSink, scanFile } from "../src/fast/scan-file.ts";
import type { Row } from "../src/row.ts";

/** Where a row begins: its number, its line, and its offset in the file. */
type Begins = readonly [row: number, line: number, byteOffset: number];

/** The rows of a table of two columns, whether they are proven or read as texts, as they come. */
async function scanned(
  source: AsyncIterable<Uint8Array>,
  engine: "javascript" | undefined,
  found: Begins[],
): Promise<number> {
  const exact = (row: Row) => {
    const { line = Number.NaN, byteOffset = Number.NaN } = row.position();
    found.push([row.row, line, byteOffset]);
  };
  const sink: RowSink = {
    met: ({ rows, starts, lines, verdict }, at) => {
      for (let index = 0; index < rows; index++) {
        const line = at.line + index + (lines[index] as number);
        if (verdict[index] === 0)
          found.push([at.row + index, line, at.byteOffset + (starts[index] as number)]);
      }
    },
    doubtful: exact,
    unproven: exact,
  };
  const format = new DelimitedFormat({ delimiter: ",", newline: "\n" }, 2);
  const start = { byteOffset: 0, row: 1, line: 1 };
  let read = 0;
  const any = { kind: "any" } as const;
  for await (const bytes of scanFile(source, [any, any], format, start, sink, { engine })) {
    expect(bytes).toBeGreaterThanOrEqual(read);
    read = bytes;
  }
  return read;
}

/** Rows of very different lengths: many that are shorter than a kernel has room for, some longer than half a block. */
const runsOfRows = fc.array(
  fc.oneof(
    fc.record({ length: fc.constant(0), times: fc.integer({ min: 1, max: 200_000 }) }),
    fc.record({ length: fc.integer({ min: 0, max: 400 }), times: fc.integer({ min: 1, max: 2000 }) }),
    fc.record({
      length: fc.constantFrom(
        BLOCK_BYTES / 2 - 4,
        BLOCK_BYTES / 2,
        700_000,
        BLOCK_BYTES - 4,
        BLOCK_BYTES,
        1_300_000,
      ),
      times: fc.integer({ min: 1, max: 2 }),
    }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** Their texts. Every second run has line breaks in its cells, where a cell is not so long that its quotes count as broken. */
function textsOf(runs: readonly { readonly length: number; readonly times: number }[]): string[] {
  return runs.flatMap(({ length, times }, run) => {
    const broken = run % 2 === 1 && length < 800_000;
    const text = broken ? `a,"${"y\n".repeat(length >> 1)}"\n` : `a,${"x".repeat(length)}\n`;
    return Array.from({ length: times }, () => text);
  });
}

const pieceSizes = fc.constantFrom(1000, 65_536, 524_288, BLOCK_BYTES, 3_000_000);

async function* pieces(text: string, size: number, failsAt = Number.POSITIVE_INFINITY) {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    if (at >= failsAt) throw new Error("the disk is gone");
    // A piece is valid only until the next is asked for.
    const piece = bytes.slice(at, at + size);
    yield piece;
    piece.fill(0);
  }
}

function beginsOf(rows: readonly string[]): Begins[] {
  let [line, byteOffset] = [1, 0];
  return rows.map((text, index) => {
    const begins = [index + 1, line, byteOffset] as const;
    line += text.split("\n").length - 1;
    byteOffset += text.length;
    return begins;
  });
}

test.each([undefined, "javascript"] as const)(
  "every row is met once, at its place, whatever its length and the pieces of the file (%s)",
  async (engine) => {
    await fc.assert(
      fc.asyncProperty(runsOfRows, pieceSizes, async (runs, size) => {
        const rows = textsOf(runs);
        const found: Begins[] = [];
        const text = rows.join("");
        expect(await scanned(pieces(text, size), engine, found)).toBe(text.length);
        expect(found).toEqual(beginsOf(rows));
      }),
      { numRuns: 15 },
    );
  },
  60_000,
);

test("the rows before a place where a file cannot be read on are met, then the failure is raised", async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) => `a,${"x".repeat(index % 60)}\n`);
  for (const size of [10_000, 600_000]) {
    const found: Begins[] = [];
    const failsAt = 1_500_000;
    const failed = scanned(pieces(rows.join(""), size, failsAt), undefined, found);
    await expect(failed).rejects.toThrow("the disk is gone");
    const read = Math.ceil(failsAt / size) * size;
    expect(found).toEqual(
      beginsOf(rows).filter((_, index, all) => (all[index + 1]?.[2] ?? 0) <= read && all[index + 1]),
    );
  }
});
