import { readdirSync } from "node:fs";
import { defineConfig } from "tsup";
import { markPure } from "./scripts/mark-pure.ts";

const articles = readdirSync(new URL("src/articles/", import.meta.url)).map((file) => `src/articles/${file}`);
const entry = Object.fromEntries(
  ["src/index.ts", ...articles].map((path) => [path.replace(/^src\/|\.ts$/g, ""), path]),
);

export default defineConfig({
  entry,
  format: "esm",
  dts: true,
  clean: true,
  target: "es2022",
  splitting: true,
  // The few values of the schema that are needed are built in. Its entries would load much more, the first one zod.
  noExternal: ["@open-tip/schema"],
  esbuildOptions(options) {
    options.conditions = ["@open-tip/source"];
  },
  plugins: [markPure],
});
