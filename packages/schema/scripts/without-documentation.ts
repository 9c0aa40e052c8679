import { readFile } from "node:fs/promises";
import ts from "typescript";

/** Functions whose first argument is a schema and whose others are words about it, and the file that defines them. */
const documenting = new Set(["field", "optional"]);
const definedIn = /[\\/]documented\.ts$/;

/**
 * A source text without the words of its definitions: `.meta(…)` is taken away, and `field` and `optional` keep
 * their first argument. The words are in the JSON Schema and in the types, and would be half of the code.
 */
export function withoutDocumentation(fileName: string, text: string): string {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  const cuts: (readonly [start: number, end: number])[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression, arguments: given } = node;
      if (ts.isPropertyAccessExpression(expression) && expression.name.text === "meta" && given.length > 0) {
        cuts.push([expression.expression.end, node.end]);
        visit(expression.expression);
        return;
      }
      const first = given[0];
      if (ts.isIdentifier(expression) && documenting.has(expression.text) && first !== undefined) {
        cuts.push([first.end, node.end - 1]);
        visit(first);
        return;
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return cuts
    .sort(([a], [b]) => b - a)
    .reduce((rest, [start, end]) => rest.slice(0, start) + rest.slice(end), text);
}

/** Takes the words out of every file that esbuild loads from a folder called `src`. */
export const withoutDocumentationPlugin = {
  name: "without-documentation",
  setup(build: {
    onLoad(
      options: { filter: RegExp },
      load: (file: { path: string }) => Promise<{ contents: string; loader: "ts" }>,
    ): void;
  }) {
    build.onLoad({ filter: /[\\/]schema[\\/]src[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: definedIn.test(path)
        ? "export const field = (schema) => schema;\nexport const optional = (schema) => schema.exactOptional();"
        : withoutDocumentation(path, await readFile(path, "utf8")),
      loader: "ts",
    }));
  },
};
