import { readFile } from "node:fs/promises";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
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

export async function openCheckPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<CheckPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${origin}${home.pathname}check/`, { waitUntil: "networkidle" });
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
      await page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer });
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
