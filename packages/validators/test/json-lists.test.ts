import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type CheckOptions, fromBytes, fromText, report } from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const placements = [
  { country: "Fiji", year: 2019, tier: "Tier 2" },
  { country: "Chad", year: 2019, tier: "Tier 9" },
];
const notes = [{ text: "a" }, { text: "b" }, { text: "c" }];
const check = (value: unknown, options: CheckOptions = {}) =>
  report(fromText("lists.json", JSON.stringify(value)), options);

test("of several lists the one that is known is read, wherever it stands, and the others are named", async () => {
  const { readings, coverage, groups, what } = await check({
    version: 3,
    notes,
    rankings: placements,
    more: notes,
  });
  expect(what).toBe("a table of tier placements, row per country and year");
  expect(readings).toEqual([
    'The list "rankings" was read.',
    'Not read: the lists "notes" (3 records) and "more" (3 records). Choose with --sheet.',
    'Not read, beside the lists: "version".',
  ]);
  expect(coverage).toMatchObject({ complete: true, placements: 2 });
  expect(groups.map(({ rule, samples }) => [rule, samples[0]?.place.pointer])).toEqual([
    ["unknown-tier", "/rankings/1/tier"],
  ]);
});

test("a second list that is known makes the check incomplete, until one is chosen", async () => {
  const both = { first: placements, second: placements.slice(0, 1) };
  const { coverage } = await check(both);
  expect(coverage).toMatchObject({ complete: false, placements: 2 });
  expect(coverage.incompleteBecause).toEqual(['the list "second" holds a table too, and was not read']);
  const chosen = await check(both, { sheet: "second" });
  expect(chosen.coverage).toMatchObject({ complete: true, placements: 1 });
  await expect(check(both, { sheet: "third" })).rejects.toMatchObject({
    code: "bad-option",
    remedy: 'Its lists of records are "first" and "second".',
  });
});

test("where no list is known, the longest is said to be what it is", async () => {
  const { readings, groups, coverage } = await check({ short: [{ a: 1 }, { a: 2 }], notes });
  expect(readings[0]).toBe('The list "notes" was read.');
  expect(groups.map(({ rule }) => rule)).toEqual(["not-placements"]);
  expect(coverage.complete).toBe(false);
});

test.each([
  [
    "one placement with its sources",
    { country: "Fiji", year: 2019, tier: "Tier 9", sources: [{ page: 1 }, { page: 2 }] },
  ],
  [
    "with the list first",
    { sources: [{ page: 1 }, { page: 2 }], country: "Fiji", year: 2019, tier: "Tier 9" },
  ],
])("%s is one record, and is not torn apart", async (_, value) => {
  const { coverage, groups, what, readings } = await check(value);
  expect(what).toBe("a table of tier placements, row per country and year");
  expect(coverage).toMatchObject({ rowsRead: 1, placements: 1 });
  expect(groups[0]?.samples[0]?.place).toMatchObject({ pointer: "/tier" });
  expect(readings).toEqual([]);
  expect(coverage.columnsUnread.map(({ column }) => column)).toEqual(["sources"]);
});

test("one record of the standard that holds a list of objects is checked as that record", async () => {
  const actor = { id: "actor/x", kind: "nonsense", name: { en: "X" }, citations: [{ title: "T" }] };
  const { what, groups } = await check(actor);
  expect(what).toBe("records of the standard: 1 actor");
  expect(groups.map(({ rule }) => rule)).toContain("invalid-record");
});

test("a list that the standard does not have, in a dataset, is named once, and its records are counted as not read", async () => {
  const actors = [{ id: "actor/x", kind: "ngo", name: { en: "X" } }];
  const { groups, coverage } = await check({ id: "dataset/x", actors, extras: notes });
  const about = groups.filter(({ samples }) => samples.some(({ place }) => place.pointer === "/extras"));
  expect(about).toMatchObject([{ rule: "invalid-record", count: 1 }]);
  expect(coverage).toMatchObject({ rowsRejected: 3 });
});

test("a list that is called like something every object has is a list", async () => {
  const { what } = await check({ constructor: placements });
  expect(what).toContain("a table of tier placements");
});

test("the lists of a packed file, and of one that can be read but once, are chosen in the same way", async () => {
  const text = JSON.stringify({ notes, rankings: placements });
  const packed = await report(fromBytes("lists.json.gz", new Uint8Array(gzipSync(text))));
  expect(packed.coverage.placements).toBe(2);
  const piped = await openTip(
    ["check", "-"],
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  );
  expect(piped.out).toContain('The list "rankings" was read.');
  expect(piped.code).toBe(1);
  const wrong = await openTip(
    ["check", "-", "--sheet", "nowhere"],
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  );
  expect(wrong.code).toBe(2);
  const plain = await openTip(["check", file("lists.json", text), "--sheet", "notes"]);
  expect(plain.out).toContain("not-placements");
});
