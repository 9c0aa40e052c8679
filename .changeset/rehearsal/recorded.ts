import assert from "node:assert/strict";
import type { Registry } from "./registry.ts";
import { run } from "./run.ts";
import type { Manifest } from "./workspace.ts";

/** What a registry says of a package. */
interface Packument {
  readonly "dist-tags": Readonly<Record<string, string>>;
  readonly versions: Readonly<Record<string, Manifest & { readonly dist: { readonly integrity: string } }>>;
}

/** A published package, as the registry has it. */
export interface Release {
  readonly name: string;
  readonly version: string;
  /** Digest of the tarball. */
  readonly integrity: string;
}

/** Compares what the registry and git recorded with what was to be released. */
export async function readRecorded(
  copy: string,
  registry: Registry,
  manifests: readonly Manifest[],
): Promise<readonly Release[]> {
  const versions = new Set(manifests.map(({ version }) => version));
  assert.equal(versions.size, 1, `the packages share no version: ${[...versions].join(", ")}`);
  const names = new Set(manifests.map(({ name }) => name));
  const tags = (await run("git", ["tag", "--list"], { cwd: copy })).stdout.split("\n");
  return Promise.all(
    manifests.map(async ({ name, version }) => {
      const response = await fetch(registry.url + name.replace("/", "%2f"));
      assert.equal(response.status, 200, `the registry does not have ${name}`);
      const packument = (await response.json()) as Packument;
      assert.deepEqual(packument["dist-tags"], { latest: version }, `tags of ${name}`);
      const recorded = packument.versions[version];
      assert.ok(recorded, `the registry does not have ${name}@${version}`);
      for (const [dependency, range] of Object.entries(recorded.dependencies ?? {}))
        if (names.has(dependency)) assert.equal(range, `^${version}`, `${name}'s range of ${dependency}`);
      assert.ok(tags.includes(`${name}@${version}`), `git has no tag ${name}@${version}`);
      return { name, version, integrity: recorded.dist.integrity };
    }),
  );
}
