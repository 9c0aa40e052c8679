import { readdirSync } from "node:fs";
import { Dataset, placementId, schemaVersion } from "@open-tip/schema";
import { danglingReferences } from "@open-tip/validators";
import { expect, test } from "vitest";
import { annotatedArticles, articles, corpus, statements, tierPlacements } from "../src/index.ts";

test("the corpus is a dataset of the standard, in its present version", () => {
  expect(Dataset.safeParse(corpus).error).toBeUndefined();
  expect(corpus).toMatchObject({ id: "dataset/open-tip-corpus", schemaVersion, licence: "CC-BY-4.0" });
});

test("the whole corpus is its articles, one file each, named like the article", () => {
  const files = readdirSync(new URL("../src/articles/", import.meta.url));
  const names = files.map((file) => `article/${file.replace(/\.ts$/, "")}`);
  expect(articles.map(({ id }) => id).sort()).toEqual(names.sort());
  expect(corpus.articles).toEqual(articles);
  expect(corpus.tierPlacements).toEqual(tierPlacements);
});

test.each(annotatedArticles)(
  "$article.id: every placement is its own, under its own id, and rests on evidence",
  ({ article, tierPlacements }) => {
    expect(new Set(tierPlacements.map(({ id }) => id)).size).toBe(tierPlacements.length);
    for (const placement of tierPlacements) {
      expect(placement.id).toBe(placementId(article.id, placement.edition, placement.territory));
      expect(placement.source).toBe(article.id);
      expect(new Set(placement.evidence?.map((evidence) => evidence.source))).toEqual(new Set([article.id]));
    }
  },
);

test("Fox News names seven countries in Tier 3 and one in Tier 1, in the 2020 edition under a wrong name", () => {
  const placements = tierPlacements.filter(({ source }) => source === "article/fox-news-tip-report-2020");
  expect(placements.map(({ territory, tier, movement }) => [territory, tier, movement])).toEqual([
    ["CUB", "tier-3", undefined],
    ["IRN", "tier-3", undefined],
    ["PRK", "tier-3", undefined],
    ["RUS", "tier-3", undefined],
    ["CHN", "tier-3", undefined],
    ["VEN", "tier-3", undefined],
    ["AFG", "tier-3", "downgrade"],
    ["NAM", "tier-1", "upgrade"],
  ]);
  for (const { edition, editionAsStated, verifications } of placements) {
    expect([edition, editionAsStated]).toEqual([2020, "2019 fiscal year"]);
    expect(verifications).toContainEqual(
      expect.objectContaining({ aspect: "edition", status: "contradicted" }),
    );
    expect(verifications).toContainEqual(
      expect.objectContaining({ aspect: "claim", status: "corroborated" }),
    );
  }
});

test("every record that is pointed to is there, or published by the standard", () => {
  expect(danglingReferences(corpus)).toEqual([]);
});

test("IANS relates what one speaker said, through one agency, sentence by sentence", () => {
  const said = statements.filter(({ source }) => source === "article/ians-un-global-plan-of-action-2021");
  expect(new Set(said.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker)))).toEqual(
    new Set(["actor/amina-mohammed"]),
  );
  for (const { mode, quotations, relays } of said) {
    expect(relays?.map(({ by }) => by)).toEqual(["actor/xinhua"]);
    expect(quotations !== undefined).toBe(mode === "direct");
  }
  expect(said.filter(({ about }) => about?.groups?.includes("survivors")).map(({ act }) => act)).toEqual([
    "assert",
    "appeal",
    "assess",
  ]);
});
