import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readJson } from "./cases.ts";

test("the published source runs in browsers: it imports its own files and its dependencies, nothing else", () => {
  const { dependencies } = readJson("package.json") as { dependencies: Record<string, string> };
  const folder = new URL("../src/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const imports = /^(?:(?:import|export)\s[^"';]*?from\s*|import\s*)"([^"]+)"|\bimport\(\s*"([^"]+)"/gm;
  const specifiers = files.flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return [...text.matchAll(imports)].map(([, still, lazy]) => still ?? lazy);
  });
  const foreign = new Set(specifiers.filter((specifier) => !specifier?.startsWith(".")));
  expect([...foreign]).toEqual(Object.keys(dependencies));
});
