import assert from "node:assert/strict";
import { project, sample, type Use, underEach } from "../project.ts";

const VITE = "8.3.8";

/** A page that Vite builds without a word of warning runs where nothing of Node is. */
export const browser: Use = {
  name: "a page built by Vite",
  async try(stage) {
    const samples = ["index.html", "page.ts", "vite.config.js", "run.mjs"].map((file) =>
      sample(`browser/${file}`),
    );
    const packages = ["@open-tip/schema", "@open-tip/validators", `vite@${VITE}`];
    const folder = await project(stage, "browser", samples, packages);
    const built = await underEach(stage, folder, ["node_modules/.bin/vite", "build", "--logLevel", "warn"]);
    // Something of Node in the bundle is only a warning to Vite.
    for (const { stdout, stderr } of built)
      assert.equal(stdout + stderr, "", `Vite warned: ${stdout}${stderr}`);
    await underEach(stage, folder, ["node", "--no-warnings", "--experimental-vm-modules", "run.mjs"]);
  },
};
