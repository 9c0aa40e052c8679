import { defineConfig } from "tsup";

const entries = {
  index: "src/index.ts",
  node: "src/node.ts",
  config: "src/config.ts",
  evidence: "src/evidence.ts",
  references: "src/references.ts",
  worker: "src/worker.ts",
  "worker/serve": "src/worker/serve.ts",
  "worker/start": "src/worker/start.ts",
};

export default defineConfig({
  entry: entries,
  format: "esm",
  dts: { entry: entries },
  splitting: true,
  clean: true,
  target: "es2022",
});
