import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import schema from "@open-tip/schema/schema.json" with { type: "json" };
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

// Without code of the standard: its JSON Schema, and the conformance cases as their guide says to run them.
const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
ajv.addSchema(schema);

const cases = dirname(fileURLToPath(import.meta.resolve("@open-tip/schema/conformance/cases.schema.json")));
let tried = 0;
for (const file of readdirSync(cases)) {
  if (!file.endsWith(".json") || file === "cases.schema.json") continue;
  for (const { entity, tests } of JSON.parse(readFileSync(`${cases}/${file}`, "utf8")))
    for (const { description, data, valid } of tests) {
      const verdict = ajv.validate(`${schema.$id}#/$defs/${entity}`, data);
      assert.equal(verdict, valid, `${file}: ${description}`);
      tried++;
    }
}
assert.ok(tried > 0, "no conformance case was tried");
