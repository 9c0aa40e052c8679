import { mkdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { FileReport } from "../src/index.ts";
import { file, nowhere, openTip } from "./open-tip.ts";

const header = "country,year,tier\n";

async function checkJson(
  path: string,
  ...args: string[]
): Promise<{ code: number | null; report: FileReport }> {
  const { code, out } = await openTip(["check", path, "--format", "json", ...args]);
  return { code, report: JSON.parse(out).reports[0] };
}

/** What every answer to bad input has: no stack, a place or the file's name, and a remedy. */
function expectCivil(text: string): void {
  expect(text).not.toMatch(/^\s+at .*:\d+:\d+/m);
  expect(text).not.toMatch(/undefined|NaN|\[object/);
}

describe("what cannot be opened is misuse: exit 2, one line with a remedy", () => {
  mkdirSync(nowhere("a-folder"), { recursive: true });
  test.each([
    ["a missing file", [nowhere("missing.csv")], "There is no file", "Check the name"],
    ["a folder without files", [nowhere("a-folder")], "holds no file", "Give a file by its name"],
    ["no file at all", [], "No file was given", "open-tip check rankings.csv"],
    ["an unknown option", ["x.csv", "--frobnicate"], "no option --frobnicate", "See open-tip check --help"],
    ["a wrong edition", ["x.csv", "--edition", "95"], "is not an edition", "from 2001"],
    [
      "unknown words for codes",
      ["x.csv", "--tier-codes", "1=best"],
      '"1=best" is not a code and its meaning',
      "tier-2-watch-list",
    ],
    ["a delimiter that is none", ["x.csv", "--delimiter", "##"], "is not known", "tab"],
  ])("%s", async (_, args, problem, remedy) => {
    const { code, out, err } = await openTip(["check", ...args]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(problem);
    expect(err).toContain(remedy);
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
    expectCivil(err);
  });

  test("an unknown command shows the known ones", async () => {
    const { code, err } = await openTip(["frobnicate"]);
    expect(code).toBe(2);
    expect(err).toContain("inspect, check");
  });
});

describe("a file that cannot be checked is named for what it is: exit 3, one finding", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82]);
  test.each([
    ["an empty file", "", "empty-file", "The file is empty"],
    ["only white space", " \n\n  \n", "empty-file", "The file is empty"],
    ["a PNG called .csv", png, "not-a-table", "a PNG image"],
    ["a binary file", Uint8Array.from([1, 2, 0, 3, 10, 0, 0]), "not-a-table", "a binary file"],
    [
      "a file about something else",
      "station,temperature\nNorth,4\nSouth,7\n",
      "not-placements",
      "no column holds a territory",
    ],
    [
      "a list without a year",
      "country,tier\nNamibia,Tier 1\n",
      "missing-edition",
      "No column says which edition",
    ],
    [
      "a million characters without a newline",
      "x".repeat(3_000_000),
      "record-too-long",
      "There is no line break",
    ],
  ])("%s", async (name, content, rule, words) => {
    const { code, report } = await checkJson(file(`${name.replaceAll(" ", "-")}.csv`, content));
    expect(code).toBe(3);
    expect(report.groups.map((group) => group.rule)).toEqual([rule]);
    expect(report.groups[0]?.message).toContain(words);
    expect(report.groups[0]?.remedy).toMatch(/\w/);
    expect(report.coverage).toMatchObject({ complete: false, rowsChecked: 0 });
    expectCivil(JSON.stringify(report));
  });
});

describe("a fault inside a file costs what it must and no more: exit 1", () => {
  const good = "Namibia,2020,Tier 1\n";
  test.each([
    [
      "a lone quote",
      `${header}"Haiti,2020,Tier 2\n${good}`,
      "broken-quote",
      { row: 2, line: 2, byteOffset: 18 },
      1,
      1,
    ],
    [
      "a row too short",
      `${header}Haiti,2020\n${good}`,
      "ragged-row",
      { row: 2, line: 2, byteOffset: 18 },
      1,
      1,
    ],
    ["a row too long", `${header}Korea, South,2020,Tier 1\n${good}`, "ragged-row", { row: 2, line: 2 }, 1, 1],
    ["a header only", header, "no-rows", { row: 1, line: 1 }, 0, 0],
    [
      "the same column twice",
      `country,year,tier,x,x\nHaiti,2020,Tier 2,a,b\n`,
      "duplicate-header",
      { row: 1 },
      1,
      0,
    ],
  ])("%s", async (name, content, rule, place, checked, rejected) => {
    const { code, report } = await checkJson(file(`${name.replaceAll(" ", "-")}.csv`, content));
    expect(report.groups.map((group) => group.rule)).toEqual([rule]);
    expect(report.groups[0]?.samples[0]?.place).toMatchObject(place);
    expect(report.coverage).toMatchObject({ rowsChecked: checked, rowsRejected: rejected });
    expect(code).toBe(rule === "duplicate-header" ? 3 : 1);
  });

  test("a byte that is not UTF-8, where all else is, is named by offset with the remedy", async () => {
    const content = new Uint8Array([
      ...new TextEncoder().encode(`${header}Cura`),
      0xe7,
      ...new TextEncoder().encode(`ao,2020,Tier 2\nCôte d’Ivoire,2020,Tier 2\n${good}`),
    ]);
    const { code, report } = await checkJson(file("windows.csv", content));
    expect(code).toBe(1);
    expect(report.groups).toHaveLength(1);
    expect(report.groups[0]).toMatchObject({
      rule: "invalid-utf-8",
      remedy: expect.stringContaining("UTF-8"),
    });
    expect(report.groups[0]?.samples[0]?.place).toMatchObject({ row: 2, line: 2, byteOffset: 22 });
    expect(report.groups[0]?.message).toContain('0xE7 at offset 22 is not UTF-8 (in Windows-1252 it is "ç")');
  });
});

test("a column called __proto__ is a column like any other", async () => {
  const { code, report } = await checkJson(
    file("proto.csv", "country,year,tier,__proto__,constructor\nFiji,2020,Tier 2,a,b\n"),
  );
  expect(code).toBe(0);
  expect(report.coverage.columnsUnread.map(({ column }) => column)).toEqual(["__proto__", "constructor"]);
});

test("a gigabyte without a newline takes bounded memory and one finding", async () => {
  const piece = Buffer.alloc(8 * 1024 * 1024, "x");
  async function* gigabyte() {
    for (let i = 0; i < 128; i++) yield piece;
  }
  const { code, out } = await openTip(["check", "-", "--format", "json"], gigabyte());
  expect(code).toBe(3);
  const [report] = JSON.parse(out).reports as FileReport[];
  expect(report?.groups.map((group) => group.rule)).toEqual(["record-too-long"]);
}, 60_000);

test("values of columns that the standard does not know are never printed", async () => {
  const secret = "Jane-Secret-Doe";
  const rows = [
    `Fiji,2020,Tier 2,${secret}`,
    `Tanzannia,2020,Tier 9,${secret}`,
    `Fiji,2020,Tier 3,${secret}`,
    `${secret}`,
  ];
  const path = file("private.csv", `country,year,tier,victim\n${rows.join("\n")}\n`);
  for (const format of ["pretty", "json"]) {
    const { out, err } = await openTip(["check", path, "--format", format, "--samples", "all"]);
    expect(out + err).not.toContain(secret);
    expect(out).toContain("Tanzannia");
  }
  const people = file("people.csv", `name,age,country\n${secret},12,Fiji\n${secret},13,Chad\n`);
  const { out, err } = await openTip(["check", people]);
  expect(out + err).not.toContain(secret);
});

test("a first row that may be data is not printed", async () => {
  const path = file(
    "headless.tsv",
    "17.json\tJane-Secret-Doe said so.\t30\t30\n18.json\tOthers did not.\t4\t5\n",
  );
  const { out, err } = await openTip(["check", path]);
  expect(out + err).not.toContain("Secret");
});

test("control characters of a file do not reach the terminal", async () => {
  const path = file("escape.csv", `${header}\u001b[31mFiji\u202e,2020,Tier 2\nFiji,2020,Tier 2\n`);
  const { out } = await openTip(["check", path]);
  expect(out).toContain("\\u{1b}");
  expect(out).not.toContain("\u001b");
  expect(out).not.toContain("\u202e");
});
