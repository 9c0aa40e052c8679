import { expect, test } from "vitest";
import { locateIn } from "../src/json/locate.ts";
import { readJson } from "../src/json/read-json.ts";
import { type JsonRow, tableOf } from "../src/json/table.ts";
import { bytesOf, inPieces } from "./json-files.ts";

async function rowsOf(text: string, collection?: string): Promise<JsonRow[]> {
  const rows: JsonRow[] = [];
  for await (const batch of tableOf(readJson(inPieces(bytesOf(text), 64 * 1024)), collection))
    rows.push(...batch.rows);
  return rows;
}

test("objects become rows under the names of their members, each cell as text", async () => {
  const text =
    '[{"country":"Fiji","year":2003},\n{"year":2004,"tier":null,"__proto__":true,"notes":["a",{"b":1}]}]';
  const rows = await rowsOf(text);
  expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
    [0, "country", "year", "tier", "__proto__", "notes"],
    [1, "Fiji", "2003", "", "", ""],
    [2, "", "2004", "", "true", '["a",{"b":1}]'],
  ]);
  const start = text.indexOf('{"year":2004');
  const place = { row: 2, line: 2, byteOffset: start, byteEnd: text.length - 1, pointer: "/1" };
  expect(rows[2]?.position()).toEqual(place);
  const found = locateIn(text, `${place.pointer}/year`);
  expect(text.slice(found?.start, found?.end)).toBe("2004");
  expect(rows[0]?.position()).toEqual({});
});

test("arrays become rows, the first of them the header", async () => {
  const rows = await rowsOf('["country","year"]\n["Fiji",2003]\n["Chad"]\n{"a":1}\n');
  expect(rows.map(({ row, cells, problem }) => [row, problem?.kind ?? cells.join()])).toEqual([
    [1, "country,year"],
    [2, "Fiji,2003"],
    [3, "Chad"],
    [4, "not-a-row"],
  ]);
  expect(rows[1]?.position()).toMatchObject({ row: 2, line: 2, pointer: "" });
});

test("what is no record, or no JSON, is a row with a problem, and moves no other", async () => {
  const rows = await rowsOf('{"a":1}\n{"a":\n7\n{"a":3}\n');
  expect(rows.map(({ row, cells, problem }) => [row, problem?.kind ?? cells.join()])).toEqual([
    [0, "a"],
    [1, "1"],
    [2, "not-json"],
    [3, "not-a-row"],
    [4, "3"],
  ]);
});

test("a name that comes up after the sample is a problem of its row, which keeps the value", async () => {
  const lines = Array.from({ length: 10_001 }, (_, i) =>
    JSON.stringify(i < 10_000 ? { a: i } : { late: "x", a: i }),
  );
  const rows = await rowsOf(lines.join("\n"));
  expect(rows).toHaveLength(10_002);
  expect(rows.at(-2)?.problem).toBeUndefined();
  expect(rows.at(-1)).toMatchObject({
    problem: { kind: "late-columns", names: ["late"] },
    cells: ["10000", "x"],
  });
});

test("one of the arrays of an object is taken by its name", async () => {
  const text = '{"schemaVersion":"1","placements":[{"a":1}],"statements":[{"b":2},{"b":3}]}';
  const rows = await rowsOf(text, "statements");
  expect(rows.map(({ cells }) => cells.join())).toEqual(["b", "2", "3"]);
  expect(rows[2]?.position().pointer).toBe("/statements/1");
});
