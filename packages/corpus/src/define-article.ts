import type { Article, TierPlacement } from "@open-tip/schema";

/** One article of the corpus: the article itself, and what it asserts. Its words are not in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** In the order in which the article names them. */
  readonly tierPlacements: readonly TierPlacement[];
}

/** Types an article where it is written, so that a mistake is marked in the line that makes it. */
export function defineArticle(article: AnnotatedArticle): AnnotatedArticle {
  return article;
}
