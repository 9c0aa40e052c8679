import fc from "fast-check";
import { expect, test } from "vitest";
import { read, SSF, utils, type WorkSheet, write } from "xlsx";
import { fromBytes } from "../src/input.ts";
import { WrittenCells } from "../src/written/written-cells.ts";
import { defaultLimits } from "../src/xlsx/limits.ts";
import { kindOfCode } from "../src/xlsx/number-format.ts";
import { textOfNumber } from "../src/xlsx/number-text.ts";
import { type DateSystem, SerialDates } from "../src/xlsx/serial-date.ts";
import { SheetCells } from "../src/xlsx/sheet-cells.ts";
import { SheetRows } from "../src/xlsx/sheet-output.ts";
import { toUtf8 } from "../src/xlsx/xml-encoding.ts";
import { XmlScanner } from "../src/xlsx/xml-scanner.ts";
import { makeWorkbook, rowsOf } from "./make-workbook.ts";

type Value = string | number | boolean | null;

// Line ends that XML does not keep (\r), and escapes (_x000D_), are tested by themselves.
const words = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    "Côte d’Ivoire",
    "  padded ",
    "two\nlines",
    "a & b < c > d \"e\" 'f'",
    "한국",
    "العربية",
    "𝔸",
    "2015",
  ),
);
const numbers = fc.oneof(
  fc.integer(),
  fc.integer({ min: 1990, max: 2030 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc
    .tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 6 }))
    .map(([n, places]) => n / 10 ** places),
);
const value: fc.Arbitrary<Value> = fc.oneof(words, numbers, fc.boolean(), fc.constant(null));
const table = fc.array(fc.array(value, { maxLength: 7 }), { minLength: 1, maxLength: 12 });

/** The sheet as another program reads it, in our words. */
function oracleRows(bytes: Uint8Array): Map<number, string[]> {
  const book = read(bytes, { dense: true });
  const sheet = book.Sheets[book.SheetNames[0] ?? ""] as WorkSheet;
  const rows = new Map<number, string[]>();
  (sheet as unknown as ({ t: string; v?: Value; w?: string } | undefined)[][]).forEach((cells, index) => {
    const texts = Array.from(cells ?? [], (cell) => {
      if (cell?.v === undefined || cell.v === null || cell.t === "z") return "";
      if (typeof cell.v === "boolean") return cell.v ? "TRUE" : "FALSE";
      return typeof cell.v === "number" && cell.t !== "e" ? textOfNumber(cell.v) : String(cell.v);
    });
    while (texts.at(-1) === "") texts.pop();
    if (texts.length > 0) rows.set(index + 1, texts);
  });
  return rows;
}

async function ourRows(bytes: Uint8Array): Promise<Map<number, readonly string[]>> {
  const rows = await rowsOf(fromBytes("book.xlsx", bytes));
  return new Map(rows.filter(({ cells }) => cells.length > 0).map(({ row, cells }) => [row, cells]));
}

test("random tables read as the program that wrote them reads them", async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.boolean(), async (rows, shared) => {
      const book = utils.book_new();
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), "Data");
      const bytes = new Uint8Array(write(book, { type: "array", bookSST: shared, compression: true }));
      const expected = new Map(
        rows.flatMap((cells, index) => {
          const texts = cells.map((cell) =>
            typeof cell === "number"
              ? textOfNumber(cell)
              : typeof cell === "string"
                ? cell
                : cell === null
                  ? ""
                  : cell
                    ? "TRUE"
                    : "FALSE",
          );
          while (texts.at(-1) === "") texts.pop();
          return texts.length > 0 ? [[index + 1, texts] as const] : [];
        }),
      );
      const ours = await ourRows(bytes);
      expect(ours).toEqual(expected);
      expect(ours).toEqual(oracleRows(bytes));
    }),
    { numRuns: 200 },
  );
});

test.each<DateSystem>([1900, 1904])(
  "serial numbers of the %s system are the days that another program shows",
  (system) => {
    const dates = new SerialDates(system);
    const options = { date1904: system === 1904 };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_957_000 }),
        fc.integer({ min: 0, max: 86_399 }),
        (day, second) => {
          expect(dates.text(day, "date")).toBe(SSF.format("yyyy-mm-dd", day, options));
          const serial = day + second / 86_400;
          const time = second === 0 ? "" : SSF.format('"T"hh:mm:ss', second / 86_400);
          expect(dates.text(serial, "date")).toBe(SSF.format("yyyy-mm-dd", day, options) + time);
        },
      ),
      { numRuns: 2000 },
    );
  },
);

test("format codes are dates or not as another program judges them", () => {
  const codes = [
    "General",
    "0",
    "0.00E+00",
    "#,##0;[Red]-#,##0",
    '"day"0',
    "\\d0",
    "_d0",
    "@",
    "0%",
    "[$€-407]0",
    "# ?/?",
    "yyyy",
    "d/m/yy",
    "mmm",
    "h:mm AM/PM",
    "[h]:mm",
    "[ss]",
    "mm:ss.0",
    "[$-409]d-mmm-yy;@",
    'yyyy"年"m"月"',
    "[Red]d",
  ];
  for (const code of codes) expect([code, kindOfCode(code) !== "number"]).toEqual([code, SSF.is_date(code)]);
});

test("numbers read as text are the numbers themselves, to fifteen digits", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      const text = textOfNumber(number);
      expect(Number(text)).toBe(Number.isSafeInteger(number) ? number || 0 : Number(number.toPrecision(15)));
      expect(text.length).toBeLessThanOrEqual(String(Number(text)).length);
    }),
    { numRuns: 2000 },
  );
});

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield { bytes: bytes.slice(at, at + size), bytesRead: at };
}

test("a sheet reads the same however its bytes are cut, in UTF-8 and UTF-16", async () => {
  const where = { file: "book.xlsx" };
  const sheet = `<?xml version="1.0"?><!-- a > b --><worksheet><sheetData><row r="2" hidden="true"><c r="A2" t="str"><v>Côte &amp; d’Ivoire&#10;𝔸\r\nx</v></c><c
    t='inlineStr'><is><t><![CDATA[<&]]]></t></is></c><c r="D2"><v>2.50</v></c></row></sheetData></worksheet>\n`;
  const encodings = [
    new TextEncoder().encode(sheet),
    new TextEncoder().encode(`\ufeff${sheet}`),
    new Uint8Array(Buffer.from(sheet, "utf16le")),
    new Uint8Array(Buffer.from(`\ufeff${sheet}`, "utf16le").swap16()),
  ];
  for (const bytes of encodings) {
    for (let size = 1; size < 40; size++) {
      const sharedStrings = new WrittenCells();
      const context = { sharedStrings, kinds: [], dates: new SerialDates(1900) };
      const found = new SheetRows("Data", sharedStrings);
      const scanner = new XmlScanner(where, new SheetCells(where, context, defaultLimits, found));
      for await (const piece of toUtf8(inPieces(bytes, size), where)) {
        scanner.push(piece.bytes);
        scanner.run();
      }
      scanner.end();
      expect(found.take().map(({ row, hidden, cells }) => [row, hidden, cells])).toEqual([
        [2, true, ["Côte & d’Ivoire\n𝔸\nx", "<&]", "", "2.5"]],
      ]);
    }
  }
});

test("a table of 70,000 rows below a false dimension comes back cell by cell", async () => {
  const count = 70_000;
  const names = ["Fiji", "Côte d’Ivoire", "대한민국", "Curaçao & more"];
  const rows = Array.from({ length: count }, (_, i) => {
    const r = i + 3;
    return `<row r="${r}"><c r="A${r}" t="s"><v>${i % 4}</v></c><c r="B${r}"><v>${2000 + (i % 25)}</v></c><c r="C${r}" t="inlineStr"><is><t>nº ${i} 𝔸</t></is></c>${
      i % 3 === 0 ? "" : `<c r="D${r}"><v>${i / 4}</v></c>`
    }<c r="E${r}" t="b"><v>${i % 2}</v></c></row>`;
  });
  const bytes = makeWorkbook({
    sheets: { Data: `<dimension ref="A1"/><sheetData>${rows.join("")}</sheetData>` },
    strings: names.map((name) => `<si><t>${name.replace("&", "&amp;")}</t></si>`).join(""),
  });
  const found = await rowsOf(fromBytes("book.xlsx", bytes));
  expect(found).toHaveLength(count);
  const wrong = found.findIndex(({ row, cells }, i) => {
    const expected = [
      names[i % 4],
      `${2000 + (i % 25)}`,
      `nº ${i} 𝔸`,
      i % 3 ? `${i / 4}` : "",
      i % 2 ? "TRUE" : "FALSE",
    ];
    return row !== i + 3 || cells.length !== 5 || cells.some((cell, column) => cell !== expected[column]);
  });
  expect(wrong).toBe(-1);
});
