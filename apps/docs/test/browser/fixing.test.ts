import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import * as XLSX from "xlsx";
import { openTip } from "../../../../packages/validators/test/open-tip.ts";
import { barriers } from "./barriers.ts";
import { checkPageForEach, openCheckPage } from "./check-page.ts";
import { servedSite } from "./served-site.ts";

const site = servedSite();
const checkPage = checkPageForEach(site);

const text = [
  "country,year,tier,remark",
  "Tanzannia,2012,Tier 2   ,é",
  "Tanzannia,2013,Tier 2,b",
  "Eswatni,2014,Tier 2   ,c",
  "Nowhere,2015,Tier 9,d",
  "",
].join("\r\n");
const safe = text.replaceAll("Tier 2   ", "Tier 2");
const title = () => checkPage.current.page.locator("h2.title").textContent();
const button = (name: string | RegExp) => checkPage.current.page.getByRole("button", { name });
const fixed = () => checkPage.current.page.locator("h2.title", { hasText: ", fixed" }).waitFor();

test("all safe fixes are accepted at once, the file is checked again, and saved as it was but for them", async () => {
  const { page, check, requests, saved } = checkPage.current;
  await check("mine.csv", text);
  const before = await title();
  requests.length = 0;
  await button("Accept all 2 safe fixes").click();
  await fixed();
  await page.getByText("2 values were fixed in a copy.").waitFor();
  await page.getByText(`Before: ${before?.replace("mine.csv: ", "")}`).waitFor();
  expect(await page.locator(".groups").textContent()).toContain("Tanzannia");
  const file = await saved("Save mine.fixed.csv");
  expect(file).toEqual({ name: "mine.fixed.csv", text: safe });
  expect(
    requests.filter((request) => !request.startsWith("GET blob:") && !request.includes("/_astro/")),
  ).toEqual([]);
  await button("Undo the last fixes").click();
  expect(await title()).toBe(before);
  expect(await button("Save mine.fixed.csv").count()).toBe(0);
});

test("a guess is ticked or accepted by itself, and step by step all is noted and taken back", async () => {
  const { page, check, saved } = checkPage.current;
  await check("mine.csv", text);
  const guess = page.locator(".offers li.unsafe", { hasText: "Tanzannia" });
  expect(await guess.textContent()).toContain("a guess");
  expect(await guess.getByRole("checkbox").isChecked()).toBe(false);
  await guess.getByRole("checkbox").check();
  await button("Accept 2 safe fixes and 2 guesses").click();
  await page.getByText("4 values were fixed in a copy, 2 of them by a guess.").waitFor();

  const finding = page.locator("details.finding", { hasText: "Eswatni" }).first();
  if ((await finding.getAttribute("open")) === null) await finding.locator("summary").click();
  expect(await finding.locator(".fix").textContent()).toContain("Eswatini");
  await finding.getByRole("button", { name: "Accept 1 guess" }).click();
  await page.getByText("5 values were fixed in a copy, 3 of them by a guess.").waitFor();

  const file = await saved("Save mine.fixed.csv");
  expect(file.text).toBe(safe.replaceAll("Tanzannia", "Tanzania").replace("Eswatni", "Eswatini"));
  const log = await saved("Save the log of the fixes");
  expect(log.name).toBe("mine.fixes.ndjson");
  const folder = mkdtempSync(join(tmpdir(), "open-tip-fixing-"));
  for (const { name, text } of [file, log]) writeFileSync(join(folder, name), text);
  const { code, err } = await openTip(["check", "--revert-fixes", log.name], [], folder);
  expect([code, err]).toEqual([0, ""]);
  expect(readFileSync(join(folder, file.name), "utf8")).toBe(text);

  await button("Undo the last fixes").click();
  await page.getByText("4 values were fixed in a copy").waitFor();
  await button("Undo the last fixes").click();
  expect(await page.getByText("fixed in a copy").count()).toBe(0);
});

test("values that may not be shown are fixed without being shown, before and after", async () => {
  const { page } = checkPage.current;
  await button("invented records of cases").click();
  await checkPage.current.said("cases.csv");
  expect(await page.locator(".offers").textContent()).toContain("the values are not shown");
  await page.locator("form.fixes").getByRole("button", { name: "Accept 1 safe fix" }).click();
  await fixed();
  const shown = await page.locator("[data-part=result]").textContent();
  expect(shown).toContain("It leaves out values that may not be shown");
  expect(shown).not.toMatch(/\bwoman\b/i);
  const log = await checkPage.current.saved("Save the log of the fixes");
  expect(log.text).not.toMatch(/woman/i);
  const file = await checkPage.current.saved("Save cases.fixed.csv");
  expect(file.text).not.toContain(",woman,");
});

const book = XLSX.utils.book_new();
const rows = text.split("\r\n").map((line) => line.split(","));
XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows), "Data");

test("of a workbook it is said that it cannot be fixed here, and nothing is offered", async () => {
  const { page, check } = checkPage.current;
  await check("mine.xlsx", new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" })));
  await page.getByText("mine.xlsx is a workbook").waitFor();
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  expect(await button(/^Accept/).count()).toBe(0);
  expect(await page.locator(".fix", { hasText: "Tanzania" }).count()).toBeGreaterThan(0);
});

test("what is packed is fixed too, and saved as it was packed", async () => {
  const { page, check } = checkPage.current;
  await check("mine.csv.gz", gzipSync(text));
  await button("Accept all 2 safe fixes").click();
  await fixed();
  const save = button("Save mine.fixed.csv.gz");
  const [download] = await Promise.all([page.waitForEvent("download"), save.click()]);
  expect(gunzipSync(readFileSync(await download.path())).toString()).toBe(safe);
});

test("a hundred thousand fixes do not freeze the page, and can be stopped before they are made", async () => {
  const { page } = checkPage.current;
  const give = () =>
    page.evaluate(() => {
      const lines = Array.from({ length: 5000 }, (_, at) => `Fiji,${2001 + (at % 25)},Tier 2   \n`).join("");
      const given = new DataTransfer();
      given.items.add(new File(["country,year,tier\n", ...Array(20).fill(lines)], "long.csv"));
      dispatchEvent(Object.assign(new Event("drop"), { dataTransfer: given }));
    });
  await give();
  await checkPage.current.said("long.csv");
  await button(/^Accept all 100,000 safe fixes/).click();
  await button("Stop").click();
  expect(await checkPage.current.said("long.csv")).not.toContain("fixed");
  const longest = await page.evaluate(async () => {
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 10);
    const buttons = [...document.querySelectorAll<HTMLButtonElement>("button.main")];
    buttons.find((one) => one.textContent?.startsWith("Accept all"))?.click();
    while (!document.querySelector("h2.title")?.textContent?.includes(", fixed"))
      await new Promise((resolve) => setTimeout(resolve, 20));
    clearInterval(clock);
    return longest;
  });
  await page.getByText("100,000 values were fixed in a copy.").waitFor();
  // Not a measure of speed: one turn of a page that writes the file itself would take many times that.
  expect(longest).toBeLessThan(2000);
});

test.each([
  ["in the light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 360, height: 740 } }],
] as const)("what is offered and what was fixed have no serious barrier and fit %s", async (_, options) => {
  const other = await openCheckPage(site.browser, site.origin, options);
  const { page } = other;
  const fits = async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    expect(await barriers(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(options.viewport.width);
  };
  await other.check("mine.csv", text);
  await fits();
  await page.locator(".offers li.unsafe").first().getByRole("checkbox").check();
  await page.locator("form.fixes button.main").click();
  await page.locator("h2.title", { hasText: ", fixed" }).waitFor();
  await fits();
  expect(other.complaints).toEqual([]);
  await page.context().close();
});
