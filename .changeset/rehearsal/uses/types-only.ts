import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { packagingSample, project, type Use } from "../project.ts";
import { resolutions, tsc } from "../tsc.ts";
import { pinned } from "../workspace.ts";

/** Types without code are correct, and bring no zod into the program. */
export const typesOnly: Use = {
  name: "types only",
  async try(stage) {
    const samples = [packagingSample("types-only.ts")];
    const folder = await project(stage, "types-only", samples, ["@open-tip/schema", pinned("typescript")]);
    for (const resolution of resolutions) {
      const { stdout } = await tsc(folder, resolution, "types-only.ts", ["--listFilesOnly"]);
      assert.ok(stdout.includes("node_modules/@open-tip/schema/"), "the types are not in the program");
      assert.ok(!stdout.includes("node_modules/zod/"), "zod is in the program");
    }
    rmSync(join(folder, "node_modules/zod"), { recursive: true });
    for (const resolution of resolutions) await tsc(folder, resolution, "types-only.ts", ["--noEmit"]);
  },
};
