import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, utils } from "xlsx";
import { plainUtf8 } from "../src/encoding.ts";
import { readRows } from "../src/read-rows.ts";
import { inPieces } from "./files.ts";
import { expectAnswer } from "./fuzz/answers.ts";
import { formats, worksheet } from "./fuzz/formats.ts";
import { mutation } from "./fuzz/mutations.ts";
import { cellsIn } from "./fuzz/rows.ts";
import { parameters, runs, seed } from "./fuzz/runs.ts";
import { anything, placements, type TextTable } from "./fuzz/tables.ts";
import { makeWorkbook, SHEET } from "./make-workbook.ts";

const table = fc.oneof(placements, anything);
const LONG = 3_600_000;
const written = (format: string, given: TextTable) => (formats[format] as (typeof formats)[string])(given);
const texts = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test(`the seed is ${seed}, the number of cases ${runs}`, () => {
  expect(Number.isSafeInteger(seed) && runs > 0).toBe(true);
});

describe("what is written is read as another reader reads it", () => {
  test.each([
    ["csv", ",", "\n"],
    ["windows.csv", ",", "\r\n"],
    ["mac.csv", ",", "\r"],
    ["semicolon.csv", ";", "\n"],
    ["tsv", "\t", "\n"],
  ])(
    "%s, as csv-parse does",
    async (format, delimiter, newline) => {
      await fc.assert(
        fc.asyncProperty(table, fc.boolean(), async (given, packed) => {
          const bytes = written(format, given);
          const expected = parse(texts(bytes), { delimiter, record_delimiter: newline });
          expect(await cellsIn(`a.${format}`, packed ? gzipSync(bytes) : bytes, delimiter)).toEqual(expected);
          expect(expected).toEqual([given.names, ...given.rows]);
        }),
        parameters(),
      );
    },
    LONG,
  );

  test.each(["json", "lists.json", "ndjson"])(
    "%s, as JSON.parse does",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(table, async (given) => {
          // An object with one record in a list may be a record itself.
          fc.pre(format !== "lists.json" || given.rows.length > 1);
          const bytes = written(format, given);
          const text = texts(bytes);
          const parsed = JSON.parse(format === "ndjson" ? `[${text.trim().replaceAll("\n", ",")}]` : text);
          const records: readonly Record<string, string>[] =
            format === "lists.json" ? parsed.records : parsed;
          const expected = [given.names, ...records.map((record) => Object.values(record))];
          expect(await cellsIn(`a.${format}`, bytes)).toEqual(expected);
        }),
        parameters(),
      );
    },
    LONG,
  );

  test(
    "xlsx, as SheetJS does",
    async () => {
      await fc.assert(
        fc.asyncProperty(table, async (given) => {
          const bytes = written("xlsx", given);
          const book = read(bytes);
          const sheet = book.Sheets.Data ?? {};
          const expected: string[][] = utils.sheet_to_json(sheet, { header: 1, raw: true, defval: "" });
          const width = given.names.length;
          const found = (await cellsIn("a.xlsx", bytes)) as readonly (readonly string[])[];
          expect(found.map((cells) => Array.from({ length: width }, (_, at) => cells[at] ?? ""))).toEqual(
            expected,
          );
        }),
        parameters(),
      );
    },
    LONG,
  );

  test(
    "parquet, as DuckDB does",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "open-tip-fuzz-"));
      let files = 0;
      const connection = await (await DuckDBInstance.create(":memory:")).connect();
      await fc.assert(
        fc.asyncProperty(table, async (given) => {
          const bytes = written("parquet", given);
          // A path of its own, because DuckDB keeps what it read of a path.
          const path = join(folder, `${files++}.parquet`);
          writeFileSync(path, bytes);
          const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
          rmSync(path);
          expect(await cellsIn("a.parquet", bytes)).toEqual([result.columnNames(), ...result.getRows()]);
        }),
        parameters(),
      );
      connection.closeSync();
    },
    LONG,
  );
});

describe("whatever happens to the bytes, there is one answer, and it accounts for every row", () => {
  test.each(Object.keys(formats))(
    "%s",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          table,
          mutation,
          fc.constantFrom("plain", "packed", "packed before"),
          fc.integer({ min: 1, max: 400 }),
          async (given, change, packing, pieces) => {
            const bytes = written(format, given);
            const changed =
              packing === "plain"
                ? change(bytes)
                : packing === "packed"
                  ? gzipSync(change(bytes))
                  : change(gzipSync(bytes));
            await expectAnswer(`a.${format}`, new Uint8Array(changed), pieces);
          },
        ),
        parameters(),
      );
    },
    LONG,
  );

  test(
    "the XML in an XLSX workbook",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          placements,
          mutation,
          fc.integer({ min: 1, max: 400 }),
          async (given, change, pieces) => {
            const sheet = change(new TextEncoder().encode(worksheet(given)));
            await expectAnswer("a.xlsx", makeWorkbook({ parts: { [SHEET]: sheet } }), pieces);
          },
        ),
        parameters(),
      );
    },
    LONG,
  );

  // Long enough to be looked at in part, and then read by a kernel.
  test.each(["csv", "ndjson", "json"])(
    "a long file: %s",
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          placements,
          fc.array(mutation, { minLength: 1, maxLength: 3 }),
          fc.integer({ min: 500, max: 300_000 }),
          async (given, changes, pieces) => {
            const times = Math.ceil(1_500_000 / written(format, given).length);
            const rows = Array<TextTable["rows"]>(times).fill(given.rows).flat();
            const bytes = written(format, { ...given, rows });
            const changed = changes.reduce((changed, change) => change(changed), bytes);
            await expectAnswer(`a.${format}`, changed, pieces);
          },
        ),
        parameters(0.05),
      );
    },
    LONG,
  );

  test(
    "rows of a text stand one behind the other, and none of its lines is lost",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          anything,
          mutation,
          fc.integer({ min: 1, max: 60 }),
          async (given, change, pieces) => {
            const bytes = change(written("csv", given));
            const lines = (from: number) => bytes.subarray(from).filter((byte) => byte === 0x0a).length;
            const places: { row: number; line: number; at: number }[] = [];
            const dialect = { delimiter: ",", newline: "\n" } as const;
            for await (const { rows } of readRows(inPieces(bytes, pieces), dialect, plainUtf8))
              for (const one of rows) places.push({ row: one.row, line: one.line, at: one.byteOffset() });
            expect(places.map(({ row }) => row)).toEqual(places.map((_, at) => at + 1));
            if (bytes.length > 0) expect(places[0]).toEqual({ row: 1, line: 1, at: 0 });
            // The line of a row is one more than the line breaks before it.
            expect(places.map(({ line }) => line)).toEqual(places.map(({ at }) => 1 + lines(0) - lines(at)));
          },
        ),
        parameters(4),
      );
    },
    LONG,
  );
});

const kept = new URL("fuzz-inputs/", import.meta.url);

test.each(readdirSync(kept))(
  "%s, of a kind that once failed, has an answer",
  async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, kept)));
    for (const pieces of [1, 7, 64, 4096]) await expectAnswer(name, bytes, pieces);
  },
  60_000,
);
