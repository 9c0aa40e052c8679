import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const core = fileURLToPath(new URL("../src/cli/check-command.ts", import.meta.url));
/** What is loaded without it: what is said where a call fails. */
const apart = /src\/cli\.ts$|\/cli\/(?:failure|unknown-command)\.ts$/;

/**
 * Puts what a check always loads into one file. A bundler parts code by who asks for it, so that with a dozen parts that are
 * loaded on demand it makes dozens of files; here each such part asks for all that a check needs, which is there by then.
 */
export const oneCore: Plugin = {
  name: "one-core",
  setup(build) {
    const parts = new Set<string>();
    build.onResolve({ filter: /^\./ }, async ({ path, kind, resolveDir, pluginData }) => {
      if (kind !== "dynamic-import" || pluginData === oneCore) return undefined;
      const resolved = await build.resolve(path, { kind, resolveDir, pluginData: oneCore });
      if (!apart.test(resolved.path)) parts.add(resolved.path);
      return resolved;
    });
    build.onLoad({ filter: /\/validators\/src\/.*\.ts$/ }, async ({ path }) => {
      if (!parts.has(path) || path === core) return undefined;
      const contents = `${await readFile(path, "utf8")}\nimport ${JSON.stringify(core)};\n`;
      return { contents, loader: "ts" };
    });
  },
};
