import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Node } from "./nodes.ts";
import type { Release } from "./recorded.ts";
import type { Registry } from "./registry.ts";
import { npm, type Printed, run } from "./run.ts";
import { checkout, readManifest } from "./workspace.ts";

/** What there is to use, where, and with which Nodes. */
export interface Stage {
  readonly folder: string;
  readonly registry: Registry;
  readonly releases: readonly Release[];
  readonly nodes: readonly Node[];
}

/** A way to use the packages, tried in a project of its own. */
export interface Use {
  readonly name: string;
  /** Fails where the packages do. */
  try(stage: Stage): Promise<void>;
}

/** A sample of the packaging test, which installs the same packages from files. */
export const packagingSample = (file: string): string =>
  join(checkout, "packages/validators/test/packaging", file);

/** A sample of the rehearsal's own, such as `browser/page.ts`. */
export const sample = (file: string): string => fileURLToPath(new URL(`samples/${file}`, import.meta.url));

/** Makes an empty project that gets Open TIP from the rehearsal's registry, with copies of samples in it. */
export function emptyProject(stage: Stage, name: string, samples: readonly string[]): string {
  const folder = join(stage.folder, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name, private: true, type: "module" }));
  writeFileSync(join(folder, ".npmrc"), stage.registry.npmrc);
  for (const file of samples) copyFileSync(file, join(folder, basename(file)));
  return folder;
}

/** Makes such a project, and installs packages in it by their names. */
export async function project(
  stage: Stage,
  name: string,
  samples: readonly string[],
  packages: readonly string[],
): Promise<string> {
  const folder = emptyProject(stage, name, samples);
  await npm(["install", ...packages], { cwd: folder, env: stage.nodes.at(-1)?.env ?? {} });
  const lock = JSON.parse(readFileSync(join(folder, "package-lock.json"), "utf8"));
  for (const release of stage.releases) {
    const path = `node_modules/${release.name}`;
    if (!(path in lock.packages)) continue;
    assert.equal(lock.packages[path].integrity, release.integrity, `${release.name} came from elsewhere`);
    assert.equal(readManifest(join(folder, path)).version, release.version);
  }
  return folder;
}

/** Runs a command in a folder under each Node, oldest first. A failure says under which. */
export async function underEach(
  { nodes }: Stage,
  cwd: string,
  [command, ...args]: readonly [string, ...string[]],
  more: { readonly status?: number; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<readonly Printed[]> {
  const printed: Printed[] = [];
  for (const { version, env } of nodes) {
    const place = { ...more, cwd, env: { ...env, ...more.env } };
    printed.push(
      await run(command, args, place).catch((error: Error) => {
        throw new Error(`under Node ${version}: ${error.message}`, { cause: error });
      }),
    );
  }
  return printed;
}
