import { rules, ruleUrl } from "@open-tip/validators";
import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { servedSite } from "./served-site.ts";
import { home, pagePaths, sample } from "./site.ts";

const site = servedSite();

/** Visits pages, a few at a time, and returns what went wrong on them. */
async function visit(
  paths: readonly string[],
  options: BrowserContextOptions,
  look: (page: Page) => Promise<readonly string[]>,
): Promise<string[]> {
  const context = await site.browser.newContext(options);
  const wrong: string[] = [];
  const waiting = [...paths];
  const worker = async () => {
    const page = await context.newPage();
    let at = "";
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(`${at}: console: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${at}: ${error.message}`));
    page.on("request", (request) => {
      const { origin } = new URL(request.url());
      if (origin !== site.origin && origin !== "null") wrong.push(`${at}: asks for ${request.url()}`);
    });
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      at = path;
      const response = await page.goto(site.origin + path);
      if (response?.status() !== 200) wrong.push(`${path}: status ${response?.status()}`);
      wrong.push(...(await look(page)).map((one) => `${path}: ${one}`));
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  await context.close();
  return wrong;
}

/** Whether the page is wider than the screen, or a table than its column, so that a reader would have to scroll sideways. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = [...document.querySelectorAll("table.cards")].filter(
      (table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0),
    );
    return [
      ...(scrollWidth > clientWidth ? [`is ${scrollWidth} wide on a screen of ${clientWidth}`] : []),
      ...wide.map((table) => `its table "${table.getAttribute("aria-label")}" is too wide`),
    ];
  });
}

test("the sitemap lists the home page and a page for every rule, at the address that findings name", () => {
  expect(pagePaths).toContain(home.pathname);
  expect(
    rules.map(({ code }) => new URL(ruleUrl(code)).pathname).filter((path) => !pagePaths.includes(path)),
  ).toEqual([]);
});

// Hundreds of pages, and tables of thousands of cells, on a machine that has other work.
const LONG = 600_000;

// 1160 is where both sidebars stand and leave the least room between them.
test.each([360, 1160])(
  "every page loads without an error, asks nobody else for anything, and fits a screen of %i",
  async (width) => {
    expect(await visit(pagePaths, { viewport: { width, height: 740 } }, overflow)).toEqual([]);
  },
  LONG,
);

test.each([
  ["in the light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
  ["in the dark", { viewport: { width: 1280, height: 900 }, colorScheme: "dark" }],
  ["on a phone", { viewport: { width: 360, height: 740 } }],
] as const)(
  "pages of every kind have no serious barrier %s",
  async (_, options) => {
    expect(await visit(sample(pagePaths), options, barriers)).toEqual([]);
  },
  LONG,
);
