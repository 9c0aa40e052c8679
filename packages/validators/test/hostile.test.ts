import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type FileReport, type Input, report } from "../src/index.ts";
import { checkBounded } from "./bounded-run.ts";
import { hostileParquet } from "./hostile-parquet.ts";
import { makeWorkbook, SHEET } from "./make-workbook.ts";
import { file } from "./open-tip.ts";

const MEGA = 1024 * 1024;
const header = "country,year,tier\n";
const row = "Fiji,2020,Tier 2\n";
const record = '{"country":"Fiji","year":2020,"tier":"Tier 2"}';
const other = '{"country":"Chad","year":2020,"tier":"Tier 2"}';
const encode = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));

/** A text in whose middle another is repeated. It is made as it is read. */
function* repeated(before: string, middle: string, times: number, after = ""): Generator<Uint8Array> {
  yield encode(before);
  const bytes = encode(middle.repeat(Math.min(times, Math.ceil(MEGA / middle.length))));
  for (let left = times * middle.length; left > 0; left -= bytes.length) yield bytes.subarray(0, left);
  yield encode(after);
}

const packed = (times: number) => {
  let bytes: Uint8Array = encode(header + row);
  for (let time = 0; time < times; time++) bytes = gzipSync(bytes);
  return bytes;
};

const sheet = (inner: string) => ({ sheets: { Data: `<sheetData>${inner}</sheetData>` } });
const bomb = makeWorkbook({ parts: { [SHEET]: `<worksheet>${"<a/>".repeat(12 * MEGA)}` } });
const overlapping = makeWorkbook({ ...sheet("<row/>"), entries: { [SHEET]: { saysOffset: 0 } } });
const wideSheet = makeWorkbook(sheet(`<row>${"<c/>".repeat(1_000_000)}</row>`));

type Content = Uint8Array | (() => Generator<Uint8Array>);
type Case = readonly [what: string, content: Content, code: number, rule: string, message: string];

const cases: readonly Case[] = [
  // Tables as text
  ["a header of a million columns", encode(`${"a,".repeat(500_000)}a\n`), 3, "too-many-columns", "16,384"],
  [
    "a row of many columns",
    encode(`${header}${row}${",1".repeat(500_000)}\n`),
    1,
    "too-many-columns",
    "16,384",
  ],
  [
    "a cell of 256 megabytes",
    () => repeated(`${header}Fiji,2019,"`, "x", 256 * MEGA, `"\n${row}`),
    1,
    "record-too-long",
    "268,435",
  ],
  [
    "lines without a partner for their quote",
    () => repeated(header + row, '"a\n', 200_000),
    1,
    "broken-quote",
    "quot",
  ],
  ["NULs", encode(`${header}${row}\0\0\0\n`), 3, "not-a-table", "binary"],
  ["UTF-16 without a mark", utf16(`${header}${row}Chad,20x0,Tier 2\n`), 1, "unreadable-edition", "20x0"],
  [
    "line breaks of several kinds",
    encode(`country,year,tier\r\n${row}Chad,2019,Tier 1\rHaiti,2019,Tier 1\r\n`),
    1,
    "ragged-row",
    "carriage return",
  ],
  ["blanks without end", () => repeated("", " ", 20 * MEGA, header + row), 3, "not-a-table", "blanks"],
  // Archives
  ["an archive that is cut", packed(1).subarray(0, -4), 3, "unreadable-file", "cut short"],
  [
    "an archive with more behind it",
    new Uint8Array([...packed(1), 1, 2, 3]),
    3,
    "unreadable-file",
    "behind the end",
  ],
  ["an archive in archives", packed(40), 3, "unreadable-file", "packed more than 2 times"],
  [
    "an archive that grows to 300 megabytes",
    gzipSync(Buffer.alloc(300 * MEGA, "x")),
    3,
    "record-too-long",
    "314,572,800",
  ],
  // JSON
  [
    "arrays nested 100,000 deep",
    encode(`[${record},{"tier":${"[".repeat(1e5)}${"]".repeat(1e5)}}]`),
    1,
    "invalid-json",
    "More than 1000",
  ],
  [
    "objects nested 100,000 deep",
    encode(`${'{"a":'.repeat(1e5)}1${"}".repeat(1e5)}`),
    3,
    "invalid-json",
    "More than 1000",
  ],
  [
    "a line nested 100,000 deep",
    encode(`${record}\n${"[".repeat(1e5)}${"]".repeat(1e5)}\n${other}\n`),
    1,
    "invalid-json",
    "More than 1000",
  ],
  [
    "brackets without end",
    () => repeated(`[${record},`, "[", 40 * MEGA),
    1,
    "invalid-json",
    "longer than 16777216",
  ],
  [
    "a text of 64 megabytes",
    () => repeated(`[${record},{"country":"`, "x", 64 * MEGA, `"},${other}]`),
    1,
    "invalid-json",
    "longer than 16777216",
  ],
  [
    "a number of a million digits",
    encode(`[${record},{"country":"Chad","year":2020,"tier":"Tier 2","n":1${"0".repeat(1e6)}1}]`),
    0,
    "doubtful-json",
    "digits",
  ],
  [
    "a million escapes",
    encode(`[${record},{"country":"Chad","year":2020,"tier":"${"\\u0041".repeat(1e6)}"}]`),
    1,
    "unknown-tier",
    "AAAA",
  ],
  [
    "a million commas",
    () => repeated(`[${record},`, ",", MEGA, `${other}]`),
    1,
    "invalid-json",
    "value is missing",
  ],
  [
    "a record of 300,000 names",
    encode(`[${record},{${Array.from({ length: 3e5 }, (_, i) => `"k${i.toString(2)}":1`).join()}}]`),
    1,
    "too-many-columns",
    "16,384",
  ],
  [
    "an object of 300,000 members",
    encode(`{${Array.from({ length: 3e5 }, (_, i) => `"k${i.toString(2)}":1`).join()}}`),
    3,
    "invalid-json",
    "100,000 members",
  ],
  [
    "a name that stands 200,000 times",
    encode(`[${record},{"country":"Chad","year":2020,"tier":"Tier 2"${',"x":1'.repeat(2e5)}}]`),
    0,
    "doubtful-json",
    "",
  ],
  // Workbooks
  ["a workbook that grows too much", bomb, 3, "unreadable-file", "grows more than 250 times"],
  ["a workbook whose parts overlap", overlapping, 3, "unreadable-file", "overlap"],
  ["a sheet of a million columns", wideSheet, 3, "unreadable-file", "16,384 columns"],
  // Parquet
  ...hostileParquet.map(([what, bytes, message]): Case => [what, bytes, 3, "unreadable-file", message]),
];

function once(content: Content): Input {
  return {
    name: "hostile",
    async *bytes() {
      if (content instanceof Uint8Array) yield content;
      else yield* content();
    },
  };
}

async function* streamOf(content: () => Generator<Uint8Array>) {
  yield* content();
}

/** What was found of the hostile part, and no storm of other things. */
function expectOne({ groups }: FileReport, rule: string, message: string): void {
  const found = groups.filter(({ rule }) => rule !== "encoding-guessed");
  expect(found.map((group) => group.rule)).toEqual([rule]);
  expect(found[0]?.samples.map((one) => one.message).join()).toContain(message);
}

test.each(cases)(
  "%s: one finding, from the library and in a process of little memory",
  async (what, content, code, rule, message) => {
    expectOne(await report(once(content)), rule, message);
    const given =
      content instanceof Uint8Array
        ? file(`hostile-${what.replace(/\W+/g, "-")}`, content)
        : streamOf(content);
    const run = await checkBounded(given);
    expect(run.err).toBe("");
    expect(run.code).toBe(code);
    if (!run.report) throw new Error("no report");
    expectOne(run.report, rule, message);
    expect(run.peak).toBeLessThan(480);
  },
  120_000,
);

test("names that objects have are columns and members like others", async () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
  const values = { country: "Fiji", year: 2020, tier: "Tier 2" };
  const members = names.map((name) => `"${name}":{"polluted":true}`).join();
  const json = `[{${members},${JSON.stringify(values).slice(1)}]`;
  const csv = `country,year,tier,${names.join()}\n${Object.values(values).join()},a,b,c,d\n`;
  for (const text of [csv, json, `${json.slice(1, -1)}\n`]) {
    const { coverage, groups } = await report(once(encode(text)));
    expect(groups).toEqual([]);
    expect(coverage.columnsUnread.map(({ column }) => column).sort()).toEqual([...names].sort());
  }
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

test("names in an archive are never paths: a part that is called so is not looked at", async () => {
  const extra = ["../../../etc/passwd", "/etc/shadow", "..\\..\\boot.ini"].map((name) => ({
    name,
    data: encode("root:x:0"),
  }));
  const cell = (text: string) => `<c t="str"><v>${text}</v></c>`;
  const rows = [
    ["country", "year", "tier"],
    ["Fiji", "2020", "Tier 2"],
  ];
  const data = rows.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("");
  const run = await checkBounded(file("paths.xlsx", makeWorkbook({ ...sheet(data), extra })));
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(run.report?.coverage).toMatchObject({ complete: true, rowsChecked: 1 });
});

test("blank cells beyond the header are no finding, and take no memory, however many", async () => {
  const years = Array.from({ length: 20 }, (_, at) => 2001 + at);
  const rows = years.map((year) => `Fiji,${year},Tier 2${",".repeat(500_000)}\n`);
  const run = await checkBounded(file("blanks.csv", header + rows.join("")));
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(run.report?.coverage).toMatchObject({ complete: true, rowsChecked: 20 });
  expect(run.peak).toBeLessThan(480);
}, 60_000);

test("a hundred thousand repeated keys are one group", async () => {
  const run = await checkBounded(streamOf(() => repeated(header, row, 100_000)));
  expect(run.code).toBe(1);
  expect(run.report?.groups.map(({ rule, count }) => [rule, count])).toEqual([
    ["duplicate-placement", 99_999],
  ]);
}, 60_000);
