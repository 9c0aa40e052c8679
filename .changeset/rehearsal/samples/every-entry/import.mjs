import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

for (const name of process.argv.slice(2)) {
  const { exports } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
  for (const [entry, target] of Object.entries(exports)) {
    const file = typeof target === "string" ? target : target.default;
    // A pattern has no file of its own, and an entry without a default is types.
    if (entry.includes("*") || file === undefined) continue;
    const options = file.endsWith(".json") ? { with: { type: "json" } } : {};
    const module = await import(name + entry.slice(1), options);
    assert.notEqual(Object.keys(module).length, 0, `${name}${entry.slice(1)} exports nothing`);
  }
}
