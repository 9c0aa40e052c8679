import { expect, test } from "vitest";
import { fromBytes } from "../src/input.ts";
import { openWorkbook } from "../src/xlsx/open-workbook.ts";
import { cellsOf, makeWorkbook, rowsOf, SHEET, workbookOf } from "./make-workbook.ts";

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const styles = (...formats: (number | string)[]) =>
  `<numFmts>${formats.map((f, i) => (typeof f === "string" ? `<numFmt numFmtId="${164 + i}" formatCode="${f}"/>` : "")).join("")}</numFmts>
   <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
   <cellXfs><xf/>${formats.map((f, i) => `<xf numFmtId="${typeof f === "number" ? f : 164 + i}"/>`).join("")}</cellXfs>`;
const utf16 = (xml: string) => new Uint8Array(Buffer.from(`\ufeff${xml}`, "utf16le"));

test("every type of cell becomes its text", async () => {
  const strings =
    '<si><t>shared</t></si><si><r><rPr><b/></rPr><t>Côte </t></r><r><t xml:space="preserve">d’Ivoire</t></r><rPh sb="0" eb="1"><t>コ</t></rPh></si><si/>';
  const data = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>
    <c r="D1" t="inlineStr"><is><r><t>in</t></r><r><t>line</t></r><rPh><t>no</t></rPh></is></c>
    <c r="E1" t="str"><f>A1&amp;"x"</f><v>sharedx</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="b"><v>0</v></c>
    <c r="H1" t="e"><v>#N/A</v></c><c r="I1"><v>2015</v></c><c r="J1" t="d"><v>2015-06-30T00:00:00</v></c>
    <c r="K1" t="n"><f>1+1</f><v> 2 </v></c></row>`;
  expect(await cellsOf(data, { strings })).toEqual([
    ["shared", "Côte d’Ivoire", "", "inline", "sharedx", "TRUE", "FALSE", "#N/A", "2015", "2015-06-30", "2"],
  ]);
});

test.each([
  ["2.5", "2.5"],
  ["0.30000000000000004", "0.3"],
  ["2.4999999999999996", "2.5"],
  ["-1.10", "-1.1"],
  ["1E3", "1000"],
  ["-0", "0"],
  ["007", "7"],
  ["9007199254740991", "9007199254740991"],
  ["123456789012340.6", "123456789012341"],
  ["1.0000000000000001E-7", "1e-7"],
  ["123456789012345678901234", "1.23456789012346e+23"],
])("the number %s reads as %s", async (stored, shown) => {
  expect(await cellsOf(`<row><c><v>${stored}</v></c></row>`)).toEqual([[shown]]);
});

test("numbers become dates by the format of their style, in either system", async () => {
  const formats = [
    14,
    22,
    "[$-409]d\\-mmm\\-yy;@",
    "mmmm",
    "0.00&quot;d&quot;",
    "[Red]0",
    20,
    "[h]:mm",
    "General",
  ];
  const row = (...cells: [number, number][]) =>
    `<row>${cells.map(([s, v]) => `<c s="${s}"><v>${v}</v></c>`).join("")}</row>`;
  const data = row(
    [1, 42185],
    [2, 42185.520833333336],
    [3, 42185],
    [4, 42185],
    [5, 42185],
    [6, 42185],
    [7, 0.75],
    [8, 1.5],
    [9, 42185],
  );
  const edges = row(
    [1, 1],
    [1, 59],
    [1, 60],
    [1, 61],
    [1, 0],
    [1, -1],
    [1, 2958465],
    [1, 2958466],
    [2, 41999.9999999999],
  );
  const contents = { styles: styles(...formats) };
  const [dates, limits] = await cellsOf(data + edges, contents);
  expect(dates).toEqual([
    "2015-06-30",
    "2015-06-30T12:30:00",
    "2015-06-30",
    "2015-06-30",
    "42185",
    "42185",
    "18:00:00",
    "PT36H",
    "42185",
  ]);
  expect(limits).toEqual([
    "1900-01-01",
    "1900-02-28",
    "1900-02-29",
    "1900-03-01",
    "0",
    "-1",
    "9999-12-31",
    "2958466",
    "2014-12-27",
  ]);
  expect((await cellsOf(row([1, 0], [1, 40723], [7, 0.75]), { ...contents, date1904: true }))[0]).toEqual([
    "1904-01-01",
    "2015-06-30",
    "18:00:00",
  ]);
});

test("text keeps its spaces, references, escapes, sections and line breaks", async () => {
  const data = `<row>${text("  two  ")}${text("a&#10;b&#xE9;&amp;amp;&lt;")}${text("x_x000D_y_x005F_x000D_")}${text(
    "<![CDATA[a < b & c]]>, <!-- not this -->d",
  )}${text("line\r\nline\rline")}${text("𝔸 한국 العربية")}</row>`;
  expect(await cellsOf(data)).toEqual([
    ["  two  ", "a\nbé&amp;<", "x\ry_x000D_", "a < b & c, d", "line\nline\nline", "𝔸 한국 العربية"],
  ]);
});

test("cells and rows stand where they say, or behind the one before", async () => {
  const data = `<row r="3" hidden="1"><c r="B3"><v>1</v></c><c><v>2</v></c><c r="F3"><v>3</v></c><c r="H3" s="4"/></row>
    <row><c><v>4</v></c></row><row><c r="C9"><v>5</v></c></row><row r="12"/>`;
  const sheet = `<dimension ref="A1"/><sheetData>${data}</sheetData>`;
  const rows = await rowsOf(workbookOf({ sheets: { Tiers: sheet } }));
  expect(rows.map(({ row, hidden, cells }) => [row, hidden, cells])).toEqual([
    [3, true, ["", "1", "2", "", "", "3"]],
    [4, false, ["4"]],
    [9, false, ["", "", "5"]],
    [12, false, []],
  ]);
  expect(rows[0]?.position()).toEqual({ sheet: "Tiers", row: 3 });
});

test("sheets are listed with their names, and say what is hidden and merged before and after reading", async () => {
  const sheet = `<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>
    <sheetData><row><c><v>1</v></c></row></sheetData>
    <mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>`;
  const input = workbookOf({
    sheets: { "Q&amp;A": sheet, Notes: "<sheetData/>", Secret: "<sheetData/>" },
    states: { Notes: 'state="hidden"', Secret: 'state="veryHidden"' },
  });
  const workbook = await openWorkbook(input);
  expect(workbook.sheets.map(({ name, hidden, index }) => [name, hidden, index])).toEqual([
    ["Q&A", "visible", 0],
    ["Notes", "hidden", 1],
    ["Secret", "very-hidden", 2],
  ]);
  const [first] = workbook.sheets;
  if (!first) throw new Error("no sheets");
  const before = await workbook.layout(first);
  const other = await openWorkbook(input);
  const [again] = other.sheets;
  if (!again) throw new Error("no sheets");
  for await (const { bytesRead } of other.rows(again)) expect(bytesRead).toBe(again.bytes);
  const after = await other.layout(again);
  for (const { mergedRanges, hiddenColumns } of [before, after]) {
    expect(mergedRanges).toEqual([
      { firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 2 },
      { firstRow: 2, lastRow: 3, firstColumn: 0, lastColumn: 0 },
    ]);
    expect(hiddenColumns).toEqual([{ first: 1, last: 2 }]);
  }
});

test("formulas that nobody calculated are counted, not passed over, and nothing else is", async () => {
  const data =
    '<row r="5"><c r="B5"><f>1+1</f></c><c r="C5" t="str"><f>""</f><v></v></c><c r="D5"><f>2</f></c><c r="E5" t="s"><v>0</v></c></row>';
  const sheets = { Data: `<sheetData>${data}</sheetData>` };
  const workbook = await openWorkbook(workbookOf({ sheets, strings: "<si><t/></si>" }));
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheets");
  for await (const { rows } of workbook.rows(sheet)) expect(rows[0]?.cells).toEqual([]);
  expect(workbook.notes(sheet)?.uncalculated).toEqual({ count: 2, first: "B5" });
});

const plain = { Data: `<sheetData><row>${text("é")}<c><v>1</v></c></row></sheetData>` };
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

test.each<[string, Parameters<typeof makeWorkbook>[0]]>([
  ["strict namespaces", { sheets: plain, strict: true }],
  ["data descriptors", { sheets: plain, entries: { [SHEET]: { descriptor: true } } }],
  ["stored entries", { sheets: plain, entries: { [SHEET]: { stored: true } } }],
  ["a zip64 directory", { sheets: plain, zip64: true, entries: { [SHEET]: { zip64: true } } }],
  ["backslashes in names", { sheets: plain, entries: { [SHEET]: { name: "\\xl\\worksheets\\Sheet1.xml" } } }],
  [
    "UTF-16",
    {
      parts: {
        [SHEET]: utf16(`<?xml version="1.0" encoding="UTF-16"?><worksheet>${plain.Data}</worksheet>`),
      },
    },
  ],
  [
    "prefixes",
    {
      parts: {
        [SHEET]: `\ufeff<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r='1'><x:c r = "A1" t="str"><x:v>é</x:v></x:c><x:c><x:v>1</x:v><x:extLst><x:ext><y:v>9</y:v></x:ext></x:extLst></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    },
  ],
  [
    "an absolute target in another folder",
    {
      parts: {
        [SHEET]: undefined,
        "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="/else/where%201.xml"/></Relationships>`,
        "else/where 1.xml": `<worksheet>${plain.Data}</worksheet>`,
      },
    },
  ],
  [
    "names that climb out of the folder",
    { sheets: plain, extra: [{ name: "../../evil", data: new Uint8Array(9) }] },
  ],
])("a workbook with %s reads like any other", async (_, contents) => {
  expect((await rowsOf(workbookOf(contents))).map(({ row, cells }) => [row, cells])).toEqual([
    [1, ["é", "1"]],
  ]);
});

test("an input that cannot be read at any offset is refused, not read whole", async () => {
  const { name, bytes } = fromBytes("stdin", makeWorkbook({}));
  await expect(openWorkbook({ name, bytes })).rejects.toMatchObject({ code: "file-not-readable" });
});
