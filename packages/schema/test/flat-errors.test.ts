import { expect, test } from "vitest";
import { type FlatErrorCode, type FlatTables, unflatten } from "../src/entries/flat.ts";
import { dataset, tables, thrownBy } from "./flat-sample.ts";

type Row = Readonly<Record<string, unknown>>;

/** The tables with some cells of one row written over, or another row after the last. */
const written = (table: string, row: number, cells: Row) => ({
  ...tables,
  [table]: Object.assign([...(tables[table] ?? [])], {
    [row - 1]: { ...tables[table]?.[row - 1], ...cells },
  }),
});

const caveat = { record: "document/a", position: "3", note: "z" };

const badTables: [
  FlatErrorCode,
  table: string,
  row: number | undefined,
  column: string | undefined,
  given: object,
][] = [
  ["unknown-table", "speakers", undefined, undefined, { ...tables, speakers: [] }],
  ["unknown-table", "__proto__", undefined, undefined, JSON.parse('{"__proto__": []}')],
  ["unknown-table", "constructor", undefined, undefined, { ...tables, constructor: [] }],
  ["not-rows", "actors", undefined, undefined, { ...tables, actors: "id" }],
  ["not-rows", "actors", 1, undefined, { ...tables, actors: [null] }],
  ["not-rows", "actors", 1, undefined, { ...tables, actors: Array(1) }],
  ["unknown-column", "actors", 1, "nom", written("actors", 1, { nom: "x" })],
  ["unknown-column", "actors", 1, "constructor", written("actors", 1, { constructor: "x" })],
  ["unknown-column", "actors", 1, "__proto__", { ...tables, actors: [JSON.parse('{"__proto__": "x"}')] }],
  ["not-text", "sources", 1, "length", written("sources", 1, { length: 3 })],
  ["not-one-dataset", "dataset", undefined, undefined, { ...tables, dataset: [] }],
  [
    "not-one-dataset",
    "dataset",
    undefined,
    undefined,
    { ...tables, dataset: Array(2).fill(tables.dataset?.[0]) },
  ],
  ["missing-value", "actors", 1, "kind", written("actors", 1, { kind: "" })],
  ["missing-value", "actors", 1, "name_en", written("actors", 1, { name_en: "" })],
  ["missing-value", "statements", 1, "date_basis", written("statements", 1, { date_basis: "" })],
  ["missing-value", "statements", 1, "evidence", written("statements", 1, { evidence: "" })],
  ["missing-value", "sources_caveats", 1, "record", written("sources_caveats", 1, { record: "" })],
  ...["1,000", "0x10", " 1", "1e999", "NaN", "01", "9007199254740993", "0.12345678901234567891"].map(
    (length) =>
      [
        "invalid-number",
        "sources",
        1,
        "length",
        written("sources", 1, { length }),
      ] as (typeof badTables)[number],
  ),
  ["invalid-boolean", "territories", 1, "placed", written("territories", 1, territory("TRUE"))],
  ["invalid-json", "statements", 1, "extensions", written("statements", 1, { extensions: "{x:y}" })],
  ["invalid-object", "statements", 1, "about", written("statements", 1, { about: "yes" })],
  ["invalid-length", "sources", 1, "caveats", written("sources", 1, { caveats: "two" })],
  ["invalid-position", "sources_caveats", 2, "position", written("sources_caveats", 2, { position: "0" })],
  ["invalid-position", "sources_caveats", 2, "position", written("sources_caveats", 2, { position: "1.2" })],
  ["broken-escape", "dataset", 1, "creators", written("dataset", 1, { creators: "a\\b" })],
  ["empty-item", "dataset", 1, "creators", written("dataset", 1, { creators: "a||b" })],
  ["empty-item", "dataset", 1, "creators", written("dataset", 1, { creators: "|a\\|" })],
  ["wrong-length", "dataset", 1, "sources", written("dataset", 1, { sources: "2" })],
  ["wrong-length", "dataset", 1, "actors", written("dataset", 1, { actors: "" })],
  ["wrong-length", "sources_caveats", 2, "position", written("sources", 1, { caveats: "1" })],
  ["wrong-length", "sources_caveats", 3, "position", written("sources_caveats", 3, caveat)],
  ["missing-position", "sources", 1, "caveats", written("sources", 1, { caveats: "3" })],
  [
    "duplicate-position",
    "sources_caveats",
    3,
    "position",
    written("sources_caveats", 3, { ...caveat, position: "2" }),
  ],
  [
    "no-such-record",
    "sources_caveats",
    3,
    "record",
    written("sources_caveats", 3, { ...caveat, record: "document/b" }),
  ],
  [
    "no-such-parent",
    "actors_verifications_citations",
    2,
    "position",
    written("actors_verifications_citations", 2, { record: "actor/a", position: "2.1", title: "z" }),
  ],
];

function territory(placed: string): Row {
  return { id: "territory/NAM", code: "NAM", codeSystem: "iso-3166-1", name_en: "Namibia", placed };
}

test.each(badTables)("%s in table %s, row %s, column %s", (code, table, row, column, given) => {
  const counted =
    table === "territories" ? { ...given, dataset: [{ ...tables.dataset?.[0], territories: "1" }] } : given;
  const error = thrownBy(() => unflatten(counted as FlatTables));
  expect({ code: error.code, table: error.table, row: error.row, column: error.column }).toEqual({
    code,
    table,
    row,
    column,
  });
  expect(error.remedy).toMatch(/^[A-Z].*\.$/s);
  expect(error.message).toContain(error.remedy);
  expect(error.message).toContain(JSON.stringify(table));
});

test("the tables that are made wrong above are right as they are, and no message quotes a cell", () => {
  expect(unflatten(tables)).toStrictEqual(dataset);
  const error = thrownBy(() => unflatten(written("sources", 1, { length: "Jane Roe" }) as FlatTables));
  expect(error.message).not.toContain("Jane");
  expect(error.message).toMatchInlineSnapshot(
    `"table "sources", row 1, column "length": this is not a number. Write it as JSON does: 1200, -0.5. Leave out separators and units."`,
  );
});
