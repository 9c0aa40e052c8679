import fc from "fast-check";
import { expect, test } from "vitest";
import { FlatError, type FlatRow, type FlatTables, flatten, unflatten } from "../src/entries/flat.ts";
import { layout } from "../src/flat/layout.ts";
import { tables } from "./flat-sample.ts";

const places = Object.entries(tables).flatMap(([table, rows]) =>
  rows.flatMap((_, row) => (layout.get(table)?.columns ?? []).map((column) => ({ table, row, column }))),
);
const text = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "1",
    "2",
    "1.1",
    "2.1",
    "true",
    "false",
    "null",
    "{}",
    "|",
    "||",
    "\\",
    "a|b",
    "1e3",
    "-0",
  ),
  fc.constantFrom(...Object.values(tables).flatMap((rows) => rows.flatMap((row) => Object.values(row)))),
  fc.string(),
);

/** What a reader can tell of tables: cells that are not blank, in rows of any order. JSON and numbers by value. */
function said(given: FlatTables) {
  const value = (cell: string) => {
    try {
      return JSON.parse(cell);
    } catch {
      return cell;
    }
  };
  const cells = (row: FlatRow) =>
    Object.entries(row)
      .filter(([column, cell]) => cell !== "" && column !== "about")
      .map(([column, cell]) => [column, value(cell)])
      .sort();
  return Object.entries(given)
    .map(([name, rows]) => [name, rows.map((row) => JSON.stringify(cells(row))).sort()])
    .sort();
}

test("whatever is written into a cell is kept, or refused with its place: nothing is lost in silence", () => {
  const property = fc.property(
    fc.array(fc.tuple(fc.constantFrom(...places), text), { maxLength: 3 }),
    (edits) => {
      const edited: Record<string, Record<string, string>[]> = structuredClone(tables) as never;
      for (const [{ table, row, column }, cell] of edits) {
        (edited[table]?.[row] as Record<string, string>)[column] = cell;
      }
      let read: ReturnType<typeof unflatten>;
      try {
        read = unflatten(edited);
      } catch (error) {
        expect(error).toBeInstanceOf(FlatError);
        return;
      }
      expect(said(flatten(read))).toEqual(said(edited));
    },
  );
  fc.assert(property, { numRuns: 3000 });
}, 60_000);
