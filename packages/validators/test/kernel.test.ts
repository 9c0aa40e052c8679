import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DelimitedRow } from "../src/delimited-row.ts";
import { plainUtf8 } from "../src/encoding.ts";
import { createKernel } from "../src/fast/create-kernel.ts";
import { isDoubtful, type Kernel, Verdict } from "../src/fast/kernel.ts";
import { keyOf } from "../src/fast/key-hash.ts";
import type { Dialect } from "../src/read-delimited.ts";
import { readRows } from "../src/read-rows.ts";
import { isBlank } from "../src/row.ts";
import { columns, keyColumns, programs, valueIn } from "./kernel-columns.ts";
import { dialects, files, written } from "./kernel-files.ts";
import { type Found, scanAll } from "./scan-all.ts";

const engines = ["wasm", "javascript"] as const;
const kernelFor = (engine: (typeof engines)[number], dialect: Dialect, blockBytes = 4096): Promise<Kernel> =>
  createKernel(programs, dialect, { blockBytes, ...(engine === "javascript" && { engine }) });

const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 1, maxLength: 4 });
/** A dialect, a file in it, and where its bytes are cut. */
const cases = (invalid: (dialect: Dialect) => boolean) =>
  dialects.chain((dialect) =>
    fc.record({ dialect: fc.constant(dialect), bytes: files(dialect, invalid(dialect)), sizes }),
  );

/** What the exact reader and slow checks say a row's verdict is, and which bits they leave open. */
function expectedVerdict(row: DelimitedRow): { verdict: number; open: number } {
  const { problem, cells } = row;
  if (problem?.kind === "broken-quote") return { verdict: Verdict.quote, open: 0 };
  if (problem) return { verdict: Verdict.encoding, open: ~Verdict.encoding };
  if (isBlank(row)) return { verdict: Verdict.blank, open: 0 };
  const tooMany = cells.slice(columns.length).some((cell) => cell.trim() !== "");
  const ragged = tooMany || cells.length < columns.length;
  const invalid = cells.some((cell, index) => columns[index]?.isValid(cell) === false);
  const maybe = cells.some((cell, index) => columns[index]?.strict && cell !== "");
  const verdict = (ragged ? Verdict.ragged : 0) | (invalid ? Verdict.unproven : 0);
  return { verdict, open: maybe && !invalid ? Verdict.unproven : 0 };
}

async function* whole(bytes: Uint8Array) {
  yield bytes;
}

async function exactRows(bytes: Uint8Array, dialect: Dialect): Promise<DelimitedRow[]> {
  const rows: DelimitedRow[] = [];
  for await (const batch of readRows(whole(bytes), dialect, plainUtf8)) rows.push(...batch.rows);
  return rows;
}

test("both engines find the same, wherever the bytes are cut and however small the block", async () => {
  await fc.assert(
    fc.asyncProperty(
      cases(() => true),
      fc.integer({ min: 64, max: 400 }),
      async ({ dialect, bytes, sizes }, blockBytes) => {
        const [wasm, javascript] = await Promise.all(
          engines.map((engine) => kernelFor(engine, dialect, blockBytes)),
        );
        expect([wasm?.engine, javascript?.engine]).toEqual(engines);
        expect(scanAll(wasm as Kernel, bytes, sizes)).toEqual(scanAll(javascript as Kernel, bytes, sizes));
      },
    ),
    { numRuns: 600 },
  );
});

describe.each(engines)("the engine %s", (engine) => {
  test("finds the rows of the exact reader, and accepts one only where that and slow checks do", async () => {
    // In files of carriage returns the exact reader names one invalid byte a piece, so these have none.
    await fc.assert(
      fc.asyncProperty(
        cases(({ newline }) => newline === "\n"),
        async ({ dialect, bytes, sizes }) => {
          const kernel = await kernelFor(engine, dialect);
          const { rows, end } = scanAll(kernel, bytes, sizes);
          const exact = await exactRows(bytes, dialect);
          expect(end).toBe(bytes.length);
          expect(rows.map(({ start, line }) => [start, line])).toEqual(
            exact.map((row) => [row.byteOffset(), row.line]),
          );
          exact.forEach((row, index) => {
            const found = rows[index] as Found;
            const { verdict, open } = expectedVerdict(row);
            expect(found.verdict & ~open).toBe(verdict & ~open);
            expect(found.verdict === Verdict.unproven && found.doubts === 0).toBe(false);
            if ((found.verdict & ~Verdict.unproven) !== 0) return;
            columns.forEach((column, at) => {
              const cell = row.cells[at] as string;
              if (isDoubtful(found.doubts, at)) return;
              expect(column.isValid(cell)).toBe(true);
              expect(found.values[at]).toBe(valueIn(column, cell));
            });
            const key = keyColumns.map((at) => row.cells[at] as string);
            const none = key.every((cell) => cell === "");
            expect({ low: found.low, high: found.high }).toEqual(none ? { low: 0, high: 0 } : keyOf(key));
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("rejects no row of a clean file", async () => {
    const cells = columns.map(({ cells, isValid, strict }) =>
      strict
        ? fc.webUrl({ validSchemes: ["https"] }).filter((url) => !/--|\.\d[^/]*$/.test(url.slice(8)))
        : cells.filter(isValid),
    );
    const rows = fc.array(fc.tuple(fc.tuple(...cells), fc.nat(63)), { minLength: 1, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(dialects, rows, sizes, async (dialect, rows, sizes) => {
        const lines = rows.map(([row, quoted]) =>
          row.map((cell, at) => written(cell, dialect, ((quoted >> at) & 1) === 1)).join(dialect.delimiter),
        );
        const bytes = new TextEncoder().encode(lines.join(dialect.newline) + dialect.newline);
        const found = scanAll(await kernelFor(engine, dialect), bytes, sizes);
        expect(found.rows.map(({ verdict }) => verdict)).toEqual(rows.map(() => Verdict.accepted));
      }),
      { numRuns: 200 },
    );
  });
});
