import { expect, test } from "vitest";
import { fromBytes, inspect, report } from "../src/index.ts";
import { type Contents, makeWorkbook } from "./make-workbook.ts";

/** A row of texts; a cell that is already XML stands as it is. */
function row(at: number, cells: readonly string[], attributes = ""): string {
  const written = cells.map((cell, index) => {
    if (cell.startsWith("<")) return cell;
    const address = String.fromCharCode(65 + index) + at;
    return cell === ""
      ? `<c r="${address}"/>`
      : `<c r="${address}" t="inlineStr"><is><t>${cell}</t></is></c>`;
  });
  return `<row r="${at}" ${attributes}>${written.join("")}</row>`;
}

const check = (contents: Contents) => report(fromBytes("book.xlsx", makeWorkbook(contents)));

test("hidden rows and columns, formulas without a result, merged cells and days from 1904 are said once, with the first place", async () => {
  const rows = [
    row(1, ["country", "year", "tier", "release date", "notes"]),
    row(2, ["Fiji", "2019", "Tier 2", '<c r="D2" s="1"><v>42174</v></c>']),
    row(3, ["", "2020", "Tier 2", '<c r="D3" s="1"><v>42540</v></c>'], 'hidden="1"'),
    row(4, ["", "2021", "Tier 2", "", '<c r="E4"><f>1+1</f></c>'], 'hidden="1"'),
    row(5, ["Chad", "2019", "Tier 2", "", '<c r="E5"><f>1+1</f></c>']),
  ];
  const sheet = `<cols><col min="5" max="16384" hidden="1"/></cols><sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>`;
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
  const contents = { sheets: { Data: sheet }, styles, date1904: true };
  const { readings, coverage, groups } = await check(contents);
  expect(readings).toEqual([
    'The sheet "Data" was read.',
    "2 rows are hidden, the first of them row 3, which makes no difference here.",
    "Column E is hidden, which makes no difference here.",
    "2 cells are merged with those above, the first of them A3; they were read with their text.",
    "2 formulas were never calculated, the first of them in E4; their cells were read as empty.",
    "Days are counted from 1904 in this workbook, not from 1900: 2 cells, the first of them D2.",
  ]);
  expect(coverage).toMatchObject({ complete: true, placements: 4, territories: 2 });
  expect(groups.filter(({ severity }) => severity === "error")).toEqual([]);
  const inspected = await inspect(fromBytes("book.xlsx", makeWorkbook(contents)));
  expect(inspected.readings).toEqual(readings);
});

test("one of each is said in the singular, and a row that holds nothing else is not filled", async () => {
  const rows = [
    row(1, ["country", "year", "tier"]),
    row(2, ["Fiji", "2019", "Tier 2"], 'hidden="1"'),
    row(3, ["", "2020", "Tier 2"]),
    row(4, ["", "", ""]),
    row(5, ["Chad", "2019", "Tier 2", '<c r="D5"><f>1+1</f></c>']),
  ];
  const sheet = `<sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="A2:A4"/></mergeCells>`;
  const { readings, coverage } = await check({ sheets: { Data: sheet } });
  expect(readings.slice(1)).toEqual([
    "Row 2 is hidden, which makes no difference here.",
    "The cell A3 is merged with those above, and was read with their text.",
    "The formula in D5 was never calculated, so the cell was read as empty.",
  ]);
  expect(coverage).toMatchObject({ placements: 3, rowsBlank: 1 });
});

test("a workbook without such things says nothing of them, and a group over columns is not filled downwards", async () => {
  const rows = [row(1, ["country", "year", "tier"]), row(2, ["Fiji", "2019", "Tier 2"])];
  const sheet = `<sheetData>${rows.join("")}</sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells>`;
  expect((await check({ sheets: { Data: sheet } })).readings).toEqual(['The sheet "Data" was read.']);
});

test("sheets that are not read are named, hidden ones as such, and many as a number", async () => {
  const rows = [row(1, ["country", "year", "tier"]), row(2, ["Fiji", "2019", "Tier 2"])];
  const others = Array.from({ length: 12 }, (_, at) => [`Notes ${at + 1}`, "<sheetData/>"] as const);
  const { readings } = await check({
    sheets: { Data: `<sheetData>${rows.join("")}</sheetData>`, ...Object.fromEntries(others) },
    states: { "Notes 2": 'state="hidden"' },
  });
  expect(readings[1]).toBe(
    'Not read: the sheets "Notes 1", "Notes 2" (hidden), "Notes 3", "Notes 4", "Notes 5", "Notes 6", "Notes 7", "Notes 8", "Notes 9", "Notes 10" and 2 more. Choose with --sheet.',
  );
});

test("of sheets that are none of ours, one that is known for what it is goes before one that is longer", async () => {
  const figures = [
    row(1, ["Source: made up for this test"]),
    row(2, ["", "", "PREVALENCE", "", "VULNERABILITY", ""]),
    row(3, [
      "Country",
      "Population",
      "Estimated number of people in modern slavery",
      "Estimated prevalence of modern slavery per 1,000 population",
      "Governance issues",
      "Lack of basic needs",
    ]),
    row(4, ["Fiji", "900000", "1", "2", "3", "4"]),
  ];
  const long = Array.from({ length: 50 }, (_, at) => row(at + 1, ["coffee", "Fiji", String(at)]));
  const { readings, what } = await check({
    sheets: {
      Imports: `<sheetData>${long.join("")}</sheetData>`,
      Summary: `<sheetData>${figures.join("")}</sheetData>`,
    },
  });
  expect(readings[0]).toBe('The sheet "Summary" was read.');
  expect(what).toContain("Global Slavery Index");
});

test("choices behind a form are a codebook and no records, and a form that was not filled in is said to be that", async () => {
  const names = [
    "Gender",
    "Method of Recruitment",
    "Trafficking Status",
    "Type of Exploitation",
    "Methods of Control",
  ];
  const fields = ["Case Owner", "First Name", ...names];
  const form = [
    row(1, ["", ...fields]),
    ...Array.from({ length: 9 }, (_, at) => row(at + 2, [String(at + 1)])),
  ];
  const choices = [
    row(1, names),
    ...["a", "b", "c", "d", "e"].map((code, at) =>
      row(
        at + 2,
        names.map((name) => `${name} ${code}`),
      ),
    ),
  ];
  const { groups, what, coverage } = await check({
    sheets: {
      Cases: `<sheetData>${form.join("")}</sheetData>`,
      Choices: `<sheetData>${choices.join("")}</sheetData>`,
    },
  });
  expect(what).toContain("HTCDS");
  expect(coverage.incompleteBecause).toEqual([]);
  expect(groups.map(({ rule, message }) => [rule, message])).toEqual([
    ["no-rows", expect.stringContaining("The first 9 rows below the header hold nothing")],
  ]);
});
