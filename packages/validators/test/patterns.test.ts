import { readFileSync } from "node:fs";
import { glob } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { checkSync } from "recheck";
import ts from "typescript";
import { expect, test } from "vitest";

// The backend that is the same everywhere.
process.env.RECHECK_BACKEND = "pure";

const packages = fileURLToPath(new URL("../../", import.meta.url));

/** Patterns that take time by the square of a text's length, or that cannot be judged, and why that does no harm. */
const harmless: Readonly<Record<string, string>> = {
  "/\\B(?=(?:\\d{3})+$)/g": "on a count, which has some digits",
  "/\\.?0+$/": "on a number of fifteen digits",
  "/0+$/": "on nine digits of a second",
  "/\\[(?!(h+|m+|s+)\\])[^\\]]*(\\]|$)/gi": "on the code of a number format, whose length is bounded",
  "/(?<=.)\\.[^.]*$/": "on the name of a file",
  "/['‘’ʼ＇]+$/u": "on a word",
  "/[^\\p{L}\\p{M}\\p{Nd}]*$/u": "on a quotation of the dataset that is verified, which its owner wrote",
  "/[eE].*$/":
    "on a text that is then read as a number; from the first letter it goes to the end of the line",
  "/\\.?[0-9]+$/": "on a position, such as 3.1",
};

function* patternsIn(node: ts.Node): Generator<string> {
  if (ts.isRegularExpressionLiteral(node)) yield node.text;
  const found: string[] = [];
  ts.forEachChild(node, (child) => {
    for (const pattern of patternsIn(child)) found.push(pattern);
  });
  yield* found;
}

function safe(pattern: string): boolean {
  const end = pattern.lastIndexOf("/");
  const { status } = checkSync(pattern.slice(1, end), pattern.slice(end + 1), { checker: "automaton" });
  return status === "safe";
}

test("no pattern of ours takes more time than a long text has characters, save some on short texts", async () => {
  // What makes a reader of copies slow is its many kinds of markup; each is bounded by the next bracket.
  const markup = "packages/validators/src/evidence/visible-text.ts";
  const unsafe = new Set<string>();
  let seen = 0;
  for await (const path of glob("*/{src,report-page}/**/*.ts", { cwd: packages })) {
    if (markup.endsWith(path)) continue;
    const source = ts.createSourceFile(path, readFileSync(packages + path, "utf8"), ts.ScriptTarget.Latest);
    for (const pattern of patternsIn(source)) {
      seen++;
      if (!safe(pattern)) unsafe.add(pattern);
    }
  }
  expect(seen).toBeGreaterThan(100);
  expect([...unsafe].sort()).toEqual(Object.keys(harmless).sort());
}, 120_000);

test("the check would find a pattern that begins anew at each character", () => {
  expect(safe(String.raw`/\\.(?:[^"\\]|\\.)*"\s*:/`)).toBe(false);
});
