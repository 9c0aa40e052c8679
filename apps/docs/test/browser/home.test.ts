import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { openCheckPage } from "./check-page.ts";
import { complaintsOf } from "./complaints.ts";
import { servedSite } from "./served-site.ts";
import { home } from "./site.ts";

const site = servedSite();
const csv = "country,year,tier\nFiji,2003,Tier 2 Watch List\nNowhereland,2020,Tier 2\n";

test("a spreadsheet that is dropped on the home page is checked right there, and nothing is asked for", async () => {
  const { page, said, requests, complaints } = await openCheckPage(site.browser, site.origin, { path: "" });
  await page.getByRole("link", { name: "Check your spreadsheet", exact: true }).click();
  expect(await page.locator("check-file .zone").isVisible()).toBe(true);
  await page.evaluate((text) => {
    const given = new DataTransfer();
    given.items.add(new File([text], "mine.csv"));
    dispatchEvent(Object.assign(new Event("drop"), { dataTransfer: given }));
  }, csv);
  expect(await said("mine.csv")).toBe("mine.csv: 2 errors.");
  await page.getByText("Nowhereland").first().waitFor();
  // A browser asks for the icon of a site when it likes.
  const own = ["_astro/", "favicon.svg"].map((path) => `GET ${site.origin}${home.pathname}${path}`);
  const others = requests.filter((one) => !["GET blob:", ...own].some((start) => one.startsWith(start)));
  expect(others).toEqual([]);
  expect(complaints).toEqual([]);

  const ask = (address: string) =>
    fetch(address).then(
      () => "reached",
      () => "refused",
    );
  const address = `${site.origin}${home.pathname}favicon.svg`;
  expect(await page.evaluate(ask, address)).toBe("refused");
  expect(await page.workers()[0]?.evaluate(ask, address)).toBe("refused");
  await page.context().close();
});

test("by keyboard the way from the home page to what is wrong is an example away", async () => {
  const page = await site.browser.newPage();
  const complaints = complaintsOf(page);
  await page.goto(site.origin + home.pathname, { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "a table of rankings with faults" }).focus();
  await page.keyboard.press("Enter");
  await page.locator("h2.title", { hasText: "rankings.csv: " }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/rankings\.csv: \d+ errors/);
  expect(await page.locator("details.finding").count()).toBeGreaterThan(5);
  expect(await barriers(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("until a file is chosen the search of the home page works", async () => {
  const page = await site.browser.newPage();
  await page.goto(site.origin + home.pathname, { waitUntil: "networkidle" });
  await page.locator("button[data-open-modal]").click();
  await page.locator("dialog input").fill("watch list");
  await page.locator("dialog .pagefind-ui__result-link").first().waitFor();
  await page.close();
});
