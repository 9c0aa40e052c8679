import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** The files that an entry loads at once, without what it imports when it needs it. */
async function loadedBy(entry: string, platform: "browser" | "node"): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [fileURLToPath(new URL(`../src/${entry}`, import.meta.url))],
    bundle: true,
    splitting: true,
    format: "esm",
    platform,
    conditions: ["@open-tip/source"],
    outdir: "out",
    write: false,
    metafile: true,
  });
  const { outputs } = metafile;
  const names = Object.keys(outputs);
  const start = names.find((name) => outputs[name]?.entryPoint?.endsWith(`src/${entry}`));
  const files = new Set<string>();
  const add = (name: string): void => {
    for (const file of Object.keys(outputs[name]?.inputs ?? {})) files.add(file);
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === "import-statement" && path in outputs) add(path);
  };
  add(start ?? "");
  return [...files];
}

// Loading zod takes longer, and more memory, than checking most files.
test("the library loads neither zod nor the readers of formats before a file needs them", async () => {
  const files = await loadedBy("index.ts", "browser");
  expect(files.some((file) => file.endsWith("src/check.ts"))).toBe(true);
  expect(
    files.filter((file) => /node_modules\/(?:zod|hyparquet|chardet)|src\/(?:xlsx|parquet|json)\//.test(file)),
  ).toEqual([]);
});

test("the command loads nothing but its help before a command is given", async () => {
  const files = (await loadedBy("cli.ts", "node")).map((file) => file.replace(/^.*src\//, ""));
  expect(files.filter((file) => !file.startsWith("cli/help/")).sort()).toEqual(["cli.ts", "cli/help.ts"]);
});

test("a check loads nothing for configurations, baselines, fixes and patterns before they are asked for", async () => {
  const files = await loadedBy("cli/check-command.ts", "node");
  expect(files.some((file) => file.endsWith("src/check.ts"))).toBe(true);
  const onDemand =
    /node_modules\/(?:zod|picomatch|@noble)|src\/(?:xlsx|parquet|json)\/|config\/(?:load-config|baseline-file)|cli\/(?:fixer|show-fixes|revert-fixes)/;
  expect(files.filter((file) => onDemand.test(file))).toEqual([]);
});

test("a page loads nothing of the library to speak to a worker that has it", async () => {
  const files = (await loadedBy("worker.ts", "browser")).map((file) => file.replace(/^.*src\//, ""));
  expect(files).toContain("worker/create-checker.ts");
  expect(files.filter((file) => !/^worker[./]/.test(file)).sort()).toEqual(["errors.ts", "until-aborted.ts"]);
});
