import fc from "fast-check";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { z } from "zod";
import { scanFile } from "../src/fast/scan-file.ts";
import { type CheckOptions, check, defineProfile, type Finding, fromBytes } from "../src/index.ts";
import { provesNothing } from "../src/profiles/column-programs.ts";
import type { Row } from "../src/row.ts";
import { DelimitedWriter } from "../src/written/delimited-writer.ts";
import { viewed } from "../src/written/write-cell.ts";
import { WrittenCells } from "../src/written/written-cells.ts";
import { WrittenFormat } from "../src/written/written-format.ts";
import { inPieces } from "./files.ts";

const COLUMNS = 3;
const names = ["a", "b", "c"];

/** Any text: with halves of characters, control characters, quotes and what parts cells. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: fc.constantFrom('"', "\n", "\r", "\u001f", " ", "x", "é", "\ud800", "\ufeff", "\0") }),
);
/** A cell in one of the ways in which it comes: as a text, as its bytes, as one of many that are alike, or without text. */
const cell = fc.record({ as: fc.constantFrom("string", "bytes", "shared", "none"), text });
const tables = fc.array(
  fc.record({
    gap: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(5) }),
    cells: fc.array(cell, { maxLength: COLUMNS + 2 }),
  }),
  { maxLength: 30 },
);

/** What is read back of a row: its texts, without those at the end that say nothing, and the columns that have none. */
interface Told {
  readonly row: number;
  readonly cells: readonly string[];
  readonly unreadable: readonly string[];
}

function told(row: number, cells: readonly string[], unreadable: readonly string[]): Told {
  // Beyond the columns, white space is left out too.
  const says = (one: string, column: number) => (column < COLUMNS ? one !== "" : one.trim() !== "");
  const used = cells.findLastIndex(says) + 1;
  return { row, cells: cells.slice(0, used), unreadable };
}

test.each(["wasm", "javascript"] as const)(
  "whatever the cells hold, rows are read back as they were written (%s)",
  async (engine) => {
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 50 }), async (rows, size) => {
        const writer = new DelimitedWriter(COLUMNS, 7);
        const format = new WrittenFormat(writer, { names, position: (row) => ({ row }) }, COLUMNS);
        const encoder = new TextEncoder();
        const shared = new WrittenCells();
        const expected: Told[] = [];
        let number = 7;
        for (const { gap, cells } of rows) {
          number += gap;
          writer.moveTo(number);
          const without: string[] = [];
          const texts = cells.map(({ as, text }, column) => {
            const bytes = encoder.encode(text);
            if (as === "none" && column < COLUMNS) {
              writer.withoutText();
              without.push(names[column] as string);
              return "";
            }
            if (as === "bytes") {
              writer.text(viewed(bytes), 0, bytes.length);
              return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
            }
            if (as === "shared") {
              shared.add(viewed(bytes), 0, bytes.length, text);
              expect(shared.text(shared.count - 1)).toBe(text);
              shared.write(shared.count - 1, writer);
            } else writer.string(text);
            return text;
          });
          writer.endRow();
          expected.push(told(number++, texts, without));
        }
        const bytes = writer.take().slice();
        const found: Told[] = [];
        let blank = 0;
        const take = (row: Row) => {
          const columns = row.problem?.kind === "unreadable-cells" ? row.problem.columns : [];
          found.push(told(row.row, row.cells, columns));
        };
        const met = ({ rows, verdict }: { rows: number; verdict: Uint8Array }, { row }: { row: number }) => {
          const alike = verdict.filter((one) => one === 16).length;
          blank += alike - format.absentIn(row, rows);
        };
        const programs = names.map(() => provesNothing(false));
        const sink = { met, doubtful: take, unproven: take };
        const start = { byteOffset: 0, row: 7, line: 0 };
        const options = engine === "javascript" ? { engine } : {};
        for await (const _ of scanFile(inPieces(bytes, size), programs, format, start, sink, options));
        const isBlank = ({ cells, unreadable }: Told) =>
          unreadable.length === 0 && cells.every((one) => one.trim() === "");
        expect(found.filter((one) => !isBlank(one))).toEqual(expected.filter((one) => !isBlank(one)));
        expect(blank + found.filter(isBlank).length).toBe(expected.filter(isBlank).length);
      }),
      { numRuns: 300 },
    );
  },
);

test("a row that is longer than a kernel reads is kept whole", async () => {
  const long = "x".repeat(700_000);
  const writer = new DelimitedWriter(2, 1);
  const format = new WrittenFormat(writer, { names: ["a", "b"], position: (row) => ({ row }) }, 2);
  for (const one of ["short", long, "short"]) {
    writer.string(one);
    writer.string("y");
    writer.endRow();
  }
  const bytes = writer.take().slice();
  const found: Row[] = [];
  const take = (row: Row) => found.push(row);
  const sink = { met: () => undefined, doubtful: () => undefined, unproven: take };
  const start = { byteOffset: 0, row: 1, line: 0 };
  for await (const _ of scanFile(
    inPieces(bytes, 1e5),
    [{ kind: "any" }, { kind: "any" }],
    format,
    start,
    sink,
  ));
  expect(found.map(({ row, cells }) => [row, cells])).toEqual([[2, [long, "y"]]]);
});

const ROWS = 60_000;
const profile = defineProfile({
  name: "rankings",
  title: "a table of rankings",
  schema: z.strictObject({
    country: z.enum(["FJI", "TON", "CIV"]),
    year: z.int().min(2001).max(2025),
    url: z.url({ protocol: /^https?$/ }),
    day: z.iso.date().optional(),
    name: z.string().min(1),
    note: z.string().optional(),
  }),
  key: ["country", "year", "url"],
  sequence: { of: "year", within: "country" },
});
const header = ["country", "year", "url", "day", "name", "note"];

/** A long table with faults here and there. */
function table(): string[][] {
  return Array.from({ length: ROWS }, (_, at) => {
    const country = ["FJI", "TON", "CIV"][at % 3] as string;
    // TON lacks one year.
    const year = 2001 + (at % 25);
    const row = [
      country,
      String(country === "TON" && year === 2011 ? 2012 : year),
      `https://example.org/${at}`,
      at % 4 === 0 ? "" : "2020-02-29",
      at % 2 === 0 ? "Côte d’Ivoire" : "a",
      at % 7 === 0 ? 'with "quotes",\nlines and \u{1d538}' : "",
    ];
    if (at % 1000 === 11) row[0] = "fji";
    if (at % 1000 === 22) row[3] = "2021-02-29";
    if (at % 1000 === 33) row[2] = "ftp://example.org";
    if (at % 1000 === 44) row[4] = "";
    if (at % 10_000 === 55) row[2] = "https://example.org/0";
    if (at % 10_000 === 55) [row[0], row[1]] = ["FJI", "2001"];
    return row;
  });
}

function parquet(rows: readonly (readonly string[])[]): Uint8Array {
  const encoder = new TextEncoder();
  const columnData = header.map((name, column) => {
    if (name === "year")
      return { name, type: "INT32" as const, data: rows.map((row) => Number(row[column])) };
    if (name !== "note") return { name, data: rows.map((row) => row[column] as string) };
    // Texts that are not marked as such, some of which are none.
    const data = rows.map((row, at) =>
      at % 20_000 === 3
        ? new Uint8Array([0xff, 0x61])
        : at % 5 === 0
          ? undefined
          : encoder.encode(row[column]),
    );
    return { name, type: "BYTE_ARRAY" as const, data, nullable: true };
  });
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** With a title, an empty row in the middle, and a row that is wider than the names. */
function workbook(rows: readonly (readonly string[])[]): Uint8Array {
  const typed = rows.map((row) => row.map((one, column) => (column === 1 ? Number(one) : one)));
  const data: unknown[][] = [["Rankings"], [], header, ...typed];
  data.splice(30_000, 0, [], []);
  data[40_000] = [...(data[40_000] as unknown[]), "more"];
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(data), "Data");
  return new Uint8Array(
    XLSX.write(book, { type: "array", bookType: "xlsx", bookSST: true, compression: true }),
  );
}

async function found(name: string, bytes: Uint8Array, options: CheckOptions) {
  const findings: Finding[] = [];
  const run = check(fromBytes(name, bytes), options);
  while (true) {
    const { done, value } = await run.next();
    if (!done) findings.push(value);
    else {
      const { rowsProven, unconfirmedKeys, ...coverage } = value.coverage;
      const told = findings.map((finding) => JSON.stringify(finding)).sort();
      return { rowsProven, unconfirmedKeys, coverage, told };
    }
  }
}

test.each([
  ["long.parquet", parquet],
  ["long.xlsx", workbook],
] as const)(
  "a long table is read by a kernel with the same findings as row by row: %s",
  async (name, write) => {
    const bytes = write(table());
    const exact = await found(name, bytes, { profile, engine: "exact" });
    const fast = await found(name, bytes, { profile });
    const twin = await found(name, bytes, { profile, engine: "javascript" });
    expect(exact.rowsProven).toBe(0);
    expect(fast.rowsProven).toBeGreaterThan(ROWS * 0.9);
    expect(fast.told).toEqual(exact.told);
    expect(fast.coverage).toEqual(exact.coverage);
    expect(exact.told.length).toBeGreaterThan(200);
    // Rows cannot be read again to compare the keys that repeat.
    const repeated = fast.told.filter((one) => one.includes('"duplicate-record"')).length;
    expect([exact.unconfirmedKeys, fast.unconfirmedKeys]).toEqual([0, repeated]);
    expect(twin).toEqual(fast);
  },
);

test("a long workbook of placements is read by a kernel with the same findings as row by row", async () => {
  const tiers = ["Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3", "tier 9"];
  const rows = Array.from({ length: ROWS }, (_, at) => [
    ["Fiji", "Tonga", "Nowhereland", "Côte d’Ivoire"][at % 4],
    2001 + (at % 25),
    at % 999 === 0 ? tiers[4] : tiers[(at % 4) % 4],
    `https://example.org/${Math.floor(at / 100)}`,
  ]);
  const book = XLSX.utils.book_new();
  const data = [["country", "year", "tier", "source"], ...rows];
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(data), "Data");
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
  const exact = await found("placements.xlsx", bytes, { engine: "exact" });
  const fast = await found("placements.xlsx", bytes, {});
  expect(fast.rowsProven).toBeGreaterThan(ROWS / 2);
  expect(fast.told).toEqual(exact.told);
  expect(fast.coverage).toEqual(exact.coverage);
});
