import { consensus } from "@open-tip/corpus/history";
import { reportEditions } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import { afterAll, beforeAll, expect, test } from "vitest";
import { known } from "./known-placements.ts";
import { type OpenSite, openSite } from "./open-site.ts";
import { home, pageText } from "./site.ts";

const editions = reportEditions.map(({ edition }) => edition);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test("the page of each territory has its history as a picture and as a table, and both are what the packages know", () => {
  const differ = territories.flatMap(({ code }) => {
    const expected = consensus
      .filter(({ territory }) => territory === code)
      .map(({ edition, tier, absence }) => `${edition} ${tier ?? absence ?? "undecided"}`);
    const text = pageText(`${home.pathname}territories/${code.toLowerCase()}/`);
    const read = (pattern: RegExp) =>
      [...text.matchAll(pattern)]
        .map(([, edition, state]) => `${edition} ${state}`)
        .filter((one) => !/ (?:unknown|not-ranked)$/.test(one));
    const strip = read(/href="#edition-(\d{4})".*?data-state="([^"]*)"/gs);
    const rows = read(/id="edition-(\d{4})".*?data-state="([^"]*)"/gs);
    return [strip, rows].every((one) => one.join() === expected.join()) ? [] : [code];
  });
  expect(differ).toEqual([]);
});

test("a history leads by keyboard from its picture to the row of an edition, and from there to the law", async () => {
  const page = await site.open("territories/chn/");
  await page.getByRole("link", { name: /^2013: Tier 3, Automatic downgrade/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**#edition-2013");
  const row = page.locator("#edition-2013");
  expect(await row.evaluate((one) => one.matches(":target"))).toBe(true);
  await row.getByRole("link", { name: /Due by itself/ }).focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/tier-law/#law-watch-list-limit-2008");
  await page.close();
});

test("territories are found by any name, and compared by several", async () => {
  const index = await site.open("territories/");
  await index.getByRole("searchbox", { name: /Name/ }).fill("Zaire");
  expect(await index.locator("#territory-index tbody tr:visible th").allTextContents()).toEqual([
    "Democratic Republic of the Congo",
  ]);
  await index.close();

  const matrix = await site.open("tiers/compare/");
  await matrix.getByRole("searchbox").fill("Zaire, Swaziland");
  const rows = matrix.locator(".matrix tbody tr:visible");
  expect(await rows.locator("th").allTextContents()).toEqual([
    "Democratic Republic of the Congo",
    "Eswatini",
  ]);
  const cells = await rows
    .nth(1)
    .locator("td[data-state]")
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-state")));
  expect(cells).toEqual(editions.map((edition) => known(edition).SWZ ?? "unknown"));
  await matrix.close();
});

test.each(["tiers/", "tiers/compare/", "territories/", "territories/chn/"])(
  "%s has less than 60 kB of script and data beside a page of less than 150 kB, compressed",
  async (path) => {
    const { page, script } = await site.weigh(path);
    expect(page).toBeGreaterThan(1000);
    expect(script).toBeLessThan(60_000);
    expect(page).toBeLessThan(150_000);
  },
);

test("nothing went wrong on these pages, and nobody else was asked for anything", () => {
  expect(site.wrong).toEqual([]);
});
