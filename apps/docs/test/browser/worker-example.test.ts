import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, expect, test } from "vitest";
import { launch } from "./browser.ts";
import { serve } from "./serve.ts";
import { longTable } from "./worker/long-table.ts";

const example = fileURLToPath(new URL("../../../../packages/validators/examples/worker/", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "open-tip-worker-example-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("the example of a page with a worker checks a file that is chosen, and stops when it is told to", async () => {
  await build({
    config: false,
    silent: true,
    entry: [join(example, "page.ts"), join(example, "checker.ts")],
    outDir: folder,
    outExtension: () => ({ js: ".js" }),
    format: "esm",
    target: "es2022",
    platform: "browser",
    noExternal: [/./],
    esbuildOptions: (options) => {
      options.conditions = ["@open-tip/source"];
    },
  });
  copyFileSync(join(example, "index.html"), join(folder, "index.html"));
  const policy = "default-src 'none'; script-src 'self'; img-src data:";
  const [browser, site] = await Promise.all([launch(), serve(folder, { "content-security-policy": policy })]);
  try {
    const page = await browser.newPage();
    await page.goto(site.origin);
    const choose = (name: string, text: string) =>
      page.locator("input").setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
    await choose("mine.csv", "country,year,rank,source,note\nFiji,2001,12,https://example.org,\n");
    await page.getByText("This is a table of rankings, of 1 rows.").waitFor();
    expect(await page.locator("pre").textContent()).toContain("error: ");
    expect(await page.locator("progress").evaluate((bar: HTMLProgressElement) => bar.position)).toBe(1);

    // As soon as the bar moves, whatever the speed of the machine.
    await page.evaluate(() => {
      const stop = document.querySelector("button");
      const bar = document.querySelector("progress");
      if (bar) new MutationObserver(() => stop?.click()).observe(bar, { attributes: true });
    });
    await choose("long.csv", longTable(20 * 1024 * 1024).join(""));
    await page.getByText("Stopped.").waitFor();
  } finally {
    await browser.close();
    site.close();
  }
});
