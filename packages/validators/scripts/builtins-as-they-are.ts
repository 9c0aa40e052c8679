import type { Plugin } from "esbuild";

/**
 * Takes from Node's modules, by `process.getBuiltinModule`, what is used of them. An `import` of one makes a module of all
 * that it exports, and so loads parts of Node that nobody asks for: streams for `node:fs`, tables of encodings for `node:util`.
 */
export const builtinsAsTheyAre: Plugin = {
  name: "builtins-as-they-are",
  setup(build) {
    build.onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === "import-statement" ? { path, namespace: "builtin", sideEffects: false } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => {
      const names = Object.keys(process.getBuiltinModule(path) ?? {}).filter((name) =>
        /^[a-z]\w*$/i.test(name),
      );
      const each = names.map((name) => `export const ${name} = /* @__PURE__ */ (() => builtin.${name})();`);
      return {
        contents: [`const builtin = process.getBuiltinModule(${JSON.stringify(path)});`, ...each].join("\n"),
      };
    });
  },
};
