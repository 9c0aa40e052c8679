import fc from "fast-check";
import { expect, test } from "vitest";
import { OpenTipError } from "../src/errors.ts";
import { fromBytes, fromText } from "../src/input.ts";
import type { WorkbookLimits } from "../src/xlsx/limits.ts";
import { openWorkbook } from "../src/xlsx/open-workbook.ts";
import { type Contents, makeWorkbook, rowsOf, SHEET, workbookOf } from "./make-workbook.ts";
import { makeZip } from "./make-zip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const data = (inner: string): Contents => ({ sheets: { Data: `<sheetData>${inner}</sheetData>` } });
const some = data('<row r="1"><c r="A1"><v>1</v></c></row>');
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = (type: string, target: string) =>
  `<Relationships><Relationship Id="a" Type="x/${type}" Target="${target}"/></Relationships>`;

test.each([
  ["an empty file", new Uint8Array(), "not-a-workbook", "it is empty"],
  ["text", bytesOf("country,year\nFiji,2019\n"), "not-a-workbook", "first bytes"],
  ["an ordinary zip", makeZip([{ name: "a.txt", data: bytesOf("a") }]), "not-a-workbook", "something else"],
  [
    "an OLE container",
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0),
    "unsupported-workbook",
    "password-protected, or an .xls",
  ],
  [
    "an .ods file",
    makeZip([
      { name: "mimetype", data: bytesOf("application/vnd.oasis.opendocument.spreadsheet"), stored: true },
    ]),
    "unsupported-workbook",
    ".ods",
  ],
  [
    "an .xlsb file",
    makeZip([{ name: "_rels/.rels", data: bytesOf(rels("officeDocument", "xl/workbook.bin")) }]),
    "unsupported-workbook",
    ".xlsb",
  ],
  [
    "a text document",
    makeZip([
      { name: "_rels/.rels", data: bytesOf(rels("officeDocument", "word/document.xml")) },
      { name: "word/document.xml", data: bytesOf('<w:document xmlns:w="x"/>') },
    ]),
    "not-a-workbook",
    "another kind",
  ],
])("%s is refused by name", async (_, bytes, code, message) => {
  await expect(openWorkbook(fromBytes("book.xlsx", bytes))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
    remedy: expect.stringMatching(/^.{10,}\.$/),
  });
});

test.each<[string, Contents, string]>([
  ["an encrypted entry", { ...some, entries: { [SHEET]: { encrypted: true } } }, "encrypted"],
  ["another compression", { ...some, entries: { [SHEET]: { method: 12 } } }, "method 12"],
])("%s is not supported", async (_, contents, message) => {
  await expect(rowsOf(workbookOf(contents))).rejects.toMatchObject({
    code: "unsupported-workbook",
    message: expect.stringContaining(message),
  });
});

test.each<[string, Contents, string]>([
  [
    "a size said too small",
    { ...some, entries: { [SHEET]: { saysSize: 10 } } },
    "longer than the directory says",
  ],
  [
    "a size said too large",
    { ...some, entries: { [SHEET]: { saysSize: 9999 } } },
    "shorter than the directory",
  ],
  ["a wrong checksum", { ...some, entries: { [SHEET]: { saysCrc: 1 } } }, "checksum"],
  [
    "bytes that do not inflate",
    { ...some, entries: { [SHEET]: { compressed: bytesOf("\xff\xff\xff") } } },
    "inflated",
  ],
  ["overlapping entries", { ...some, entries: { [SHEET]: { saysOffset: 0 } } }, "overlap"],
  [
    "two parts of a name",
    { ...some, extra: [{ name: SHEET.toUpperCase(), data: bytesOf("") }] },
    "two parts",
  ],
  ["a missing sheet", { ...some, parts: { [SHEET]: undefined } }, 'the sheet "Data" is missing'],
  ["a missing main part", { ...some, parts: { "xl/workbook.xml": undefined } }, "main part"],
  [
    "missing shared strings",
    { ...some, strings: "", parts: { "xl/sharedStrings.xml": undefined } },
    'sharedStrings.xml" is missing',
  ],
  [
    "two sheets of a name",
    {
      parts: {
        "xl/workbook.xml": `<workbook xmlns="${main}"><sheets><sheet name="A" r:id="rId1"/><sheet name="a" r:id="rId1"/></sheets></workbook>`,
      },
    },
    "two sheets",
  ],
  ["no sheets", { parts: { "xl/workbook.xml": `<workbook xmlns="${main}"/>` } }, "no sheets"],
  [
    "a document type",
    { parts: { [SHEET]: `<!DOCTYPE worksheet [<!ENTITY a "b">]><worksheet/>` } },
    "document type",
  ],
  [
    "another encoding",
    { parts: { [SHEET]: `<?xml version="1.0" encoding="latin1"?><worksheet/>` } },
    "UTF-8",
  ],
  [
    "bytes that are no UTF-8",
    {
      parts: {
        [SHEET]: Uint8Array.from([
          ...bytesOf(`<worksheet><sheetData><row><c t="str"><v>`),
          0xff,
          ...bytesOf(`</v></c></row></sheetData></worksheet>`),
        ]),
      },
    },
    "no text",
  ],
  ["deep elements", { parts: { [SHEET]: `<worksheet>${"<a>".repeat(100_000)}` } }, "nested more than"],
  ["a part cut short", { parts: { [SHEET]: "<worksheet><sheetData><row>" } }, "ends in the middle"],
  ["tags that cross", data("<row><c></row></c>"), "tags do not match"],
  ["an unknown entity", data('<row><c t="str"><v>&copy;</v></c></row>'), "character that does not exist"],
  [
    "half a surrogate pair",
    data('<row><c t="str"><v>&#xD800;</v></c></row>'),
    "character that does not exist",
  ],
  ["a row behind a later one", data('<row r="7"/><row r="3"/>'), "row 3 comes after row 7"],
  ["a row twice", data('<row r="7"/><row r="7"/>'), "row 7 comes after row 7"],
  ["a row past the last", data('<row r="1048577"/>'), "1,048,576 rows"],
  ["a cell of another row", data('<row r="2"><c r="B1"/></row>'), "cell B1 stands in row 2"],
  [
    "a cell twice",
    data('<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>2</v></c></row>'),
    "cell B2 is there twice",
  ],
  ["a column past XFD", data('<row r="1"><c r="XFE1"><v>1</v></c></row>'), "XFE1"],
  ["a million columns", data(`<row>${"<c/>".repeat(1_000_000)}</row>`), "more than 16,384 columns"],
  [
    "an index out of range",
    { ...data('<row><c t="s"><v>1</v></c></row>'), strings: "<si><t>a</t></si>" },
    "cell A1 refers",
  ],
  [
    "a negative index",
    { ...data('<row><c t="s"><v>-1</v></c></row>'), strings: "<si><t>a</t></si>" },
    "cell A1 refers",
  ],
  ["a number that is none", data("<row><c><v>Fiji</v></c></row>"), "cell A1 should hold a number"],
  ["an unknown type", data('<row><c t="x"><v>1</v></c></row>'), "cell A1 has a type"],
])("%s is damage, said with its place", async (_, contents, message) => {
  await expect(rowsOf(workbookOf(contents))).rejects.toMatchObject({
    code: "bad-workbook",
    message: expect.stringContaining(message),
  });
});

const many = data(`<row>${'<c t="str"><v>abc</v></c>'.repeat(50)}</row>`.repeat(200));
const texts: Contents = { ...some, strings: "<si><t>abcdefghij</t></si>".repeat(100) };

test.each<[string, Contents, Partial<WorkbookLimits>]>([
  ["bytes of a part", many, { partBytes: 1000 }],
  ["growth when inflated", many, { ratio: 20, ratioFrom: 1000 }],
  ["characters of a row", many, { rowCharacters: 100 }],
  ["number of shared strings", texts, { sharedStrings: 99 }],
  ["characters of shared strings", texts, { sharedStringCharacters: 999 }],
  ["parts", many, { listEntries: 3 }],
  [
    "merged ranges",
    { sheets: { A: `<mergeCells>${'<mergeCell ref="A1:B1"/>'.repeat(30)}</mergeCells>` } },
    { listEntries: 20 },
  ],
  ["a tag's length", { sheets: { A: `<a b="${"x".repeat(100_000)}"/>` } }, {}],
])("past the limit of %s, a workbook is too large", async (_, contents, limits) => {
  await expect(rowsOf(workbookOf(contents), undefined, limits)).rejects.toMatchObject({
    code: "workbook-too-large",
  });
});

test("within its limits, the same workbook is read", async () => {
  expect(
    await rowsOf(workbookOf(many), undefined, { partBytes: 1e6, ratio: 500, ratioFrom: 1000 }),
  ).toHaveLength(200);
  expect(
    await rowsOf(workbookOf(texts), undefined, { sharedStrings: 100, sharedStringCharacters: 1000 }),
  ).toHaveLength(1);
});

test("by default, a zip bomb is given up when it has grown to some megabytes", async () => {
  const bomb = makeWorkbook({ parts: { [SHEET]: `<worksheet>${"<a/>".repeat(12 * 1024 * 1024)}` } });
  await expect(rowsOf(fromBytes("bomb.xlsx", bomb))).rejects.toMatchObject({
    code: "workbook-too-large",
    message: expect.stringContaining("grows more than 250 times"),
  });
});

test("reading can stop at any row, and begin anew", async () => {
  const workbook = await openWorkbook(
    workbookOf(data('<row><c t="str"><v>some text</v></c></row>'.repeat(50_000))),
  );
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheets");
  for (let time = 0; time < 3; time++) {
    for await (const { rows } of workbook.rows(sheet)) {
      expect(rows[0]?.row).toBe(1);
      break;
    }
  }
});

test("whatever bytes are damaged, the answer is rows or an error with a remedy", async () => {
  const strings = "<si><t>Fiji</t></si><si><t>Côte d’Ivoire</t></si>";
  const sound = makeWorkbook({
    ...data('<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>2.5</v></c></row>'),
    strings,
  });
  const place = fc.nat(sound.length - 1);
  const answers = async (bytes: Uint8Array) => {
    try {
      const rows = await rowsOf(fromBytes("book.xlsx", bytes));
      expect(rows.map(({ cells }) => cells)).toEqual([["Côte d’Ivoire", "2.5"]]);
    } catch (error) {
      if (!(error instanceof OpenTipError)) throw error;
      expect(error.remedy).not.toBe("");
    }
  };
  await fc.assert(
    fc.asyncProperty(place, fc.integer({ min: 1, max: 255 }), async (at, by) => {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ by;
      await answers(bytes);
    }),
    { numRuns: 400 },
  );
  await fc.assert(
    fc.asyncProperty(place, async (at) => {
      await answers(sound.slice(0, at));
    }),
    { numRuns: 100 },
  );
});

test("errors name the file safely", async () => {
  const refused = await openWorkbook(fromText("a\u001b[2Jb.xlsx", "no")).catch((error: unknown) => error);
  expect(String(refused)).not.toContain("\u001b");
});
