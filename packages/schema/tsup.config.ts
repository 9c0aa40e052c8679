import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { withoutDocumentationPlugin } from "./scripts/without-documentation.ts";

const { exports } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as {
  exports: Record<string, string | Record<string, string>>;
};

// Every entry of package.json that has a source, under the name that package.json gives its output.
const entry = Object.fromEntries(
  Object.values(exports).flatMap((one) => {
    const source = typeof one === "object" ? one["@open-tip/source"] : undefined;
    const output = typeof one === "object" ? one.default : undefined;
    return source && output ? [[output.replace(/^\.\/dist\/|\.js$/g, ""), source]] : [];
  }),
);

export default defineConfig({
  entry,
  format: "esm",
  dts: true,
  clean: true,
  target: "es2022",
  // The published types stand beside the build, and are named there and not copied into it.
  external: [/generated\/types\.d\.ts$/],
  esbuildPlugins: [withoutDocumentationPlugin],
});
