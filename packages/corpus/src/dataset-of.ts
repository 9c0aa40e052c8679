import { type Dataset, schemaVersion } from "@open-tip/schema";
import type { AnnotatedArticle, SharedRecord } from "./define-article.ts";

/** What every dataset of the corpus says of itself. */
export const publication = {
  schemaVersion,
  licence: "CC-BY-4.0",
  creators: ["Open TIP contributors"],
} as const;

/**
 * One article as a dataset of the standard, with every record that it refers to: to be verified, flattened, written as
 * JSON or RDF by itself. Lists that would be empty are left out, and so are names that only other articles print: they
 * would refer to articles that are not in it.
 */
export function datasetOf(annotated: AnnotatedArticle): Dataset {
  const { article, segments, statements, figures, tierPlacements, sources, ...named } = annotated;
  const name = article.id.replace("article/", "");
  const lists = Object.entries({
    articles: [article],
    segments,
    statements,
    figures,
    tierPlacements,
    sources,
    ...Object.fromEntries(
      Object.entries(named).map(([list, records]) => [
        list,
        records.map((one) => asNamedIn(article.id, one)),
      ]),
    ),
  });
  return {
    id: `dataset/open-tip-corpus-${name}`,
    ...publication,
    creators: [...publication.creators],
    title: { en: `Open TIP corpus: ${name}` },
    ...Object.fromEntries(
      lists.filter(([, records]) => records.length > 0).map(([list, records]) => [list, [...records]]),
    ),
  };
}

/** A record with the names that one article prints, or that no article is said to print. */
function asNamedIn<Shared extends Exclude<SharedRecord, { title: unknown }>>(
  article: string,
  record: Shared,
): Shared {
  const { namesAsStated = [], ...rest } = record;
  const here = namesAsStated.filter(({ sources }) => sources?.includes(article) ?? true);
  return { ...rest, ...(here.length > 0 && { namesAsStated: here }) } as Shared;
}
