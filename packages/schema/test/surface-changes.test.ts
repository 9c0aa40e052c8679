import { expect, test } from "vitest";
import type { Surface, SurfaceList } from "../scripts/surface.ts";
import { changes } from "../scripts/surface-changes.ts";

const entries = { ".": ["find", "type Found"], "./more": ["more"] };
const paths = ["./data/*", "./types"];
const files = { "./data/list.csv": "aaa", "./data/words.json": "bbb" };
const columns = { "./data/list.csv": ["code", "label"] };
const definitions = { Thing: { type: "object", additionalProperties: false } };
const shut: SurfaceList = { openness: "closed", codes: { one: "active", old: "deprecated" } };
const free: SurfaceList = { openness: "open", codes: { two: "active" } };
const before: Surface = { entries, paths, files, columns, definitions, codeLists: { shut, free } };

const withCodes = (codes: SurfaceList["codes"]): Partial<Surface> => ({
  codeLists: { shut: { ...shut, codes }, free },
});

test.each<[line: string, difference: Partial<Surface>]>([
  ["major entry .: find is taken away", { entries: { ...entries, ".": ["type Found"] } }],
  ["major entry .: type Found is taken away", { entries: { ...entries, ".": ["find"] } }],
  ["minor entry ./more: even is added", { entries: { ...entries, "./more": ["even", "more"] } }],
  ["major package.json exports: ./more is taken away", { entries: { ".": entries["."] } }],
  ["minor package.json exports: ./new is added", { entries: { ...entries, "./new": ["x"] } }],
  ["major package.json exports: ./types is taken away", { paths: ["./data/*"] }],
  ["minor package.json exports: ./x.json is added", { paths: [...paths, "./x.json"] }],
  ["major files: ./data/words.json is taken away", { files: { "./data/list.csv": "aaa" } }],
  ["minor files: ./data/new.json is added", { files: { ...files, "./data/new.json": "ccc" } }],
  ["major columns of ./data/list.csv: label is taken away", { columns: { "./data/list.csv": ["code"] } }],
  [
    "minor columns of ./data/list.csv: x is added",
    { columns: { "./data/list.csv": ["code", "label", "x"] } },
  ],
  ["major #/$defs/Thing: is taken away", { definitions: {} }],
  ["major code lists: free is taken away", { codeLists: { shut } }],
  ["minor code lists: fresh is added", { codeLists: { shut, free, fresh: free } }],
  ["major code list shut: old is taken away", withCodes({ one: "active" })],
  ["minor code list shut: x is added", withCodes({ ...shut.codes, x: "active" })],
  ["minor code list shut: one is now deprecated", withCodes({ ...shut.codes, one: "deprecated" })],
  ["minor code list shut: old is now active", withCodes({ ...shut.codes, old: "active" })],
  ["minor code list shut: is now open", { codeLists: { shut: { ...shut, openness: "open" }, free } }],
  ["major code list free: is now closed", { codeLists: { shut, free: { ...free, openness: "closed" } } }],
  [
    "patch ./data/words.json: has other words or facts",
    { files: { "./data/list.csv": "aaa", "./data/words.json": "ccc" } },
  ],
])("%s", (line, difference) => {
  const found = changes(before, { ...before, ...difference });
  expect(found.map(({ size, path, what }) => `${size} ${path}: ${what}`)).toEqual([line]);
});

test("words are not named beside a change of structure, which the same files hold", () => {
  const after = { ...before, paths: [...paths, "./x"], files: { ...files, "./data/words.json": "ccc" } };
  expect(changes(before, after).map(({ size }) => size)).toEqual(["minor"]);
});

test("nothing changed is no change", () => {
  expect(changes(before, structuredClone(before))).toEqual([]);
});
