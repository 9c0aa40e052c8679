import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeEach, expect } from "vitest";
import { complaintsOf } from "./complaints.ts";
import type { ServedSite } from "./served-site.ts";
import { home } from "./site.ts";

/** The page that checks files, open in a browser, with all that it asked for and complained of. */
export interface CheckPage {
  readonly page: Page;
  /** Requests since the page was loaded. */
  readonly requests: string[];
  /** Errors in the console, and those that nobody caught. */
  readonly complaints: string[];
  /** Gives it a file, and waits for what it says in the end. */
  check(name: string, content: string | Uint8Array): Promise<string>;
  /** What it says, once it is done with a file of this name. */
  said(name: string): Promise<string>;
  /** Presses a button, and reads the file that is saved. */
  saved(button: string): Promise<{ readonly name: string; readonly text: string }>;
}

/** @param options `path` is that of another page on which files are checked */
export async function openCheckPage(
  browser: Browser,
  origin: string,
  { path = "check/", ...options }: BrowserContextOptions & { readonly path?: string } = {},
): Promise<CheckPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints = complaintsOf(page);
  await page.goto(`${origin}${home.pathname}${path}`, { waitUntil: "networkidle" });
  context.on("request", (request) => requests.push(`${request.method()} ${request.url()}`));
  const said = async (name: string) => {
    const title = page.locator("h2.title", { hasText: name });
    await title.and(page.locator(":not(:has-text('Checking'))")).waitFor();
    return (await title.textContent()) ?? "";
  };
  return {
    page,
    requests,
    complaints,
    said,
    check: async (name, content) => {
      const buffer = Buffer.from(content);
      await page.locator("[data-part=picker]").setInputFiles({ name, mimeType: "", buffer });
      return said(name);
    },
    saved: async (button) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: button, exact: true }).click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
    },
  };
}

/** A page that checks files, opened anew for each test of a file, which fails where the page complains. */
export function checkPageForEach(site: ServedSite): { readonly current: CheckPage } {
  let open: CheckPage | undefined;
  beforeEach(async () => {
    open = await openCheckPage(site.browser, site.origin);
  });
  afterEach(async () => {
    expect(open?.complaints).toEqual([]);
    await open?.page.context().close();
  });
  return {
    get current() {
      if (!open) throw new Error("The page is opened once a test runs.");
      return open;
    },
  };
}
