import { expect, test } from "vitest";
import { type FlatErrorCode, flatten } from "../src/entries/flat.ts";
import type { Dataset } from "../src/index.ts";
import { dataset, thrownBy } from "./flat-sample.ts";

const source = (cells: object) => ({ ...dataset, sources: [{ ...dataset.sources?.[0], ...cells }] });
const badDatasets: [FlatErrorCode, table: string, column: string | undefined, given: unknown][] = [
  ["unknown-field", "dataset", undefined, { ...dataset, extra: 1 }],
  ["unknown-field", "dataset", undefined, Object.assign(JSON.parse('{"__proto__": 1}'), dataset)],
  [
    "unknown-field",
    "sources",
    "published",
    source({ published: { date: "2020", basis: "stated", by: "x" } }),
  ],
  ["missing-value", "dataset", "id", {}],
  ["invalid-value", "dataset", undefined, null],
  ["invalid-value", "dataset", "creators", { ...dataset, creators: "a" }],
  ["invalid-value", "dataset", "creators", { ...dataset, creators: ["a", ""] }],
  ["invalid-value", "dataset", "title", { ...dataset, title: { en: "A", fr: "" } }],
  ["invalid-value", "dataset", "title", { ...dataset, title: "A" }],
  ["invalid-value", "dataset", "sources", { ...dataset, sources: {} }],
  ["invalid-value", "sources", "kind", source({ kind: undefined })],
  ["invalid-value", "sources", "length", source({ length: Number.NaN })],
  ["invalid-value", "sources", "notes", source({ notes: "" })],
  ["invalid-value", "sources", "published", source({ published: "2020" })],
  ["invalid-value", "sources", "extensions", source({ extensions: { "x:y": undefined } })],
  ["invalid-value", "sources", "extensions", source({ extensions: { "x:y": [new Date(0)] } })],
  ["invalid-value", "sources", "extensions", source({ extensions: { "x:y": 1n } })],
];

test.each(badDatasets)("no dataset: %s in table %s, column %s", (code, table, column, given) => {
  const error = thrownBy(() => flatten(given as Dataset));
  expect({ code: error.code, table: error.table, column: error.column }).toEqual({ code, table, column });
  expect(error.remedy).not.toBe("");
});
