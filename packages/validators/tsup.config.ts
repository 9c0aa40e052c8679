import { defineConfig } from "tsup";

export default defineConfig({
  entry: ["src/index.ts", "src/node.ts", "src/evidence.ts", "src/references.ts", "src/cli.ts"],
  format: "esm",
  dts: { entry: ["src/index.ts", "src/node.ts", "src/evidence.ts", "src/references.ts"] },
  splitting: true,
  clean: true,
  target: "es2022",
});
