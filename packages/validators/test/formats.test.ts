import { gzipSync } from "node:zlib";
import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { type CheckOptions, fromBytes, report } from "../src/index.ts";

const header = ["country", "year", "tier", "victim"];
const rows = [
  ["Fiji", "2020", "Tier 2", "secret"],
  ["Côte d’Ivoire", "2003", "Tier 2 Watch List", "secret"],
  ["Chad", "2020", "Tier 9", "secret"],
  ["Chad", "2021", "Tier 3", "secret"],
  ["Chad", "2021", "Tier 2", "secret"],
];
const text = (delimiter: string) => [header, ...rows].map((cells) => cells.join(delimiter)).join("\n");
const records = rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]])));
const encode = (value: string) => new TextEncoder().encode(value);

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["What this is"], ["nothing"]]), "About");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Tiers"], [], header, ...rows]), "Data");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

function parquet(): Uint8Array {
  const columnData = header.map((name, at) => ({ name, data: rows.map((cells) => cells[at] as string) }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

/** Each format, with the number of the row in which the first record stands. */
const formats: readonly (readonly [name: string, first: number, bytes: Uint8Array])[] = [
  ["table.csv", 2, encode(text(","))],
  ["table.tsv", 2, encode(text("\t"))],
  ["table-semicolons.csv", 2, encode(text(";"))],
  ["table.txt", 2, encode(text("|"))],
  ["table.json", 1, encode(JSON.stringify(records))],
  ["arrays.json", 2, encode(JSON.stringify([header, ...rows]))],
  ["table.ndjson", 1, encode(records.map((record) => JSON.stringify(record)).join("\n"))],
  ["table.xlsx", 4, workbook()],
  ["table.parquet", 1, parquet()],
];

async function found(name: string, bytes: Uint8Array, options: CheckOptions = {}) {
  const { what, groups, coverage, mapping } = await report(fromBytes(name, bytes), {
    ...options,
    samples: 9,
  });
  const places = groups.flatMap(({ rule, samples }) =>
    samples.map(({ place }) => [rule, place.row, place.column]),
  );
  return { what, coverage, mapping, places, all: JSON.stringify(groups) };
}

test.each(
  formats.flatMap(([name, first, bytes]) => [
    [name, first, bytes] as const,
    [`${name}.gz`, first, new Uint8Array(gzipSync(bytes))] as const,
  ]),
)("%s is read as the same table, with findings in the same places", async (name, first, bytes) => {
  const { what, coverage, mapping, places, all } = await found(name, bytes);
  expect(what).toBe("a table of tier placements, row per country and year");
  expect(mapping?.columns.map(({ field }) => field)).toEqual(["territoryAsStated", "edition", "tier"]);
  expect(mapping?.unread.map(({ header: column }) => column)).toEqual(["victim"]);
  expect(coverage).toMatchObject({ complete: true, rowsRead: 5, rowsChecked: 5, placements: 5 });
  expect(places).toEqual([
    ["unknown-tier", first + 2, "tier"],
    ["duplicate-placement", first + 4, "tier"],
    ["watch-list-before-2004", first + 1, "tier"],
  ]);
  expect(all).not.toContain("secret");
});

test("in a workbook the sheet is part of the place, and can be chosen", async () => {
  const bytes = workbook();
  const { groups, readings } = await report(fromBytes("table.xlsx", bytes));
  expect(groups[0]?.samples[0]?.place.sheet).toBe("Data");
  expect(readings.join(" ")).toContain('The sheet "Data" was read.');
  expect(readings.join(" ")).toContain('"About"');
  expect((await found("table.xlsx", bytes, { sheet: "About" })).coverage.complete).toBe(false);
  await expect(found("table.xlsx", bytes, { sheet: "Nowhere" })).rejects.toMatchObject({
    code: "bad-option",
  });
});

test.each([
  ["table.csv", { sheet: "Data" }, ["--sheet"]],
  ["table.json", { sheet: "Data" }, ["--sheet"]],
  ["table.xlsx", { encoding: "windows-1252", delimiter: ";" }, ["--encoding", "--delimiter"]],
  [
    "table.parquet",
    { sheet: "Data", encoding: "utf-8", delimiter: "," },
    ["--sheet", "--encoding", "--delimiter"],
  ],
] as const)("%s says which of the options given it has no use for", async (name, options, unused) => {
  const bytes = formats.find(([one]) => one === name)?.[2] as Uint8Array;
  const { readings } = await report(fromBytes(name, bytes), options);
  for (const option of unused) expect(readings.join(" ")).toContain(`so ${option} was not used.`);
});
