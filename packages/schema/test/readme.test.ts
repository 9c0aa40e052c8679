import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readJson } from "./cases.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const sample = readme.match(/```ts\n(import \{[\s\S]*?)```/)?.[1] ?? "";
const lines = sample.split("\n");
const { name, exports } = readJson("package.json") as {
  name: string;
  exports: Readonly<Record<string, { readonly "@open-tip/source"?: string }>>;
};

/** What the sample imports, from the entries that it names. */
const imports = await Promise.all(
  [...sample.matchAll(/^import \{ (.+) \} from "(.+)";$/gm)].map(async ([, names = "", specifier = ""]) => {
    const source = exports[specifier.replace(name, ".")]?.["@open-tip/source"];
    const module: Record<string, unknown> = await import(/* @vite-ignore */ `../${source}`);
    return names.split(", ").map((imported) => [imported, module[imported]] as const);
  }),
);
const imported = Object.fromEntries(imports.flat());

/** Runs an expression of the README as its reader would, after the sample's `const` lines. */
function evaluate(expression: string): unknown {
  const constants = lines.filter((line) => line.startsWith("const ")).join("\n");
  return new Function(...Object.keys(imported), `${constants}\nreturn (${expression});`)(
    ...Object.values(imported),
  );
}

describe("the README", () => {
  const claims = [...sample.matchAll(/^(.+); \/\/ (.+)$/gm)].map(([, expression = "", answer = ""]) => ({
    expression,
    answer,
  }));

  test.each(claims)("says what $expression answers", ({ expression, answer }) => {
    // It may leave out fields of an answer, such as the reason, but not state a wrong one.
    expect({ answer: evaluate(expression) }).toMatchObject({ answer: evaluate(answer) });
  });

  test("imports what the entries export, and says something of each", () => {
    expect(Object.keys(imported)).not.toHaveLength(0);
    expect(Object.entries(imported).filter(([, value]) => value === undefined)).toEqual([]);
    const claimed = claims.map(({ expression }) => expression).join("\n");
    const unused = Object.keys(imported).filter(
      (one) => !claimed.includes(`${one}.`) && !claimed.includes(`${one}(`),
    );
    expect(unused).toEqual([]);
  });

  test("names the file of every import", () => {
    const specifiers = [...readme.matchAll(/ from "@open-tip\/schema(\/[^"]+)?"/g)].map(
      ([, path = ""]) => `.${path}`,
    );
    for (const path of specifiers) {
      if (path.startsWith("./generated/")) expect(readJson(path)).toBeDefined();
      else expect(Object.keys(exports)).toContain(path);
    }
  });
});
