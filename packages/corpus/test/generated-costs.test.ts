import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { builtPackage } from "../scripts/built-package.ts";
import { bundlers } from "../scripts/bundle.ts";
import { costs, programOf } from "../scripts/costs.ts";
import { readmeWithCosts } from "../scripts/readme-costs.ts";
import * as source from "../src/index.ts";

const folder = await builtPackage();
afterAll(() => rmSync(folder, { recursive: true }));
const measured = await costs(folder);
const articles = source.annotatedArticles.map((annotated) => ({
  entry: annotated.article.id.replace("article/", "articles/"),
  annotated,
}));

test("README.md states the sizes that are measured (else: npm run generate)", async () => {
  await expect(readmeWithCosts(measured)).toMatchFileSnapshot("../README.md");
});

test("what is built holds what the source says, each record once", async () => {
  const built: typeof source = await import(`${folder}/dist/index.js`);
  expect(Object.keys(built).sort()).toEqual(Object.keys(source).sort());
  expect(built.corpus).toEqual(source.corpus);
  for (const { entry, annotated } of articles) {
    const [alone] = Object.values(await import(`${folder}/dist/${entry}.js`));
    expect(alone).toEqual(annotated);
    expect(built.annotatedArticles).toContain(alone);
    for (const actor of (alone as source.AnnotatedArticle).actors) expect(built.get(actor.id)).toBe(actor);
  }
});

describe.each(["esbuild", "Rollup"] as const)("bundled by %s", (bundler) => {
  const cost = (entry: string, name = "*") => {
    const found = measured.find((one) => one.entry === entry && one.name === name);
    if (found === undefined) throw new Error(`${name} of ${entry} is not measured.`);
    return found.bundles[bundler];
  };

  test("the whole corpus stays below 80 kB", () => {
    expect(cost("").bytes).toBeLessThan(80_000);
  });

  test.each(articles)(
    "$entry with what it refers to stays below 25 kB, and holds no other article",
    ({ entry }) => {
      const { code, bytes } = cost(entry);
      expect(bytes).toBeLessThan(25_000);
      const there = articles.filter(({ annotated }) =>
        annotated.segments.some(
          ({ gloss = "" }) => gloss !== "" && code.includes(JSON.stringify(gloss).slice(1, -1)),
        ),
      );
      expect(there.map((one) => one.entry)).toEqual([entry]);
    },
  );

  test.each(articles)("$entry costs the same by its name in the whole", async ({ entry }) => {
    const name = entry
      .replace("articles/", "")
      .replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const { bytes } = await bundlers[bundler](programOf({ entry: "", name }), folder);
    expect(Math.abs(bytes - cost(entry).bytes)).toBeLessThan(200);
  });

  test("a list of shared records brings no article, and no record of another kind", () => {
    const { code } = cost("", "actors");
    expect(code).toContain("actor/mike-pompeo");
    expect(code.match(/\bid:"(?!actor\/)[^"]*"/g)).toBeNull();
    expect(cost("", "places").code.match(/\bid:"(?!place\/)[^"]*"/g)).toBeNull();
  });

  test("nothing else is loaded, least of all zod", () => {
    for (const { bundles } of measured) {
      expect(bundles[bundler].code.match(/\bimport\b.{0,40}|safeParse|ZodError/)).toBeNull();
    }
  });
});
