import { gzipSync } from "node:zlib";
import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { dist, home } from "./site.ts";

/** The built site in a browser. */
export interface OpenSite {
  /** What went wrong so far: errors on the console, and requests to others. */
  readonly wrong: readonly string[];
  /** Opens a page, by its path without a slash at the start. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** Opens a page and returns how many bytes it costs, compressed: its own, and those of its scripts and data. */
  weigh(path: string): Promise<{ readonly page: number; readonly script: number }>;
  close(): Promise<void>;
}

/** Starts a browser and serves it the built site. */
export async function openSite(): Promise<OpenSite> {
  const [browser, site]: [Browser, Awaited<ReturnType<typeof serve>>] = await Promise.all([
    launch(),
    serve(dist),
  ]);
  const wrong: string[] = [];
  const newPage = async (path: string, options?: BrowserContextOptions) => {
    const page = await browser.newPage(options);
    page.on("console", (message) => {
      if (message.type() === "error") wrong.push(`${path}: ${message.text()}`);
    });
    page.on("pageerror", (error) => wrong.push(`${path}: ${error.message}`));
    page.on("request", (request) => {
      if (new URL(request.url()).origin !== site.origin) wrong.push(`${path}: asks for ${request.url()}`);
    });
    return page;
  };
  const visit = (page: Page, path: string) =>
    page.goto(`${site.origin}${home.pathname}${path}`, { waitUntil: "networkidle" });
  return {
    wrong,
    async open(path, options) {
      const page = await newPage(path, options);
      await visit(page, path);
      return page;
    },
    async weigh(path) {
      const page = await newPage(path);
      const responses: Response[] = [];
      page.on("response", (response) => responses.push(response));
      await visit(page, path);
      const sum = async (...kinds: readonly string[]) => {
        const ofKind = responses.filter((one) => kinds.includes(one.request().resourceType()));
        const sizes = await Promise.all(ofKind.map(async (one) => gzipSync(await one.body()).length));
        return sizes.reduce((a, b) => a + b, 0);
      };
      const weight = { page: await sum("document"), script: await sum("script", "fetch") };
      await page.close();
      return weight;
    },
    async close() {
      await browser.close();
      site.close();
    },
  };
}
