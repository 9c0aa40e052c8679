import { annotatedArticles } from "@open-tip/corpus";
import { digestOf, evidenceOf } from "@open-tip/validators/evidence";

/** An article whose words are ours, under the ids of one of the corpus, so that its page shows it. */
export interface MadeUp {
  readonly text: string;
  /** Of each segment, in order. */
  readonly sentences: readonly string[];
  readonly quotation: string;
  /** What stands in the page for the records of the real article. */
  readonly records: string;
  /** A text that the records take for another article of the corpus, and that one's id. */
  readonly other: { readonly text: string; readonly article: string };
}

const quotation = "The bridge will stand until the river is tired of it.";

/** As many sentences as the article has, no two alike; the third holds the words of somebody. */
function sentencesOf(count: number): string[] {
  const names = ["Amber", "Birch", "Cedar", "Delta", "Ember", "Fjord", "Grove"];
  return Array.from({ length: count }, (_, at) => {
    const [first, second] = [names[at % 7], names[Math.floor(at / 7) % 7]];
    if (at === 2) return `“${quotation}” said the keeper of ${first} ${second}.`;
    return `In street ${at} of ${first} ${second} they count ${at * 3 + 1} lamps, and one of them is out.`;
  });
}

/** Makes an article up for the page of the one with that id. */
export async function madeUp(article: string): Promise<MadeUp> {
  const real = annotatedArticles.find((one) => one.article.id === article);
  const other = annotatedArticles.find((one) => one.article.id !== article);
  const statement = real?.statements.find(({ quotations }) => quotations !== undefined);
  if (real === undefined || other === undefined || statement === undefined)
    throw new Error("No such article.");
  const sentences = sentencesOf(real.segments.length);
  const text = sentences.join("\n\n");
  const anchor = (words: string, quoted = false) => {
    const start = text.indexOf(words);
    return evidenceOf(article, text, start, start + words.length, quoted);
  };
  const segments = await Promise.all(
    real.segments.map(async ({ id, role, gloss }, at) => {
      const { source: _, ...place } = await anchor(sentences[at] ?? "");
      return { id, article, role, gloss, ...place };
    }),
  );
  const [, , third] = segments;
  const inThird = { segments: [third?.id ?? ""] };
  const records = {
    articles: [
      { ...real.article, digest: await digestOf(text), length: text.length },
      { ...other.article, digest: await digestOf("Another text.") },
    ],
    segments,
    statements: [
      {
        ...statement,
        cue: "said",
        evidence: [{ ...(await anchor(sentences[2] ?? "")), ...inThird, cue: spanOf(text, "said") }],
        quotations: [{ ...(await anchor(quotation, true)), ...inThird }],
      },
    ],
  };
  return {
    text,
    sentences,
    quotation,
    records: JSON.stringify(records),
    other: { text: "Another text.", article: other.article.id },
  };
}

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}
