import { reportEditions } from "@open-tip/schema/report-editions";
import { territories } from "@open-tip/schema/territories";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { known } from "./known-placements.ts";
import { type OpenSite, openSite } from "./open-site.ts";

const editions = reportEditions.map(({ edition }) => edition);
const placed = territories.filter(({ placed }) => placed).map(({ code }) => code);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

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
  const page = await site.open("tiers/");
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
  const page = await site.open("tiers/");
  const codes = (selector: string) =>
    page.$$eval(selector, (all) => all.map((one) => one.getAttribute("data-code")).sort());
  expect(await codes(".tier-map a:has(path, circle)")).toEqual([...placed].sort());
  expect(await codes("#edition-table tr[data-code]")).toEqual([...placed].sort());
  await page.close();
});

test("by arrow keys every territory of the map is reached, and a status says who says what of it", async () => {
  const page = await site.open("tiers/?edition=2020");
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
  const page = await site.open("tiers/?edition=2020");
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

test("nothing went wrong on these pages, and nobody else was asked for anything", () => {
  expect(site.wrong).toEqual([]);
});
