import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exampleBytes, type FileReport, fromBytes, report, rules } from "@open-tip/validators";
import type { Browser, Page } from "playwright-core";
import { build } from "tsup";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { type Served, serve } from "./serve.ts";

declare global {
  var checkFile: (file: File) => Promise<FileReport>;
}

// The strictest policy that lets a page run its own script: no eval, no network. The image is the page's empty icon.
const policy = "default-src 'none'; script-src 'self'; img-src data:";

const folder = mkdtempSync(join(tmpdir(), "open-tip-browser-"));
let browser: Browser;
let site: Served;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  await build({
    config: false,
    silent: true,
    entry: {
      validators: fileURLToPath(new URL("../../../../packages/validators/src/index.ts", import.meta.url)),
    },
    outDir: folder,
    outExtension: () => ({ js: ".js" }),
    format: "esm",
    target: "es2022",
    // With this platform, an import of anything of Node fails the build.
    platform: "browser",
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ["@open-tip/source"];
    },
  });
  writeFileSync(
    join(folder, "page.js"),
    'import { fromBlob, report } from "./validators.js";\nglobalThis.checkFile = (file) => report(fromBlob(file));\n',
  );
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><link rel="icon" href="data:,"><input type="file"><script type="module" src="/page.js"></script>',
  );
  [browser, site] = await Promise.all([launch(), serve(folder, { "content-security-policy": policy })]);
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(error.message));
  // A breach of the policy is an error on the console, even where the code that tried it went on without.
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(site.origin);
  await page.waitForFunction(() => typeof globalThis.checkFile === "function");
});
afterAll(async () => {
  await browser?.close();
  site?.close();
  rmSync(folder, { recursive: true, force: true });
});

// A longer example would only test how fast text travels to the browser.
const LONGEST = 100_000;
const examples = rules.flatMap(({ code, examples: { valid, invalid } }) =>
  [...valid, ...invalid]
    .filter(({ options, times = 1 }) => options === undefined && times < LONGEST)
    .map((example, at) => ({ name: `${code}-${at}.csv`, bytes: [...exampleBytes(example)] })),
);

test("a browser finds in every example of every rule what Node finds, without eval", async () => {
  expect(examples.length).toBeGreaterThan(rules.length);
  const inBrowser = await page.evaluate(
    (all) =>
      Promise.all(
        all.map(({ name, bytes }) => globalThis.checkFile(new File([Uint8Array.from(bytes)], name))),
      ),
    examples,
  );
  const inNode = await Promise.all(
    examples.map(({ name, bytes }) => report(fromBytes(name, Uint8Array.from(bytes)))),
  );
  expect(inBrowser).toEqual(JSON.parse(JSON.stringify(inNode)));
  expect(complaints).toEqual([]);
});

test("a file that a person chose is checked", async () => {
  const buffer = Buffer.from("country,year,tier\nNamibia,2020,Tier 4\n");
  await page.locator("input").setInputFiles({ name: "mine.csv", mimeType: "text/csv", buffer });
  const found = await page.evaluate(() => {
    const [file] = document.querySelector("input")?.files ?? [];
    return file && globalThis.checkFile(file);
  });
  expect(found?.groups.map(({ rule }) => rule)).toEqual(["unknown-tier"]);
});
