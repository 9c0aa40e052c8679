import type { Article, Segment, Statement, TierPlacement } from "@open-tip/schema";

/** One article of the corpus: the article itself, what its sentences do, and what it asserts. Its words are not in it. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** Every sentence, in the order of the text. Empty while only its placements are annotated. */
  readonly segments: readonly Segment[];
  /** In the order in which the article renders them. */
  readonly statements: readonly Statement[];
  /** In the order in which the article names them. */
  readonly tierPlacements: readonly TierPlacement[];
}

/** Types an article where it is written, so that a mistake is marked in the line that makes it. */
export function defineArticle(article: AnnotatedArticle): AnnotatedArticle {
  return article;
}
