import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { defineConfig } from "tsup";
import { constantRecords } from "./scripts/constant-records.ts";
import { listRecordsPlugin } from "./scripts/list-records.ts";
import { oneSharedChunk } from "./scripts/one-shared-chunk.ts";

const source = (path: string) => fileURLToPath(new URL(`src/${path}`, import.meta.url));
const files = [
  "index.ts",
  "history.ts",
  ...readdirSync(source("articles")).map((file) => `articles/${file}`),
];

import { writtenArticles } from "./scripts/written-articles.ts";
export default defineConfig({
  entry: Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ""), source(file)])),
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
  esbuildPlugins: [writtenArticles, constantRecords, listRecordsPlugin, oneSharedChunk.esbuild],
  plugins: [oneSharedChunk],
});
