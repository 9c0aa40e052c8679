import { expect, test } from "vitest";
import { servedSite } from "./served-site.ts";

const site = servedSite();

test.each([
  ["watch list", "/rules/watch-list-before-2004/"],
  ["duplicate-placement", "/rules/duplicate-placement/"],
  ["Swaziland", "/territories/swz/"],
  ["Swaziland", "/territories/"],
  ["Burma", "/territories/mmr/"],
  ["tierAsStated", "/entities/tier-placement/"],
  ["shifted-cells", "/diagnoses/shifted-cells/"],
])("a search for %s finds %s", async (words, path) => {
  const page = await site.browser.newPage();
  await page.goto(`${site.origin}/about/open-tip/`, { waitUntil: "networkidle" });
  await page.locator("button[data-open-modal]").click();
  await page.locator("dialog input").fill(words);
  await page.locator("dialog .pagefind-ui__result-link").first().waitFor();
  const found = await page
    .locator("dialog .pagefind-ui__result-link")
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  expect(found).toContain(path);
  await page.close();
});
