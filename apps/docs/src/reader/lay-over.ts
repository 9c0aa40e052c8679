import type { Evidence, Statement } from "@open-tip/schema";
import type { HydratedArticle, HydratedPassage, HydratedSegment } from "@open-tip/validators/evidence";
import { type Marked, markedText } from "./marks.ts";

/** What mentions name, by id. */
export type Names = Readonly<Record<string, string>>;

/** Puts the words of a copy into the sentences of the page, with what is known of them marked. */
export function layOver(article: HydratedArticle, names: Names) {
  const found = article.statements.flatMap(statementMarks);
  for (const one of article.segments) {
    const sentence = sentenceOf(one.segment.id);
    const words = sentence?.querySelector<HTMLElement>(".words");
    if (sentence === null || words == null) continue;
    words.hidden = false;
    sentence.classList.toggle("lost", one.at === null);
    if (one.at === null) words.textContent = "This sentence was not found in your copy.";
    else words.replaceChildren(...markedText(one.at.text, marksIn(one, one.at, found, names)));
  }
}

/** Takes the words out of the page again. */
export function clearWords() {
  for (const sentence of document.querySelectorAll(".reading .segment")) {
    sentence.classList.remove("lost");
    const words = sentence.querySelector<HTMLElement>(".words");
    words?.replaceChildren();
    if (words != null) words.hidden = true;
  }
}

/** The sentence of the page that shows a segment. */
export function sentenceOf(segment: string): HTMLElement | null {
  return document.getElementById(segment.replaceAll("/", "-"));
}

/** The marks of a statement, by where they stand in the copy. */
function statementMarks({ record, evidence, quotations }: HydratedArticle["statements"][number]): Marked[] {
  const number = record.id.slice(record.id.lastIndexOf("/") + 1);
  return [
    ...quotations.flatMap(({ at }): Marked[] =>
      at === null
        ? []
        : [{ mark: "quoted", start: at.start, end: at.end, title: `Quoted in statement ${number}` }],
    ),
    ...evidence.flatMap((passage) => attributionMarks(passage, record, number)),
  ];
}

/** Verb and speaker are as far from the start of their passage as they were, where its length and words are the same. */
function attributionMarks(
  { anchor, at }: HydratedPassage<Evidence>,
  { cue }: Statement,
  number: string,
): Marked[] {
  if (at === null || at.found?.sameWords === false) return [];
  if (at.end - at.start !== anchor.end - anchor.start) return [];
  const by = at.start - anchor.start;
  const parts = [
    ["cue", anchor.cue, `Attributes statement ${number}${cue === undefined ? "" : `: ${cue}`}`],
    ["speaker", anchor.speaker, `Speaker of statement ${number}`],
  ] as const;
  return parts.flatMap(([mark, span, title]) =>
    span === undefined ? [] : [{ mark, title, start: span.start + by, end: span.end + by }],
  );
}

function marksIn(
  { mentions }: HydratedSegment,
  at: { readonly start: number; readonly end: number },
  found: readonly Marked[],
  names: Names,
): Marked[] {
  const named = mentions.map(
    ({ mention, at }): Marked => ({
      mark: "named",
      start: at.start,
      end: at.end,
      title: names[mention.of] ?? mention.of,
    }),
  );
  return [...found, ...named]
    .filter(({ start, end }) => start < at.end && at.start < end)
    .map((one) => ({ ...one, start: one.start - at.start, end: one.end - at.start }));
}
