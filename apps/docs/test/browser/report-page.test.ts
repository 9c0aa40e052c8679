import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { barriers } from "./barriers.ts";
import { launch } from "./browser.ts";
import { longTable, PLANTED, reportPage, table } from "./report-page.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Opens a page, has something done with it, and returns what it asked for, complained of or ran into meanwhile. */
async function opened(
  address: string,
  act: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<string[]> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("console", (message) => wrong.push(`console: ${message.text()}`));
  page.on("pageerror", (error) => wrong.push(error.message));
  page.on("dialog", (dialog) => wrong.push(`asks: ${dialog.message()}`));
  page.on("request", (request) => {
    if (request.url() !== address) wrong.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(address);
    await act(page);
  } finally {
    await context.close();
  }
  return wrong;
}

const shown = (page: Page) => page.locator(".group:visible");
const status = (page: Page) => page.getByRole("status");
const shownRows = (page: Page) => page.locator(".rows:visible > *").allTextContents();

describe("the page of a report", () => {
  let one: string;
  let several: string;
  let long: string;
  beforeAll(async () => {
    one = await reportPage({ "tiers.csv": table });
    several = await reportPage({ "tiers.csv": table, "others.csv": "country,year,tier\nFiji,2020,Tier 9\n" });
    long = await reportPage({ "long.csv": longTable });
  });

  test.each([
    ["in the light", { viewport: { width: 1280, height: 900 }, colorScheme: "light" }],
    ["in the dark, on a phone", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }],
  ] as const)("has no barrier, asks for nothing and fits the screen, %s", async (_, options) => {
    for (const address of [one, several]) {
      const wrong = await opened(
        address,
        async (page) => {
          expect(await barriers(page)).toEqual([]);
          await page.getByRole("button", { name: "Open all" }).click();
          expect(await barriers(page)).toEqual([]);
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width).toBe(options.viewport.width);
        },
        options,
      );
      expect(wrong).toEqual([]);
    }
  });

  test("says what the file is, how its columns were read and what was found, with exact counts", async () => {
    const wrong = await opened(one, async (page) => {
      await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("tiers.csv");
      for (const said of [
        "This is a table of tier placements, row per country and year.",
        "The check does not pass: errors make it fail.",
      ])
        expect(await page.getByText(said).isVisible()).toBe(true);
      const read = page.getByRole("row", { name: "country (A)" });
      expect(await read.textContent()).toContain("territory, by name");
      expect(await page.getByRole("row", { name: "shelter (D)" }).textContent()).toContain("not read");
      const counted = await page.locator(".counts dd").allTextContents();
      const [errors, warnings, notes] = counted.map(Number);
      const listed = await page.evaluate(() => document.getElementById("data")?.textContent ?? "");
      const of = (severity: string) =>
        (JSON.parse(listed).groups as { severity: string; count: number }[])
          .filter((group) => group.severity === severity)
          .reduce((sum, { count }) => sum + count, 0);
      expect([errors, warnings, notes]).toEqual([of("error"), of("warning"), of("info")]);
      expect(errors).toBeGreaterThan(20);
      expect(warnings).toBeGreaterThan(0);
    });
    expect(wrong).toEqual([]);
  });

  test("is narrowed down by text, severity, rule and column, and widened again", async () => {
    const wrong = await opened(one, async (page) => {
      const all = await shown(page).count();
      const search = page.getByRole("searchbox", { name: "Text" });
      await search.fill("atlantis");
      await expect.poll(() => shown(page).count()).toBe(1);
      expect(await status(page).textContent()).toBe(`1 of ${all} kinds of finding: 1 finding matches.`);
      await search.fill("no such thing");
      await expect.poll(() => status(page).textContent()).toBe("Nothing matches.");
      expect(await shown(page).count()).toBe(0);
      await page.getByRole("button", { name: "Show everything" }).click();
      await expect.poll(() => shown(page).count()).toBe(all);
      expect(await status(page).textContent()).toBe("");

      await page.getByRole("checkbox", { name: "errors" }).uncheck();
      await expect.poll(() => page.locator(".group.error:visible").count()).toBe(0);
      expect(await shown(page).count()).toBe(await page.locator(".group:not(.error)").count());
      await page.getByRole("checkbox", { name: "errors" }).check();

      await page.getByRole("combobox", { name: "Rule" }).selectOption("unknown-territory");
      await expect.poll(() => shown(page).count()).toBe(1);
      await page.getByRole("combobox", { name: "Rule" }).selectOption("");
      await page.getByRole("combobox", { name: "Column" }).selectOption("year (B)");
      await expect
        .poll(() => shown(page).allInnerTexts())
        .toEqual([expect.stringContaining("column year (B)")]);
    });
    expect(wrong).toEqual([]);
  });

  test("shows what a root cause explains under it, and leaves it out with that", async () => {
    const header = "country,year,tier\n";
    const part = (year: number) => `${header}Fiji,${year},Tier 2\nChad,${year},Tier 2\n`;
    const joined = await reportPage({
      "joined.csv": `${part(2018)}${part(2019)}${part(2020)}Peru,2020,Tier 8\n`,
    });
    const wrong = await opened(joined, async (page) => {
      const cause = page.locator(".cause");
      expect(await cause.getByText("The column names stand again").isVisible()).toBe(true);
      expect(await cause.getByText("Mend:").count()).toBe(1);
      expect(await cause.locator(".group .facts code").allTextContents()).toContain("unknown-territory");
      const search = page.getByRole("searchbox");
      await search.fill("Tier 8");
      await expect.poll(() => cause.isVisible()).toBe(false);
      expect(await shown(page).count()).toBe(1);
      await search.fill("unreadable-edition");
      await expect.poll(() => cause.isVisible()).toBe(true);
    });
    expect(wrong).toEqual([]);
  });

  test("of several files shows one alone when asked", async () => {
    const wrong = await opened(several, async (page) => {
      await page.getByRole("combobox", { name: "File" }).selectOption("others.csv");
      await expect.poll(() => shown(page).count()).toBe(1);
      expect(await page.getByRole("heading", { level: 3 }).allTextContents()).toEqual(["others.csv"]);
      await page.getByRole("link", { name: "others.csv" }).click();
      expect(page.url()).toBe(`${several}#file-2`);
    });
    expect(wrong).toEqual([]);
  });

  test("is used by keyboard alone: to what was found, to a finding, to its place", async () => {
    const wrong = await opened(one, async (page) => {
      const focused = () => page.evaluate(() => document.activeElement?.textContent ?? "");
      await page.keyboard.press("Tab");
      expect(await focused()).toBe("Skip to what was found");
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      await page.keyboard.type("same placement");
      await expect.poll(() => shown(page).count()).toBe(1);
      for (let at = 0; at < 20 && !(await focused()).includes("same placement"); at++)
        await page.keyboard.press("Tab");
      expect(await shownRows(page)).toEqual([]);
      await page.keyboard.press("Enter");
      await expect.poll(async () => (await shownRows(page)).length).toBe(10);
      for (let at = 0; at < 5 && !/^Show \d+ more$/.test(await focused()); at++)
        await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      const rows = await shownRows(page);
      expect(rows.length).toBeGreaterThan(10);
      expect(await page.locator(".shown:visible").textContent()).toBe(
        `${rows.length} of ${rows.length} shown.`,
      );
      // The button is gone: what it added has the focus.
      expect(await page.evaluate(() => document.activeElement?.className)).toBe("rows");
    });
    expect(wrong).toEqual([]);
  });

  test("lists a hundred thousand findings a few at a time, and searches all of them", async () => {
    const wrong = await opened(long, async (page) => {
      const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
      expect(await page.locator(".counts dd").first().textContent()).toBe("100,000");
      expect(await elements()).toBeLessThan(1000);
      await page.getByRole("button", { name: "Open all" }).click();
      await page.getByRole("button", { name: "Show 500 more" }).first().click();
      await expect.poll(() => page.locator(".shown").first().textContent()).toBe("510 of 33,334 shown.");
      expect(await elements()).toBeLessThan(1500);
      const search = page.getByRole("searchbox", { name: "Text" });
      await search.fill("row 99999");
      await expect.poll(() => shownRows(page)).toEqual(["99999"]);
      await search.fill("4711");
      await expect.poll(() => status(page).textContent()).toBe("4 of 4 kinds of finding: 21 findings match.");
      await search.fill("");
      await expect.poll(async () => (await shownRows(page)).length).toBe(30);
    });
    expect(wrong).toEqual([]);
  });

  test("is printed with everything open and nothing to press, and is as it was afterwards", async () => {
    const wrong = await opened(one, async (page) => {
      const open = () => page.locator("details[open]").count();
      const before = await open();
      await page.evaluate(() =>
        addEventListener("beforeprint", () => {
          document.title = `${document.querySelectorAll("details:not([open])").length} closed`;
        }),
      );
      await page.pdf();
      expect(await page.title()).toBe("0 closed");
      expect(await open()).toBe(before);
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
      expect(await page.locator("form, button").filter({ visible: true }).count()).toBe(0);
      const bodies = page.locator(".group .body");
      expect(await bodies.filter({ visible: true }).count()).toBe(await page.locator(".group").count());
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        return [color, backgroundColor];
      });
      expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    });
    expect(wrong).toEqual([]);
  });

  test("shows what is planted in a file as the text that it is", async () => {
    const planted = await reportPage({
      [`${PLANTED}.csv`]: table.replace("shelter", "<img src=x onerror=alert(1)>?"),
      "others.csv": table,
    });
    const wrong = await opened(planted, async (page) => {
      await page.getByRole("button", { name: "Open all" }).click();
      await page.getByRole("searchbox").fill("onerror");
      await expect.poll(() => shown(page).count()).toBeGreaterThan(0);
      expect(await page.evaluate(() => Reflect.get(globalThis, "acted"))).toBe(undefined);
      expect(await page.locator("img").count()).toBe(0);
      expect(await page.locator("script").count()).toBe(2);
      const said = await page.locator(".message").allTextContents();
      expect(said.join()).toContain('<img src=x onerror="globalThis.acted=1">');
    });
    expect(wrong).toEqual([]);
  });

  test("is read without scripts too", async () => {
    const wrong = await opened(
      one,
      async (page) => {
        expect(await page.locator("form").filter({ visible: true }).count()).toBe(0);
        const group = shown(page).filter({ hasText: "Atlantis" });
        await group.locator("summary").click();
        expect(await group.locator(".facts").textContent()).toContain("row 62, column country (A)");
        expect(await group.getByText("Mend:").isVisible()).toBe(true);
      },
      { javaScriptEnabled: false },
    );
    expect(wrong).toEqual([]);
  });
});
