import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { build } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

// The example of the site, built with Vite as its reader would build it, and run in a page.
const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
mkdirSync(path("../../node_modules/.cache"), { recursive: true });
const root = mkdtempSync(path("../../node_modules/.cache/in-a-page-"));

let browser: Browser;
let site: Served;

beforeAll(async () => {
  writeFileSync(
    join(root, "index.html"),
    `<!doctype html><title>A page</title><link rel="icon" href="data:,"><input type="file"><script type="module" src="${path("../../src/examples/in-a-page.ts")}"></script>`,
  );
  await build({ root, logLevel: "error", configFile: false, worker: { format: "es" } });
  site = await serve(join(root, "dist"));
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(root, { recursive: true });
});

test("in-a-page.ts checks a file that is picked, in a worker", async () => {
  const page = await browser.newPage();
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  await page.goto(`${site.origin}/`, { waitUntil: "networkidle" });
  await page.setInputFiles("input", path("../../src/examples/rankings.csv"));
  await expect.poll(() => said.at(-1), { timeout: 20_000 }).toContain("a table of tier placements");
  expect(said[0]).toMatch(/^\d+ of \d+ bytes$/);
  await page.close();
});
