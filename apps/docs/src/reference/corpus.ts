import { annotatedArticles } from "@open-tip/corpus";
import { articlePage } from "./corpus/article-page.ts";
import { outletHtml } from "./corpus/attribution.ts";
import { articlePath, articleTitle } from "./corpus/names.ts";
import { placesPage } from "./corpus/places-page.ts";
import { timelinePage } from "./corpus/timeline-page.ts";
import { edtfWords } from "./edtf.ts";
import { blocks, code, downloadPath, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { table } from "./table.ts";

function aboutPage(): Page {
  const description = "News on trafficking in persons, said in the words of the standard.";
  return {
    id: "corpus",
    title: "Corpus",
    description,
    sidebar: { label: "About the corpus", order: 0 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      list([
        "The articles' words are not part of it. Each record points to its words by position and by digest, and repeats only what officials or reports are quoted as saying.",
        "A record is what the article asserts. Where other sources say otherwise, a verification says so beside it; the record stays as it is.",
        `Across the articles: ${link(pagePath("corpus/timeline"), "when it was said and when it happened")}, and ${link(pagePath("corpus/places"), "who said what about a place")}.`,
        `As one file: ${link(downloadPath("corpus/corpus.json"), code("corpus.json"))}. In TypeScript: ${code('import { corpus } from "@open-tip/corpus"')}.`,
      ]),
      table(
        ["Article", "Publisher", "Published", "Statements", "Placements"],
        annotatedArticles.map(({ article, statements, tierPlacements }) => ({
          cells: [
            link(articlePath(article.id), inline(articleTitle(article))),
            outletHtml(article.id),
            inline(article.published === undefined ? "" : edtfWords(article.published.date)),
            String(statements.length),
            String(tierPlacements.length),
          ],
        })),
        { label: "Articles of the corpus" },
      ),
    ),
  };
}

/** A page per article of the corpus, those across the articles, and one that lists them. */
export function corpusPages(): Page[] {
  return [aboutPage(), timelinePage(), placesPage(), ...annotatedArticles.map(articlePage)];
}
