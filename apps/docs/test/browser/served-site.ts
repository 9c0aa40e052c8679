import type { Browser } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { launch } from "./browser.ts";
import { type Served, serve } from "./serve.ts";
import { dist } from "./site.ts";

/** The built site and a browser, there for all tests of a file. */
export interface ServedSite {
  readonly browser: Browser;
  readonly origin: string;
}

/** Serves the built site to a browser while the tests of a file run. */
export function servedSite(): ServedSite {
  let browser: Browser | undefined;
  let site: Served | undefined;
  beforeAll(async () => {
    [browser, site] = await Promise.all([launch(), serve(dist)]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.close();
  });
  const there = <T>(one: T | undefined): T => {
    if (one === undefined) throw new Error("The site is served once the tests of the file run.");
    return one;
  };
  return {
    get browser() {
      return there(browser);
    },
    get origin() {
      return there(site).origin;
    },
  };
}
