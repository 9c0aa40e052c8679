import { rmSync } from "node:fs";
import { join } from "node:path";
import { project, sample, type Use, underEach } from "../project.ts";
import { pinned } from "../workspace.ts";

/** JSON Schema alone gives every verdict of the published conformance cases. */
export const jsonSchema: Use = {
  name: "JSON Schema only",
  async try(stage) {
    const samples = [sample("json-schema/validate.mjs")];
    const packages = ["@open-tip/schema", pinned("ajv"), pinned("ajv-formats")];
    const folder = await project(stage, "json-schema", samples, packages);
    // What is not there cannot be loaded.
    rmSync(join(folder, "node_modules/zod"), { recursive: true });
    await underEach(stage, folder, ["node", "validate.mjs"]);
  },
};
