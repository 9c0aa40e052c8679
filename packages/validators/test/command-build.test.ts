import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { builtinsAsTheyAre } from "../scripts/builtins-as-they-are.ts";
import { oneCore } from "../scripts/one-core.ts";

// Each file, and each of Node's modules that is imported as a whole, takes a part of what a small check takes.
test("the command's check loads a few files, and of Node's modules what it uses", async () => {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL("../src/cli.ts", import.meta.url))],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    conditions: ["@open-tip/source"],
    outdir: "out",
    write: false,
    metafile: true,
    plugins: [builtinsAsTheyAre, oneCore],
    logLevel: "error",
  });
  const { outputs } = metafile;
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name) || !(name in outputs)) return;
    loaded.add(name);
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === "import-statement") load(path);
  };
  const isCheck = (name: string) => outputs[name]?.entryPoint?.endsWith("src/cli/check-command.ts") ?? false;
  load(Object.keys(outputs).find(isCheck) ?? "");
  expect(loaded.size).toBeGreaterThan(0);
  expect(loaded.size).toBeLessThanOrEqual(6);
  expect(outputFiles.filter(({ text }) => /^import .* from "node:/m.test(text))).toEqual([]);
  expect(outputFiles.some(({ text }) => text.includes('process.getBuiltinModule("node:fs")'))).toBe(true);
});
