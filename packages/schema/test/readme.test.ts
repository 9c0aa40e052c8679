import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as api from "../src/index.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const sample = readme.match(/```ts\n(import \{[\s\S]*?)```/)?.[1] ?? "";
const lines = sample.split("\n");

/** Runs an expression of the README as its reader would, after the sample's `const` lines. */
function evaluate(expression: string): unknown {
  const constants = lines.filter((line) => line.startsWith("const ")).join("\n");
  return new Function(...Object.keys(api), `${constants}\nreturn (${expression});`)(...Object.values(api));
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

  test("imports what the package exports, and says something of each", () => {
    const imported = sample.match(/^import \{ (.+) \}/)?.[1]?.split(", ") ?? [];
    expect(Object.keys(api)).toEqual(expect.arrayContaining(imported));
    const claimed = claims.map(({ expression }) => expression).join("\n");
    expect(imported.filter((name) => !claimed.includes(`${name}.`) && !claimed.includes(`${name}(`))).toEqual(
      [],
    );
    expect(imported).not.toHaveLength(0);
  });
});
