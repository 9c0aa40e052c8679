import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import { type Manifest, publicPackages } from "./workspace.ts";

/** The command that the release workflow gives to the action of changesets. */
function workflowScript(copy: string, name: "version-script" | "publish-script"): [string, ...string[]] {
  const workflow = readFileSync(join(copy, ".github/workflows/release.yml"), "utf8");
  const command = new RegExp(`^ *${name}: (.+)$`, "m").exec(workflow)?.[1];
  if (command === undefined) throw new Error(`release.yml has no ${name}`);
  return command.split(" ") as [string, ...string[]];
}

/**
 * Gives the packages of a copy the versions of the next release, if there is any.
 * @returns whether a changeset asked for a release
 */
export async function version(copy: string): Promise<boolean> {
  const changesets = readdirSync(join(copy, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
  // Without any, changesets calls it a failure, and the workflow goes straight on to publishing.
  if (changesets.length === 0) return false;
  const [command, ...args] = workflowScript(copy, "version-script");
  await run(command, args, { cwd: copy });
  return true;
}

/**
 * Builds, checks and publishes the packages of a copy.
 * @returns what was published, as its package.json says
 */
export async function publish(copy: string, registry: Registry): Promise<readonly Manifest[]> {
  const packages = publicPackages(copy);
  // Provenance is signed with GitHub's identity of the workflow, which is nowhere else. No setting of the environment
  // turns it off: npm puts a package's publishConfig first.
  for (const { folder, manifest } of packages) {
    const without = { ...manifest, publishConfig: { ...manifest.publishConfig, provenance: false } };
    writeFileSync(join(folder, "package.json"), `${JSON.stringify(without, null, 2)}\n`);
  }
  const [command, ...args] = workflowScript(copy, "publish-script");
  await run(command, args, { cwd: copy, env: registry.publishing });
  return packages.map(({ manifest }) => manifest);
}
