import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fixBlob } from "../src/fixes/fix-blob.ts";
import { fixChoiceOf, fromBytes, report } from "../src/index.ts";
import { fixFile } from "../src/node.ts";
import { serve } from "../src/worker/serve.ts";
import { type Checker, createChecker } from "../src/worker.ts";
import { openTip } from "./open-tip.ts";

const folder = mkdtempSync(join(tmpdir(), "open-tip-fix-blob-"));
let channel: InstanceType<typeof MessageChannel>;
let checker: Checker;
beforeAll(() => {
  channel = new MessageChannel();
  serve({ port: channel.port2 });
  checker = createChecker(channel.port1);
});
afterAll(() => channel.port1.close());

const cells = fc.tuple(
  fc.constantFrom("Fiji", " Haiti ", "Eswatni", "Tanzannia", "Nowhere"),
  fc.constantFrom("2015", "2015.0", "never"),
  fc.constantFrom("Tier 2", "Tier 2 Watchlist   ", "Teir 3", "Tier 9"),
);
const table = fc
  .array(cells, { minLength: 3, maxLength: 12 })
  .map((rows) => [["country", "year", "tier"], ...rows].map((row) => `${row.join(",")}\n`).join(""));

test.each([false, true])("a Blob is fixed as a file is (guesses: %s)", async (unsafe) => {
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(table, async (text) => {
      const path = join(folder, "a.csv");
      writeFileSync(path, text);
      const { made } = await fixFile(path, { unsafe });
      const fixed = await checker.fix(new File([text], "a.csv"), { unsafe });
      expect(await fixed.blob.text()).toBe(readFileSync(path, "utf8"));
      expect(fixed.made).toEqual(made);
      edits += made.safe + made.unsafe;
      expect(fixed.changes.reduce((sum, { count }) => sum + count, 0)).toBe(made.safe + made.unsafe);
    }),
    { numRuns: 40 },
  );
  expect(edits).toBeGreaterThan(50);
});

test.each(["\n", "\r\n"])("the rows of a long file are fixed as those of a short one", async (newline) => {
  const row = (at: number) => `"Côte d'Ivoire",${2001 + (at % 25)},${at % 5 === 0 ? "Tier 2   " : "Tier 2"}`;
  const rows = Array.from({ length: 60_000 }, (_, at) => row(at));
  const text = ["country,year,tier", ...rows, ""].join(newline);
  const { blob, made } = await fixBlob(new Blob([text]), "long.csv", {});
  expect(made).toEqual({ safe: 12_000, unsafe: 0 });
  expect(await blob.text()).toBe(text.replaceAll("Tier 2   ", "Tier 2"));
});

const faulty = [
  "country,year,tier",
  "Tanzannia,2012,Tier 2   ",
  "Tanzannia,2013,Tier 2",
  "Eswatni,2014,Tier 2   ",
  "Boliva,2015,Tier 1   ",
  "",
].join("\n");

test("only the fixes that are chosen are made, by group and kind", async () => {
  const { groups } = await report(fromBytes("a.csv", new TextEncoder().encode(faulty)));
  const group = groups.find(({ cause }) => cause?.includes("Tanzannia"));
  const choice = fixChoiceOf(group as never, "unsafe", groups);
  const { blob, made, changes } = await checker.fix(new File([faulty], "a.csv"), { of: [choice] });
  expect(await blob.text()).toBe(faulty.replaceAll("Tanzannia", "Tanzania"));
  expect(made).toEqual({ safe: 0, unsafe: 2 });
  expect(changes).toEqual([{ column: "country", old: "Tanzannia", new: "Tanzania", count: 2 }]);
  const none = await checker.fix(new File([faulty], "a.csv"), { of: [{ ...choice, kind: "safe" }] });
  expect(await none.blob.text()).toBe(faulty);
  expect(await none.log.text()).toBe("");
});

test("a group of what was too much to tell apart leaves those that were told apart alone", async () => {
  const letters = [..."abcdefghijklmnopqrstuvw"];
  const names = letters.flatMap((a) =>
    letters.flatMap((b) => [`Pap${a}a New Gu${b}nea`, `Papu${a} New Guin${b}a`]),
  );
  const text = `country,year,tier\n${names.map((name) => `${name},2012,Tier 2\n`).join("")}`;
  const { groups } = await report(fromBytes("a.csv", new TextEncoder().encode(text)));
  const rest = groups.find(({ rule, cause }) => rule === "unknown-territory" && cause === undefined);
  const unsafe = rest?.fixes?.unsafe ?? 0;
  expect(unsafe).toBeGreaterThan(0);
  const choice = fixChoiceOf(rest as never, "unsafe", groups);
  const { made } = await checker.fix(new File([text], "a.csv"), { of: [choice] });
  expect(made).toEqual({ safe: 0, unsafe });
});

test("the logs of many steps, one after the other, take all of them back", async () => {
  const misspelt = ["Tanzannia", "Eswatni", "Boliva", "Ethopia", "Camerooon", "Argentna", "Venezuala"];
  const text = `country,year,tier\n${misspelt.map((name) => `${name},2012,Tier 2   \n`).join("")}`;
  const logName = "a.fixed.csv";
  const { groups } = await report(fromBytes("a.csv", new TextEncoder().encode(text)));
  let blob: Blob = new File([text], "a.csv");
  let log = "";
  let rounds = 0;
  for (const group of groups) {
    const kind = group.fixes?.safe ? "safe" : "unsafe";
    const next = await checker.fix(blob, {
      of: [fixChoiceOf(group, kind, groups)],
      name: "a.csv",
      logName,
      roundsBefore: rounds,
    });
    rounds += next.rounds;
    log += await next.log.text();
    blob = next.blob;
  }
  // More than fixing a file at once ever takes.
  expect(rounds).toBe(8);
  writeFileSync(join(folder, logName), await blob.text());
  writeFileSync(join(folder, "a.ndjson"), log);
  const { code, err } = await openTip(["check", "--revert-fixes", "a.ndjson"], [], folder);
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, logName), "utf8")).toBe(text);
});

test("what may not be shown is neither in what was changed nor in the log", async () => {
  const cases = "yearOfRegistration,gender,ageBroad,citizenship,CountryOfExploitation,traffickMonths\n";
  const text = `${cases}2017,woman,30—38,ZZA,ZZB,0—12 (0-1 yr)\n`;
  const { blob, changes, log } = await fixBlob(new Blob([text]), "cases.csv", {});
  expect(await blob.text()).toBe(text.replace("woman", "Woman"));
  expect(changes).toEqual([{ column: "gender", count: 1 }]);
  expect(await log.text()).not.toMatch(/woman/i);
});

test("what is packed is fixed as it would be by itself, and packed again", async () => {
  const { blob, made } = await fixBlob(new Blob([gzipSync(faulty)]), "a.csv.gz", {});
  const plain = await fixBlob(new Blob([faulty]), "a.csv", {});
  expect(made).toEqual(plain.made);
  expect(gunzipSync(await blob.arrayBuffer()).toString()).toBe(await plain.blob.text());
});

test.each([
  ["packed twice", "a.csv.gz", gzipSync(gzipSync(faulty))],
  ["a workbook", "a.xlsx", Buffer.from("PK\u0003\u0004")],
  ["a Parquet file", "a.parquet", Buffer.from("PAR1")],
])("a file that is %s is not edited, and that is said", async (is, name, bytes) => {
  await expect(checker.fix(new File([bytes], name))).rejects.toMatchObject({
    code: "not-editable",
    message: expect.stringContaining(`${name} is ${is}`),
    remedy: expect.any(String),
  });
});
