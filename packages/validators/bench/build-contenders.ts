import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Where the contenders stand as JavaScript, as their users would run them: Node's own reading of TypeScript takes 16 MB.
 * It has to be a place from which the packages are found.
 */
const folder = fileURLToPath(new URL("../node_modules/.cache/bench/", import.meta.url));

/** Makes JavaScript of the contenders; returns the program that runs one of them. */
export async function buildContenders(): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(new URL("./run-one.ts", import.meta.url))],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    outExtension: { ".js": ".mjs" },
  });
  return `${folder}run-one.mjs`;
}
