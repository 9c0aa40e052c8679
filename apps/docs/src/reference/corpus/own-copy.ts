import { type AnnotatedArticle, articles } from "@open-tip/corpus";
import { nameOf } from "./names.ts";

/** The names of whatever the sentences mention, by id: over a copy they say what is marked. */
function names(segments: AnnotatedArticle["segments"]): Record<string, string> {
  const ids = segments.flatMap(({ mentions = [] }) => mentions.map(({ of }) => of));
  return Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
}

/**
 * A place to drop a copy of the article, and the records that are laid over it. They stand in the page, so that nothing
 * need be asked for once it is read.
 */
export function ownCopy({
  article,
  segments,
  statements,
  figures,
  tierPlacements,
}: AnnotatedArticle): string {
  const records = { articles, segments, statements, figures, tierPlacements, names: names(segments) };
  // In a script only these two characters could end it or begin a comment.
  const json = JSON.stringify(records).replaceAll("<", "\\u003c");
  return [
    `<own-copy data-article="${article.id}">`,
    '<form aria-label="Your own copy of the article">',
    '<div class="drop"><label>Choose or drop a file <input type="file" name="file" accept=".txt,.htm,.html,.md,text/plain,text/html"></label>',
    '<label>or paste the text <textarea name="text" rows="3" spellcheck="false"></textarea></label></div>',
    '<p class="actions"><button type="submit">Lay the annotation over it</button> <button type="reset" hidden>Take the text away again</button></p>',
    '<div class="outcome" role="status"></div>',
    "</form>",
    `<script type="application/json">${json}</script>`,
    "</own-copy>",
    "<noscript>This needs scripts, which your browser does not run here. The rest of the page does without.</noscript>",
  ].join("");
}
