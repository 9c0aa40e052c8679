import { gzipSync } from "node:zlib";
import { consensus } from "@open-tip/corpus/history";
import { reportEditions } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { type Served, serve } from "./serve.ts";
import { dist, home, pageText } from "./site.ts";

const editions = reportEditions.map(({ edition }) => edition);
const placed = territories.filter(({ placed }) => placed).map(({ code }) => code);
const wrong: string[] = [];
let browser: Browser;
let site: Served;

beforeAll(async () => {
  [browser, site] = await Promise.all([launch(), serve(dist)]);
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Opens a page of the site and remembers what goes wrong on it. */
async function open(path: string, options: Parameters<Browser["newPage"]>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  page.on("console", (message) => message.type() === "error" && wrong.push(`${path}: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(`${path}: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== site.origin) wrong.push(`${path}: asks for ${request.url()}`);
  });
  await page.goto(`${site.origin}${home.pathname}${path}`, { waitUntil: "networkidle" });
  return page;
}

/** What the packages know of an edition: tier, "not-in-report", or nothing that is agreed on. */
function known(edition: number): Record<string, string> {
  return Object.fromEntries(
    consensus
      .filter((one) => one.edition === edition)
      .map(({ territory, tier, absence }) => [territory, tier ?? absence ?? "undecided"]),
  );
}

/** States by territory, of links of the map or rows of a table, without those of which nothing is known. */
function shown(page: Page, selector: string): Promise<Record<string, string>> {
  return page.$$eval(selector, (elements) =>
    Object.fromEntries(
      elements
        .map((one) => [one.getAttribute("data-code") ?? "", one.getAttribute("data-state") ?? ""] as const)
        .filter(([, state]) => state !== "unknown" && state !== "not-ranked"),
    ),
  );
}

test("by the keyboard the slider goes through every edition; map, table and counts show what the packages know", async () => {
  const page = await open("tiers/");
  const slider = page.getByRole("slider", { name: "Edition" });
  await slider.focus();
  await slider.press("Home");
  for (const edition of editions) {
    expect(await slider.inputValue()).toBe(String(edition));
    expect(await page.locator("#edition-shown").textContent()).toBe(String(edition));
    const expected = known(edition);
    expect(await shown(page, ".tier-map a[data-code]"), `map of ${edition}`).toEqual(expected);
    expect(await shown(page, "#edition-table tr[data-code]"), `table of ${edition}`).toEqual(expected);
    const tiers = Object.values(expected).filter((state) => state !== "undecided");
    const counted = await page.locator('[data-count="all"] td').first().textContent();
    expect(counted, `count of ${edition}`).toBe(String(tiers.length));
    await slider.press("ArrowRight");
  }
  expect(page.url()).toContain(`edition=${editions.at(-1)}`);
  await page.close();
});

test("every territory that a report places is on the map, as land or as a dot, and in the table", async () => {
  const page = await open("tiers/");
  const codes = (selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.getAttribute("data-code")).sort());
  expect(await codes(".tier-map a:has(path, circle)")).toEqual([...placed].sort());
  expect(await codes("#edition-table tr[data-code]")).toEqual([...placed].sort());
  await page.close();
});

test("by arrow keys every territory of the map is reached, and a status says who says what of it", async () => {
  const page = await open("tiers/?edition=2020");
  // The map is one stop of the Tab key; its arrow keys are asked for from every territory in turn.
  expect(await page.locator('.tier-map a[tabindex="0"]').count()).toBe(1);
  const reached = await page.evaluate(() => {
    const start = document.querySelector<SVGAElement>('.tier-map a[tabindex="0"]');
    const found = new Set<Element>(start ? [start] : []);
    for (const one of found) {
      for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
        (one as SVGAElement).focus();
        one.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        if (document.activeElement?.matches(".tier-map a")) found.add(document.activeElement);
      }
    }
    return [...found].map((one) => one.getAttribute("data-code"));
  });
  const drawn = await page.$$eval(".tier-map a", (links) =>
    links
      .filter((link) => link.getBoundingClientRect().width > 0)
      .map((link) => link.getAttribute("data-code")),
  );
  expect(drawn.filter((code) => !reached.includes(code))).toEqual([]);

  await page.locator('.tier-map a[data-code="NAM"]').focus();
  const status = page.locator(".tier-figure").getByRole("status");
  await expect.poll(() => status.textContent()).toContain("Namibia in 2020: Tier 1.");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/territories/nam/");
  await page.close();
});

test("the table of an edition is filtered by old names and placements, and sorted", async () => {
  const page = await open("tiers/?edition=2020");
  const rows = page.locator("#edition-table tbody tr:not([hidden])");
  const form = page.getByRole("search", { name: "Filter the table" });
  await form.getByRole("searchbox").fill("swaziland");
  expect(await rows.locator("th").allTextContents()).toEqual(["Eswatini"]);
  await form.getByRole("searchbox").fill("");
  await form.getByLabel("Placement").selectOption("tier-3");
  expect(await rows.count()).toBe(Object.values(known(2020)).filter((state) => state === "tier-3").length);
  await form.getByLabel("Placement").selectOption("");
  await page.getByRole("button", { name: "Placement" }).click();
  expect(await rows.first().getAttribute("data-state")).toBe("tier-1");
  await page.close();
});

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
  const page = await open("territories/chn/");
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
  const index = await open("territories/");
  await index.getByRole("searchbox", { name: /Name/ }).fill("Zaire");
  expect(await index.locator("#territory-index tbody tr:visible th").allTextContents()).toEqual([
    "Democratic Republic of the Congo",
  ]);
  await index.close();

  const matrix = await open("tiers/compare/");
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
    const sizes = { page: 0, script: 0 };
    const page = await browser.newPage();
    page.on("response", async (response) => {
      const kind = response.request().resourceType();
      if (!["document", "script", "fetch"].includes(kind)) return;
      sizes[kind === "document" ? "page" : "script"] += gzipSync(await response.body()).length;
    });
    await page.goto(`${site.origin}${home.pathname}${path}`, { waitUntil: "networkidle" });
    await page.close();
    expect(sizes.script).toBeLessThan(60_000);
    expect(sizes.page).toBeLessThan(150_000);
  },
);

test("nothing went wrong on these pages, and nobody else was asked for anything", () => {
  expect(wrong).toEqual([]);
});
