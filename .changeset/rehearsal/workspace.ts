import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout that the rehearsal is started from. It is only read. */
export const checkout = fileURLToPath(new URL("../../", import.meta.url));

/** What the rehearsal reads of a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly workspaces?: readonly string[];
  readonly publishConfig?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** A folder of the workspace that is published. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads the package.json of a folder. */
export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

function workspaces(root: string): readonly Package[] {
  return globSync([...(readManifest(root).workspaces ?? [])], { cwd: root })
    .map((path) => join(root, path))
    .map((folder) => ({ folder, manifest: readManifest(folder) }));
}

/** The packages that are published from a copy of the project. */
export function publicPackages(root: string): readonly Package[] {
  return workspaces(root).filter(({ manifest }) => !manifest.private);
}

/** A tool as the project itself pins it, such as `typescript@6.0.3`, so that there is one place to raise it. */
export function pinned(tool: string): string {
  const all = [readManifest(checkout), ...workspaces(checkout).map(({ manifest }) => manifest)];
  const version = all.map(({ devDependencies }) => devDependencies?.[tool]).find(Boolean);
  if (version === undefined) throw new Error(`no package.json of the project pins ${tool}`);
  return `${tool}@${version}`;
}
