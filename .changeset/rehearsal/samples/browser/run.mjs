import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createContext, SourceTextModule } from "node:vm";

// Runs the built page with what a browser has beside the language, as far as the page needs it, and nothing of Node.
const output = { textContent: "" };
const document = { querySelector: (name) => (name === "output" ? output : null) };
const context = createContext({ document, Blob, TextDecoder, TextEncoder, URL });

const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(readFileSync("dist/index.html", "utf8"));
const page = new SourceTextModule(readFileSync(`dist${script}`, "utf8"), { context });
await page.link((name) => assert.fail(`the bundle still imports ${name}`));
await page.evaluate();

assert.deepEqual(JSON.parse(output.textContent), {
  territory: "found",
  placement: false,
  rules: ["watch-list-before-2004"],
});
