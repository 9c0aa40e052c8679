import type { Statement } from "@open-tip/schema";
import { territories } from "@open-tip/schema/territories";
import type { AnnotatedArticle, SharedRecord } from "../src/define-article.ts";

/** A stretch of a text, in UTF-16 units, as regular expressions find it. */
export interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * Where a text names the records that an article refers to, and territories. Names are those that the records give:
 * of unnamed people only how the article describes them. Of two that overlap, the longer one counts.
 * @throws Error if two records have one name in the article
 */
export function findMentions(text: string, annotated: AnnotatedArticle): (Found & { of: string })[] {
  const byName = new Map<string, string>();
  const add = (name: string, id: string) => {
    const other = byName.get(name);
    if (other !== undefined && other !== id) {
      throw new Error(
        `${JSON.stringify(name)} names both ${other} and ${id}. Say which is meant, in namesAsStated.`,
      );
    }
    byName.set(name, id);
  };
  for (const { id, name, otherNames = [], namesAsPrinted = [] } of territories) {
    for (const one of [name.en, ...otherNames, ...namesAsPrinted.map((printed) => printed.name)])
      add(one, id);
  }
  const { actors, programmes, instruments, events, places } = annotated;
  for (const record of [...actors, ...programmes, ...instruments, ...events, ...places]) {
    for (const name of namesIn(annotated.article.id, record)) add(name, record.id);
  }

  const found = Array.from(byName).flatMap(([name, of]) =>
    occurrences(text, name).map((at) => ({ ...at, of })),
  );
  found.sort((a, b) => a.from - b.from || b.to - a.to);
  let end = 0;
  return found.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

/** The names of a record that an article may print. */
function namesIn(article: string, record: Exclude<SharedRecord, { title: unknown }>): string[] {
  const stated = (record.namesAsStated ?? []).filter(({ sources }) => sources?.includes(article) ?? true);
  const described = "anonymous" in record && record.anonymous !== undefined;
  return [...(described ? [] : [record.name.en]), ...stated.map(({ name }) => name)];
}

/** Every place where words stand in a text, whatever the space between them. */
export function occurrences(text: string, name: string): Found[] {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  return Array.from(text.matchAll(whole), (match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/**
 * Where a statement's verb of saying stands, and its speaker's name: the pair that is closest together.
 * @param within the segments that the statement rests on
 * @throws Error if the article does not print what the statement gives as its cue or as its speaker's name
 */
export function findAttribution(text: string, { id, cue, speakers }: Statement, within: readonly Found[]) {
  const inside = (words: string | undefined) => {
    if (words === undefined) return [];
    const found = occurrences(text, words).filter(({ from, to }) =>
      within.some((segment) => segment.from <= from && to <= segment.to),
    );
    if (found.length === 0)
      throw new Error(`${id}: ${JSON.stringify(words)} is not in the segments it rests on.`);
    return found;
  };
  const cues = inside(cue);
  const names = inside(speakers[0]?.nameAsStated);
  if (names.length === 0 && cues.length > 1) {
    throw new Error(`${id}: ${JSON.stringify(cue)} stands ${cues.length} times. Give more words of it.`);
  }
  if (cues.length === 0) return { cue: undefined, speaker: names[0] };
  const gap = (a: Found, b: Found) => Math.max(a.from - b.to, b.from - a.to);
  const pairs = cues.flatMap((one) =>
    (names.length > 0 ? names : [undefined]).map((name) => ({ cue: one, speaker: name })),
  );
  const distance = (pair: (typeof pairs)[number]) =>
    pair.speaker === undefined ? 0 : gap(pair.cue, pair.speaker);
  return pairs.reduce((best, pair) => (distance(pair) < distance(best) ? pair : best));
}
