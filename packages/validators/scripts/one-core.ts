import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";

const sources = fileURLToPath(new URL("../src/", import.meta.url));
const core = join(sources, "cli/check-command.ts");

/**
 * Puts what a check always loads into one file. A bundler parts code by who asks for it, so that with two dozen parts that are
 * loaded on demand it makes dozens of files; here each such part is taken to ask for all that a check needs.
 */
export const oneCore: Plugin = {
  name: "one-core",
  setup(build) {
    const parts = onDemand();
    build.onLoad({ filter: /\/validators\/src\/.*\.ts$/ }, ({ path }) => {
      if (!parts.has(path) || path === core) return undefined;
      const contents = `${readFileSync(path, "utf8")}\nimport ${JSON.stringify(core)};\n`;
      return { contents, loader: "ts" };
    });
  },
};

/** Every file that another one loads on demand. */
function onDemand(): ReadonlySet<string> {
  const files = readdirSync(sources, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  return new Set(
    files.flatMap((file) => {
      const path = join(sources, file);
      const found = readFileSync(path, "utf8").matchAll(/\bimport\("(\.[^"]+)"\)/g);
      return [...found].map(([, target = ""]) => resolve(dirname(path), target));
    }),
  );
}
