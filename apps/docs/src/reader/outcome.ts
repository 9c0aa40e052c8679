import type { HydratedArticle, Stretch } from "@open-tip/validators/evidence";
import { inkOf } from "./read-copy.ts";

/** What laying an article over a copy came to, in paragraphs for the reader. */
export interface Outcome {
  /** Whether enough of the article is in the copy to call it one. */
  readonly isCopy: boolean;
  readonly sentences: readonly string[];
  /** Ids of the segments that were not found. */
  readonly lost: readonly string[];
}

/** What of an article must be found in a text that is called a copy of it, at the least. */
const LEAST_SHARE = 0.25;

/**
 * Says how the copy was recognised, what was found and how, and what was not.
 * @param inked how many characters of the copy are not blank
 */
export function outcomeOf(article: HydratedArticle, inked: number): Outcome {
  const { segments, statements, sameText } = article;
  const places = segments.flatMap(({ at }) => at ?? []);
  const lost = segments.filter(({ at }) => at === null).map(({ segment }) => segment.id);
  const total = segments.length;
  if (sameText === true) {
    const exact = `This is, byte for byte, the text that was annotated: its digest is the same. All ${total} sentences are laid over it at their offsets.`;
    return { isCopy: true, sentences: [exact], lost };
  }
  if (places.length < total * LEAST_SHARE) {
    const few = `This is not the article, or very little of it: ${places.length} of its ${total} sentences were found. Nothing is laid over it.`;
    return { isCopy: false, sentences: [few], lost };
  }
  const quotations = statements.flatMap((one) => one.quotations);
  const quoted = quotations.filter(({ at }) => at !== null).length;
  return {
    isCopy: true,
    lost,
    sentences: [
      "Your copy differs from the text that was annotated, so each passage was searched for in it.",
      `Found: ${places.length} of ${total} sentences (${ways(places)}), and ${quoted} of ${quotations.length} quotations.`,
      ...doubts(places),
      ...uncovered(places, inked),
    ],
  };
}

/** How many were found in which way. */
function ways(places: readonly Stretch[]): string {
  const inPlace = places.filter(({ found }) => found === undefined).length;
  const sameWords = places.filter(({ found }) => found?.sameWords === true).length;
  const changed = places.filter(({ found }) => found?.sameWords === false).length;
  return [
    [inPlace, "unchanged in their place"],
    [sameWords, "by the digest of their words"],
    [changed, "by runs of words, other words having changed"],
  ]
    .filter(([count]) => count !== 0)
    .map(([count, how]) => `${count} ${how}`)
    .join(", ");
}

function doubts(places: readonly Stretch[]): string[] {
  const unsure = places.filter(({ found }) => (found?.alternatives ?? 0) > 0).length;
  return unsure === 0
    ? []
    : [`${unsure} of them fit more than one place; the one in the order of the article is taken.`];
}

function uncovered(places: readonly Stretch[], inked: number): string[] {
  const rest = inked - places.reduce((sum, { text }) => sum + inkOf(text), 0);
  return rest <= 0
    ? []
    : [
        `${rest.toLocaleString("en-GB")} characters of your copy belong to no sentence of the article, and are not shown.`,
      ];
}
