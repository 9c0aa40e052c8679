import {
  type Article,
  type Dataset,
  type Segment,
  type Statement,
  schemaVersion,
  type TierPlacement,
} from "@open-tip/schema";
import { actors } from "./actors.ts";
import { foxNewsTipReport2020 } from "./articles/fox-news-tip-report-2020.ts";
import { iansUnGlobalPlanOfAction2021 } from "./articles/ians-un-global-plan-of-action-2021.ts";
import type { AnnotatedArticle } from "./define-article.ts";
import { events } from "./events.ts";
import { instruments } from "./instruments.ts";
import { programmes } from "./programmes.ts";

export { actors } from "./actors.ts";

export type { AnnotatedArticle } from "./define-article.ts";
export { events } from "./events.ts";
export { instruments } from "./instruments.ts";
export { programmes } from "./programmes.ts";

/** Every article of the corpus, with what it asserts. */
export const annotatedArticles: readonly AnnotatedArticle[] = [
  foxNewsTipReport2020,
  iansUnGlobalPlanOfAction2021,
];

/** The articles as sources: publisher, date, rights, and the digest of the text that was annotated. */
export const articles: readonly Article[] = /* @__PURE__ */ annotatedArticles.map(({ article }) => article);

/** What every sentence of the annotated articles does. */
export const segments: readonly Segment[] = /* @__PURE__ */ annotatedArticles.flatMap(
  (annotated) => annotated.segments,
);

/** What was said, by whom, through whom, in the articles. A statement is what its speaker says, not the truth. */
export const statements: readonly Statement[] = /* @__PURE__ */ annotatedArticles.flatMap(
  (annotated) => annotated.statements,
);

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
    en: "What news articles say about trafficking in persons: who said what, and which government is placed in which tier, anchored to their texts by offset and digest. The texts themselves are not part of it.",
  },
  licence: "CC-BY-4.0",
  creators: ["Open TIP contributors"],
  articles: /* @__PURE__ */ articles.slice(),
  segments: /* @__PURE__ */ segments.slice(),
  actors: /* @__PURE__ */ actors.slice(),
  statements: /* @__PURE__ */ statements.slice(),
  tierPlacements: /* @__PURE__ */ tierPlacements.slice(),
  programmes: /* @__PURE__ */ programmes.slice(),
  instruments: /* @__PURE__ */ instruments.slice(),
  events: /* @__PURE__ */ events.slice(),
};
