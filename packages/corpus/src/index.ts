import { type Article, type Dataset, schemaVersion, type TierPlacement } from "@open-tip/schema";
import { foxNewsTipReport2020 } from "./articles/fox-news-tip-report-2020.ts";
import type { AnnotatedArticle } from "./define-article.ts";

export type { AnnotatedArticle } from "./define-article.ts";

/** Every article of the corpus, with what it asserts. */
export const annotatedArticles: readonly AnnotatedArticle[] = [foxNewsTipReport2020];

/** The articles as sources: publisher, date, rights, and the digest of the text that was annotated. */
export const articles: readonly Article[] = /* @__PURE__ */ annotatedArticles.map(({ article }) => article);

/** Every tier placement that an article asserts, as stated and as resolved. An assertion is not the truth. */
export const tierPlacements: readonly TierPlacement[] = /* @__PURE__ */ annotatedArticles.flatMap(
  (annotated) => annotated.tierPlacements,
);

/** The whole corpus as one file of the standard; `corpus.json` holds the same for other languages. */
export const corpus: Dataset = {
  id: "dataset/open-tip-corpus",
  schemaVersion,
  title: { en: "Open TIP corpus" },
  description: {
    en: "What news articles assert about tier placements in the Trafficking in Persons Report, anchored to their texts by offset and digest. The texts themselves are not part of it.",
  },
  licence: "CC-BY-4.0",
  creators: ["Open TIP contributors"],
  articles: /* @__PURE__ */ articles.slice(),
  tierPlacements: /* @__PURE__ */ tierPlacements.slice(),
};
