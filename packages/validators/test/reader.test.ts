import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { plainUtf8 } from "../src/encoding.ts";
import { DelimitedReader } from "../src/read-delimited.ts";
import { readRows } from "../src/read-rows.ts";
import type { Row } from "../src/row.ts";
import { inPieces } from "./files.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function read(text: string, size: number, delimiter = ","): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of readRows(
    inPieces(bytesOf(text), size),
    { delimiter, newline: "\n" },
    plainUtf8,
  )) {
    // Offsets are asked for at once: a row's piece of text does not outlive its batch in a real check.
    rows.push(...batch.rows);
  }
  return rows;
}

const cell = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.constantFrom(
    "",
    "Côte d'Ivoire",
    "Korea, South",
    'the "Watch List"',
    "two\nlines",
    "two\r\nlines",
    " padded ",
    "𝔸stral",
  ),
);
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  );

function write(rows: readonly (readonly string[])[], newline: string): string {
  const quote = (text: string) => (/[",\n\r]|^$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(quote).join(",")).join(newline) + newline;
}

test("every table comes back as it was written, however the bytes are cut into pieces", async () => {
  await fc.assert(
    fc.asyncProperty(
      table,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("\n", "\r\n"),
      async (rows, size, newline) => {
        const found = await read(write(rows, newline), size);
        expect(found.map(({ cells }) => cells)).toEqual(rows);
        expect(found.every(({ problem }) => problem === undefined)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("reads as csv-parse does", async () => {
  await fc.assert(
    fc.asyncProperty(table, async (rows) => {
      const text = write(rows, "\n");
      const expected = parse(text, { relax_column_count: true, skip_empty_lines: false }) as string[][];
      expect((await read(text, 7)).map(({ cells }) => cells)).toEqual(expected);
    }),
  );
});

test("a row's byte offset, line and number are where it begins", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
      const text = write(rows, "\n");
      const bytes = bytesOf(text);
      let index = 0;
      for await (const batch of readRows(
        inPieces(bytes, size),
        { delimiter: ",", newline: "\n" },
        plainUtf8,
      )) {
        for (const row of batch.rows) {
          const before = new TextDecoder().decode(bytes.slice(0, row.byteOffset()));
          expect(before).toBe(index === 0 ? "" : write(rows.slice(0, index), "\n"));
          expect(row.row).toBe(index + 1);
          expect(row.line).toBe(before.split("\n").length);
          index++;
        }
      }
    }),
  );
});

test("a stray quote costs its own line and no other", async () => {
  const text = 'a,b\n1,2\n"3,4\n5,6\n"7","8"\n9,10\n';
  const rows = await read(text, 5);
  expect(rows.map(({ cells, problem }) => problem?.kind ?? cells.join())).toEqual([
    "a,b",
    "1,2",
    "broken-quote",
    "5,6",
    "7,8",
    "9,10",
  ]);
});

test("an endless line is passed over without being kept", () => {
  const reader = new DelimitedReader({ delimiter: ",", newline: "\n" });
  const megabyte = "x".repeat(1024 * 1024);
  let byteStart = 0;
  const push = (text: string) => {
    const rows = reader.push({ text, byteStart, byteLength: text.length, bad: [], corrections: [] });
    byteStart += text.length;
    return rows;
  };
  for (let i = 0; i < 64; i++) expect(push(megabyte)).toEqual([]);
  const rows = [...push("x\na,b\n"), ...reader.end(byteStart)];
  expect(rows.map(({ problem, cells }) => problem?.kind ?? cells.join())).toEqual(["too-long", "a,b"]);
});

test("an invalid byte costs its own row, and is named by offset wherever the pieces end", async () => {
  const bytes = Uint8Array.from([...bytesOf("Fiji,1\nCura"), 0xe7, ...bytesOf("ao,2\nÉire,3\nChad,4\n")]);
  for (let size = 1; size <= bytes.length; size++) {
    const rows: Row[] = [];
    const offsets: number[] = [];
    for await (const batch of readRows(inPieces(bytes, size), { delimiter: ",", newline: "\n" }, plainUtf8)) {
      rows.push(...batch.rows);
      offsets.push(...batch.rows.map((row) => row.byteOffset()));
    }
    expect(rows.map(({ problem, cells }) => problem?.kind ?? cells.join())).toEqual([
      "Fiji,1",
      "not-utf-8",
      "Éire,3",
      "Chad,4",
    ]);
    expect(rows[1]?.problem).toEqual({ kind: "not-utf-8", byteOffset: 11, byte: 0xe7 });
    expect(offsets).toEqual([0, 7, 17, 25]);
  }
});
