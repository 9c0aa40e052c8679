/** The object that esbuild makes of `import * as name`: an empty one, then a call that fills it. */
const namespace = /^var (\w+) = \{\};\n__export\(\1, (\{[^{}]*\})\);$/gm;
/** A call of the function that writes names as articles print them, which most shared records make. */
const namesAsStated = /(?<=: )named\(/g;

/**
 * Marks as pure, in the built files, calls that do nothing but make a record. Or a bundler that needs one record of a
 * file would keep all, because a call might do something: esbuild writes such a call for each namespace, and what the
 * source says of `named` is not heard in other files.
 */
export const markPure = {
  name: "mark-pure",
  renderChunk(code: string): { code: string } {
    return {
      code: code
        .replace(
          namespace,
          "var $1 = /* @__PURE__ */ ((all, target = {}) => (__export(target, all), target))($2);",
        )
        .replace(namesAsStated, "/* @__PURE__ */ named("),
    };
  },
};
