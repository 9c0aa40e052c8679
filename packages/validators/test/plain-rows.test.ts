import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { DelimitedWriter } from "../src/written/delimited-writer.ts";
import { viewed } from "../src/written/write-cell.ts";
import { WrittenCells } from "../src/written/written-cells.ts";
import type { CellContext } from "../src/xlsx/cell-text.ts";
import { CellsAndLayout } from "../src/xlsx/cells-and-layout.ts";
import { defaultLimits } from "../src/xlsx/limits.ts";
import { type PlainlyRead, PlainRows } from "../src/xlsx/plain-rows.ts";
import { type DateSystem, SerialDates } from "../src/xlsx/serial-date.ts";
import { SheetCells } from "../src/xlsx/sheet-cells.ts";
import { SheetLayoutReader } from "../src/xlsx/sheet-layout.ts";
import type { SheetModule } from "../src/xlsx/sheet-module.ts";
import { WrittenSheet } from "../src/xlsx/sheet-output.ts";
import { bytesOf, damage, damaged, moduleOf, scan, sizes, where } from "./scan-xml.ts";
import { rowsXml } from "./sheet-xml.ts";

// What WebAssembly reads of a sheet, and what it leaves, must be the same as what JavaScript reads of it alone.

function sharedCells(memory?: Uint8Array): WrittenCells {
  const shared = new WrittenCells(memory);
  for (let at = 0; at < 25; at++) {
    const bytes = bytesOf(["", 'with "quotes"', "Côte d’Ivoire", "China", "two\nlines"][at % 5] as string);
    shared.add(viewed(bytes), 0, bytes.length);
  }
  return shared;
}

const contextOf = (system: DateSystem, memory?: Uint8Array): CellContext => ({
  sharedStrings: sharedCells(memory),
  kinds: [system === 1900 ? "number" : "date", "date", "time", "duration", "number"],
  dates: new SerialDates(system),
});

function rowsOf(context: CellContext, xml: Uint8Array, size: number, from: number, plain?: PlainRows) {
  const writer = new DelimitedWriter(4, from);
  const output = new WrittenSheet(writer, from, context.sharedStrings, plain);
  const cells = new SheetCells(where, context, defaultLimits, output);
  const layout = new SheetLayoutReader(where, defaultLimits);
  const fault = scan(new CellsAndLayout(cells, layout), xml, size);
  const written = new TextDecoder("utf-8", { ignoreBOM: true }).decode(writer.take());
  const { mergedRanges } = layout;
  return { fault, written, notes: cells.notes, mergedRanges, absent: writer.absentIn(from, 2 ** 21) };
}

const systems = [1900, 1904] as const;

/** With the shared strings in memory of their own, or in that of a module, which may be too small for all else. */
async function plainRows(system: DateSystem, module?: SheetModule): Promise<PlainRows> {
  const plain = await PlainRows.create(contextOf(system, module?.strings), module);
  if (!plain) throw new Error("WebAssembly cannot be run");
  return plain;
}

/** A sheet in which each of these stands in a row of its own, in column A. */
const sheetOf = (cells: readonly string[]) =>
  bytesOf(
    `<worksheet><sheetData>${cells
      .map((cell, at) => `<row r="${at + 1}"><c r="A${at + 1}"${cell}</c></row>`)
      .join("")}</sheetData></worksheet>`,
  );

test.each(systems)("every day is written the same, counted from %d", async (system) => {
  const days = Array.from({ length: 110_000 }, (_, day) => ` s="1"><v>${day}</v>`);
  const xml = sheetOf(days);
  const plain = await plainRows(system);
  expect(rowsOf(contextOf(system), xml, 1e5, 1, plain)).toEqual(rowsOf(contextOf(system), xml, 1e5, 1));
});

test("every number is written the same, at the edges of what is copied as it stands", async () => {
  const wholes = ["", "0", "00", "01", "7", "42185", "123456789", "12345678901234", "123456789012345"];
  wholes.push("999999999999999", "1234567890123456", "9007199254740993", "-", "-1", "+1", " 1", "1 ", "1e5");
  const fractions = ["", ".", ".0", ".5", ".50", ".05", ".0000001", ".000001", ".123456789012", "e1", ".5.5"];
  const styles = ["", ' s=""', ...[0, 1, 2, 3, 4, 5].map((style) => ` s="${style}"`)];
  const texts = wholes.flatMap((whole) => fractions.map((fraction) => `<v>${whole}${fraction}</v>`));
  const context = contextOf(1904);
  const plain = await plainRows(1904);
  for (const style of styles)
    for (const text of texts) {
      const xml = sheetOf([`${style}>${text}`]);
      expect(rowsOf(context, xml, 1e5, 1, plain)).toEqual(rowsOf(context, xml, 1e5, 1));
    }
  for (let index = 0; index < 30; index++) {
    const xml = sheetOf([` t="s"><v>${index}</v>`]);
    expect(rowsOf(context, xml, 1e5, 1, plain)).toEqual(rowsOf(context, xml, 1e5, 1));
  }
});

test("every address is understood the same, also one that no cell has", async () => {
  const columns = ["", "A", "Z", "AA", "ZZ", "XFD", "XFE", "ZZZ", "AAAA", "a", "é", "$A", "A:"];
  const rows = ["", "0", "00", "1", "01", "0000001", "00000001", "2", "1048577", "4294967297", "-1", "1 "];
  const plain = await plainRows(1900);
  for (const address of columns.flatMap((column) => rows.map((row) => column + row))) {
    const row = `<row r="1"><c r="${address}"><v>7</v></c></row>`;
    const xml = bytesOf(`<worksheet><sheetData>${row}</sheetData></worksheet>`);
    expect(rowsOf(contextOf(1900), xml, 1e5, 1, plain)).toEqual(rowsOf(contextOf(1900), xml, 1e5, 1));
  }
});

test.each(systems)(
  "rows are the same, however they are written, cut and damaged, with days from %d",
  async (system) => {
    const context = contextOf(system);
    const modules = [await moduleOf(100_000), await moduleOf(sharedCells().size + 10)];
    const plains = await Promise.all([plainRows(system), ...modules.map((one) => plainRows(system, one))]);
    const drawn = [
      rowsXml,
      damage,
      sizes,
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(...plains),
    ] as const;
    fc.assert(
      fc.property(...drawn, (rows, faults, size, from, plain) => {
        const xml = damaged(
          bytesOf(
            `<worksheet><dimension ref="A1"/><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>`,
          ),
          faults,
        );
        expect(rowsOf(context, xml, size, from, plain)).toEqual(rowsOf(context, xml, size, from));
      }),
      { numRuns: 3000 },
    );
  },
);

test("what programs usually write is read in WebAssembly, but for the rows at the ends of pieces", async () => {
  const rows = Array.from({ length: 5000 }, (_, at) => {
    const row = at + 1;
    return `<row r="${row}" spans="1:4" x14ac:dyDescent="0.25"><c r="A${row}" t="s"><v>${at % 25}</v></c><c r="B${row}" s="4"><v>2015</v></c><c r="C${row}" s="1"/><c r="D${row}" t="inlineStr"><is><t>a &amp; b</t></is></c></row>`;
  });
  const xml = bytesOf(`<worksheet><sheetData>${rows.join("\n")}</sheetData></worksheet>`);
  const plain = await plainRows(1900);
  const read = vi.spyOn(plain, "write");
  rowsOf(contextOf(1900), xml, 1e5, 1, plain);
  const pieces = Math.ceil(xml.length / 1e5);
  const given = read.mock.results.map(({ value }) => value as PlainlyRead | undefined);
  // Each piece but the last has a row that goes on in the next.
  expect(given.filter((one) => one !== undefined).length).toBeLessThan(3 * pieces);
  expect(given.filter((one) => one === undefined)).toHaveLength(pieces);
});
