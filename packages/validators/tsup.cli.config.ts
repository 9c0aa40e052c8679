import { defineConfig } from "tsup";
import { asciiOnly } from "./scripts/ascii-only.ts";
import { builtinsAsTheyAre } from "./scripts/builtins-as-they-are.ts";
import { oneCore } from "./scripts/one-core.ts";

// The command is built apart from the library, with what it needs of the schema: what a check always loads is then in a few
// files, and each file costs a process its share of a millisecond to find.
export default defineConfig({
  entry: { cli: "src/cli.ts" },
  format: "esm",
  splitting: true,
  target: "es2022",
  platform: "node",
  removeNodeProtocol: false,
  // The schemas themselves are loaded from their package: what they know of each other must be there once.
  noExternal: [/^@open-tip\/schema\//],
  esbuildPlugins: [builtinsAsTheyAre, oneCore],
  plugins: [asciiOnly],
  esbuildOptions(options) {
    // Parts that ask for all that a check needs do so for the sake of where it is put.
    options.logOverride = { "ignored-bare-import": "silent" };
    options.chunkNames = "cli/[name]-[hash]";
    options.charset = "ascii";
    // Names are kept, for traces that may be sent to us.
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
});
