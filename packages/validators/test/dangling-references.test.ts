import { type Dataset, references } from "@open-tip/schema";
import { expect, test } from "vitest";
import { danglingReferences } from "../src/references.ts";

const root = {
  id: "dataset/x",
  schemaVersion: "0.1.0",
  title: { en: "X" },
  licence: "CC0-1.0",
  creators: ["x"],
};
const statement = {
  id: "statement/a/01",
  source: "report-edition/2018",
  mode: "document",
  act: "assert",
  gloss: "Says so.",
  evidence: [],
};

test("a reference that leads nowhere is found, with its place and what it may name", () => {
  const dataset = {
    ...root,
    actors: [{ id: "actor/a", kind: "person", name: { en: "A" } }],
    statements: [
      {
        ...statement,
        speakers: [{ speaker: "actor/a" }, { speaker: "actor/b" }],
        about: { instruments: ["instrument/tvpa-2000", "instrument/none"] },
        stances: [{ target: "territory/NAM", stance: "neutral" }],
      },
    ],
  } as unknown as Dataset;
  expect(danglingReferences(dataset)).toEqual([
    {
      record: "statement/a/01",
      path: "/statements/0/speakers/1/speaker",
      id: "actor/b",
      expects: ["Actor", "Article", "ReportEdition", "Source"],
    },
    {
      record: "statement/a/01",
      path: "/statements/0/about/instruments/1",
      id: "instrument/none",
      expects: ["Instrument"],
    },
  ]);
});

test("a record that moved is found through the dataset's redirects", () => {
  const dataset = {
    ...root,
    actors: [{ id: "actor/a", kind: "person", name: { en: "A" } }],
    statements: [{ ...statement, speakers: [{ speaker: "actor/old" }] }],
  } as unknown as Dataset;
  expect(danglingReferences(dataset)).toHaveLength(1);
  expect(danglingReferences({ ...dataset, redirects: [{ from: "actor/old", to: "actor/a" }] })).toEqual([]);
});

test("an empty dataset has none, and the schema has fields to look at", () => {
  expect(danglingReferences(root)).toEqual([]);
  expect(references.some(({ targets }) => targets[0]?.by === "id")).toBe(true);
});
