import assert from "node:assert/strict";
import { join } from "node:path";
import { emptyProject, project, type Stage, sample, type Use, underEach } from "../project.ts";

/** `open-tip` installed, and fetched by npx as the README has it: both find the fault, and pass what is sound. */
export const commandLine: Use = {
  name: "the command line",
  async try(stage) {
    const samples = ["rankings.csv", "sound.csv"].map((file) => sample(`command-line/${file}`));
    const installed = await project(stage, "command-line", samples, ["@open-tip/validators"]);
    await check(stage, installed, ["npx", "open-tip"]);
    // npx keeps what it fetches for as long as it likes: not this, and not in the user's cache.
    const env = { npm_config_cache: join(stage.folder, "npx-cache") };
    await check(stage, emptyProject(stage, "npx", samples), ["npx", "--yes", "@open-tip/validators"], env);
  },
};

async function check(
  stage: Stage,
  folder: string,
  command: readonly [string, ...string[]],
  env: NodeJS.ProcessEnv = {},
): Promise<void> {
  const faults = await underEach(stage, folder, [...command, "check", "rankings.csv"], { env, status: 1 });
  for (const { stdout } of faults) assert.match(stdout, /watch-list-before-2004, row 2, column tier/);
  await underEach(stage, folder, [...command, "check", "sound.csv"], { env });
}
