import { parquetWriteBuffer } from "hyparquet-writer";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { fromText, show } from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const names = ["country", "year", "tier", "victim"];
const rows = Array.from({ length: 9 }, (_, at) => ["Fiji", String(2001 + at), "Tier 2", `secret-${at}`]);

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["Notes"]]), "About");
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([names, ...rows]), "Data");
  XLSX.utils.book_append_sheet(
    book,
    XLSX.utils.aoa_to_sheet([names, ["Chad", "2019", "Tier 3", "secret"]]),
    "More",
  );
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }));
}

function parquet(): Uint8Array {
  const columnData = names.map((name, at) => ({ name, data: rows.map((cells) => cells[at] as string) }));
  return new Uint8Array(parquetWriteBuffer({ columnData }));
}

test.each([
  ["a workbook", file("show.xlsx", workbook()), "B5", 5],
  ["a Parquet file", file("show.parquet", parquet()), "B4", 4],
])("a cell of %s is shown with its row, and sensitive ones masked", async (_, path, at, row) => {
  const { code, out } = await openTip(["show", path, "--at", at]);
  expect(code).toBe(0);
  expect(out).toMatch(new RegExp(`^> .*row ${row}\\b`, "m"));
  expect(out).toMatch(/^ {2}> year +2004$/m);
  expect(out).toMatch(/victim +•••/);
  expect(out).not.toContain("secret");
});

test("a cell of another sheet is found as spreadsheets write it", async () => {
  const { out } = await openTip(["show", file("show.xlsx", workbook()), "--at", "More!C2"]);
  expect(out).toMatch(/^ {2}> tier +Tier 3$/m);
  expect(out).toContain("Chad");
});

const actors = ["a", "b", "c", "d"].map((id) => ({
  id: `actor/${id}`,
  kind: "ngo",
  name: { en: `Name of ${id}` },
}));
const dataset = JSON.stringify(
  { id: "dataset/x", actors: actors.map((actor, at) => (at === 2 ? { ...actor, phone: "secret" } : actor)) },
  null,
  2,
);

test.each([
  ["by its pointer", { pointer: "/actors/1/name/en" }],
  ["by an offset within it", { byteOffset: dataset.indexOf("Name of b") }],
])(
  "a record of a dataset is found %s, with its neighbours, and without what the standard does not know",
  async (_, at) => {
    const shown = await show(fromText("x.json", dataset), at);
    expect(shown.map(({ position }) => position.pointer)).toEqual([
      "/actors/0",
      "/actors/1",
      "/actors/2",
      "/actors/3",
    ]);
    expect(shown.map(({ wanted }) => wanted)).toEqual([false, true, false, false]);
    expect(shown[2]?.cells).toContainEqual({ column: "phone" });
    expect(JSON.stringify(shown)).not.toContain("secret");
    const asked = shown[1]?.cells.find(({ wanted }) => wanted);
    expect(asked).toEqual(
      "pointer" in at ? { column: "/name/en", value: "Name of b", wanted: true } : undefined,
    );
  },
);

test("what the standard does not know is masked even where it is asked for, and a place that is none is said", async () => {
  const [, , , wanted] = await show(fromText("x.json", dataset), { pointer: "/actors/2/phone" });
  expect(wanted?.wanted).toBe(false);
  const shown = await show(fromText("x.json", dataset), { pointer: "/actors/2/phone" });
  expect(shown.find((row) => row.wanted)?.cells).toContainEqual({ column: "phone", wanted: true });
  expect(JSON.stringify(shown)).not.toContain("secret");
  await expect(show(fromText("x.json", dataset), { pointer: "/actors/9" })).rejects.toMatchObject({
    code: "no-such-place",
  });
});

test("a value of a table in JSON is found by its pointer and by its offset", async () => {
  const text = JSON.stringify(
    rows.map(([country, year, tier, victim]) => ({ country, year, tier, victim })),
    null,
    2,
  );
  for (const at of [{ pointer: "/3/year" }, { byteOffset: text.indexOf('"2004"') + 2 }]) {
    const shown = await show(fromText("x.json", text), at);
    const row = shown.find(({ wanted }) => wanted);
    expect(row?.position.pointer).toBe("/3");
    expect(row?.cells.filter(({ wanted }) => wanted)).toEqual([
      { column: "year", value: "2004", wanted: true },
    ]);
    expect(JSON.stringify(shown)).not.toContain("secret");
  }
});
