import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Names of configurations, the one that goes first at the front. */
const names = ["ts", "mts", "js", "mjs", "json"].map((extension) => `open-tip.config.${extension}`);

/** The configuration that is nearest to a folder, in it or above. */
export function findConfig(from: string): string | undefined {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined || dirname(folder) === folder) return found;
  }
}
