import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { createContext, SourceTextModule } from "node:vm";

// Runs the built page with what a browser has beside the language, as far as the page needs it, and nothing of Node.
const output = { textContent: "" };
// Vite asks an element whether the browser can load files ahead.
const createElement = () => ({});
const querySelector = (name) => (name === "output" ? output : null);
const document = { createElement, querySelector };
const context = createContext({
  ...{ document, Blob, TextDecoder, TextEncoder, URL, atob, crypto, performance },
  ...{ setTimeout, clearTimeout, MessageChannel, AbortController, ReadableStream, DecompressionStream },
});

// The page comes in several files, of which some are only asked for when they are needed.
const modules = new Map();
function load(path) {
  const known = modules.get(path);
  if (known) return known;
  const module = new SourceTextModule(readFileSync(`dist${path}`, "utf8"), {
    context,
    identifier: path,
    importModuleDynamically: async (name) => ready(load(within(name, path))),
  });
  modules.set(path, module);
  return module;
}

/** Path of what a file of the page imports; it may import nothing but the page's other files. */
function within(name, importer) {
  assert.match(name, /^\.{0,2}\//, `the bundle still imports ${name}`);
  return posix.resolve(posix.dirname(importer), name);
}

async function ready(module) {
  if (module.status === "unlinked")
    await module.link((name, importer) => load(within(name, importer.identifier)));
  await module.evaluate();
  return module;
}

const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(readFileSync("dist/index.html", "utf8"));
await ready(load(script));

assert.deepEqual(JSON.parse(output.textContent), {
  territory: "found",
  placement: false,
  rules: ["watch-list-before-2004"],
});
