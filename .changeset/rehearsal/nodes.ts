import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { npm, run } from "./run.ts";
import { checkout, pinned } from "./workspace.ts";

/** A Node that the packages are used with. */
export interface Node {
  readonly version: string;
  /** Environment in which this Node is the first that is found, and nothing of the checkout is. */
  readonly env: NodeJS.ProcessEnv;
}

/** The oldest that the packages promise, and the release between it and the one that the project pins. */
const OTHERS = ["20.19.5", "22.23.3"] as const;

/** Installs the Nodes. The first is the oldest, the last the project's own. */
export async function installNodes(folder: string): Promise<readonly Node[]> {
  mkdirSync(folder);
  const alias = (version: string) => `node-${version}`;
  const manifest = {
    private: true,
    // npm runs no script of a package that is not named here, and it is a script that brings Node's binary.
    allowScripts: { node: true },
    dependencies: Object.fromEntries(OTHERS.map((version) => [alias(version), `npm:node@${version}`])),
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await npm(["install"], { cwd: folder });
  const own = pinned("node").replace("node@", "");
  const nodes = [
    ...OTHERS.map((version) => node(version, join(folder, "node_modules", alias(version), "bin"))),
    node(own, join(checkout, "node_modules/node/bin")),
  ];
  for (const { version, env } of nodes)
    assert.equal((await run("node", ["--version"], { cwd: folder, env })).stdout.trim(), `v${version}`);
  return nodes;
}

function node(version: string, bin: string): Node {
  // npm put the checkout's tools on the path, and a stranger has none of them.
  const path = (process.env.PATH ?? "").split(delimiter).filter((entry) => !/node_modules/.test(entry));
  return { version, env: { PATH: [bin, ...path].join(delimiter) } };
}
