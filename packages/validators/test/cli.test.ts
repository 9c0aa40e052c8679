import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fromText, report, rules } from "../src/index.ts";
import { file, openTip } from "./open-tip.ts";

const clean = file("clean.csv", "country,year,tier\nFiji,2020,Tier 2\nChad,2020,Tier 2 Watch List\n");
const faulty = file(
  "faulty.csv",
  "country,year,tier\nFiji,2020,Tier 2\nFiji,2020,Tier 3\nFiji,2090,Tier 2\n",
);
const doubtful = file("doubtful.csv", "country,year,tier\nFiji,2003,Special Case\n");

describe("exit codes", () => {
  test.each([
    ["0 when nothing is found", [clean], 0],
    ["1 when an error is found", [faulty], 1],
    ["0 for a warning alone", [doubtful], 0],
    ["1 for a warning with --fail-on warning", [doubtful, "--fail-on", "warning"], 1],
    ["1 when one of several files has an error", [clean, faulty], 1],
    ["3 when something could not be checked, whatever else was found", [faulty, file("x.csv", "")], 3],
  ])("%s", async (_, args, code) => {
    expect((await openTip(["check", ...args])).code).toBe(code);
    const json = await openTip(["check", ...args, "--format", "json"]);
    expect(JSON.parse(json.out).exitCode).toBe(code);
  });
});

test("an amount of memory that is none or too small is refused, with what would do", async () => {
  for (const [size, remedy] of [
    ["many", "64MB or 2GB"],
    ["5 parsecs", "64MB or 2GB"],
    ["64", "at least 1MB"],
    ["1000KB", "at least 1MB"],
  ]) {
    const { code, err } = await openTip(["check", clean, `--key-memory=${size}`]);
    expect(code).toBe(2);
    expect(err).toContain(remedy);
  }
  expect((await openTip(["check", clean, "--key-memory", "64MB"])).code).toBe(0);
});

test("the report says what the file is, how it was read, what was covered, and what was found with place and page", async () => {
  const { out } = await openTip(["check", faulty]);
  expect(out).toContain(
    "a table of tier placements, row per country and year: 3 rows, 1 territory, 2020 to 2090",
  );
  expect(out).toContain("country (A)  territory, by name (known name)");
  expect(out).toContain("error  duplicate-placement, row 3, column tier (C)");
  expect(out).toContain("Fiji 2020 stands in row 2 already, there as Tier 2 and here as Tier 3.");
  expect(out).toContain("Coverage: 3 rows read, 3 checked");
  expect(out).toMatch(/Rules: \d+ applied, \d+ not \(\d+: .+ see --verbose\)\./);
  expect(out).toContain("1 error and 1 warning.");
});

test("equal findings are one entry with an exact count, and --samples decides how many are shown", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `Tanzannia,${2001 + (index % 20)},Tier 2`);
  const path = file("many.csv", `country,year,tier\nFiji,2020,Tier 2\n${rows.join("\n")}\n`);
  const few = JSON.parse((await openTip(["check", path, "--format", "json", "--samples", "3"])).out)
    .reports[0].groups;
  expect(few).toHaveLength(1);
  expect(few[0]).toMatchObject({ rule: "unknown-territory", count: 40 });
  expect(few[0].samples).toHaveLength(3);
  const all = JSON.parse((await openTip(["check", path, "--format", "json", "--samples", "all"])).out)
    .reports[0].groups;
  expect(all[0].samples).toHaveLength(40);
});

test("the same file gives the same report, however its bytes arrive", async () => {
  const text = readFileSync(faulty, "utf8");
  const whole = await report(fromText("f.csv", text));
  async function* single() {
    for (const byte of new TextEncoder().encode(text)) yield Uint8Array.of(byte);
  }
  expect(await report({ name: "f.csv", bytes: single })).toEqual(whole);
});

test("standard input is a file like any other", async () => {
  const { code, out } = await openTip(["check", "-"], [readFileSync(faulty, "utf8")]);
  expect(code).toBe(1);
  expect(out).toContain("standard input");
});

test("every rule is either applied or listed as skipped with its reason", async () => {
  const one = await report(fromText("t.csv", readFileSync(clean, "utf8")));
  const listed = [...one.coverage.rulesRun, ...one.coverage.rulesSkipped.map(({ rule }) => rule)].sort();
  expect(listed).toEqual(rules.map(({ code }) => code).sort());
  expect(one.coverage.rulesSkipped).toContainEqual({
    rule: "watch-list-without-waiver",
    reason: "no column for waiver",
  });
});

test("help names every option of a command and every exit code", async () => {
  const { code, out } = await openTip(["check", "--help"]);
  expect(code).toBe(0);
  const options =
    readFileSync(new URL("../src/cli/check-command.ts", import.meta.url), "utf8") +
    readFileSync(new URL("../src/cli/file-options.ts", import.meta.url), "utf8");
  for (const [, name] of options.matchAll(/^\s+"?([a-z-]+)"?: \{ type: "(?:string|boolean)"/gm))
    expect(out).toContain(`--${name}`);
  for (const exit of [0, 1, 2, 3]) expect(out).toContain(`\n  ${exit}  `);
});

test("the library's main entries need nothing of Node, so that they run in a browser", () => {
  const source = new URL("../src/", import.meta.url);
  const nodeOnly = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts"))
    .filter((path) => /from "node:|\bprocess\.|\bBuffer\b/.test(readFileSync(new URL(path, source), "utf8")))
    .map((path) => path.replaceAll("\\", "/"))
    // The configuration is read for the command line alone.
    .filter((path) => !/^(?:cli\b|node\/|config\/)/.test(path));
  expect(nodeOnly).toEqual(["node.ts", "read-ahead.ts", "spill-to-disk.ts"]);
});
