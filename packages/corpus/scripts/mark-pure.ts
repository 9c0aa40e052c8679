/** The object that esbuild makes of `import * as name`: an empty one, then a call that fills it. */
const namespace = /^var (\w+) = \{\};\n__export\(\1, (\{[^{}]*\})\);$/gm;
/** A call of the function that writes names as articles print them, which most shared records make. */
const namesAsStated = /(?<=: )named\(/g;

/**
 * Marks as pure, in the built files, what does nothing but make a record. Or a bundler that needs one record of a file
 * would keep all, because a call or a getter might do something: esbuild writes such a call for each namespace, and what
 * the source says of `named` is not heard by every bundler.
 */
export const markPure = {
  name: "mark-pure",
  renderChunk(code: string): { code: string } {
    return {
      code: withoutGetters(code)
        .replace(
          namespace,
          "var $1 = /* @__PURE__ */ ((all, target = {}) => (__export(target, all), target))($2);",
        )
        .replace(namesAsStated, "/* @__PURE__ */ named("),
    };
  },
};

/** Names the constant itself where code asks a namespace of the same file for it. */
function withoutGetters(code: string): string {
  const constants = new Map<string, string>(
    Array.from(code.matchAll(namespace)).flatMap(([, name, getters = ""]) =>
      Array.from(
        getters.matchAll(/(\w+): \(\) => (\w+)/g),
        ([, exported, local = ""]) => [`${name}.${exported}`, local] as const,
      ),
    ),
  );
  return code.replace(/\b\w+_exports\.\w+\b/g, (asked) => constants.get(asked) ?? asked);
}
