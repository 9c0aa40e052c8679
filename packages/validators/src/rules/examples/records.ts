import type { Actor, Article, Event, Figure, Statement } from "@open-tip/schema";

/** A file of records as the examples of rules show it. */
export function recordsFile(...records: readonly object[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

/** A figure that is usual but for what is said. */
export function figure(what: Partial<Figure>): object {
  return {
    id: "figure/my-article/01",
    source: "article/my-article",
    asStated: "1,200",
    value: 1200,
    qualifier: "exact",
    unit: "persons",
    measure: "flow",
    counted: "people identified as victims",
    ...what,
  };
}

/** A figure that is a range, and has no value. */
export function range(what: Partial<Figure>): object {
  const { value: _, ...rest } = figure({}) as Figure;
  return { ...rest, ...what };
}

/** Zeros in place of a digest: an example has no text that it could be of. */
export const digest = `sha256:${"0".repeat(64)}`;

/** Evidence at a stretch of the article. */
export function evidence(
  start: number,
  end: number,
  source = "article/my-article",
): Statement["evidence"][number] {
  return { source, start, end, digest, wordsDigest: digest };
}

/** A statement that is usual but for what is said. */
export function statement(what: Partial<Statement>): object {
  return {
    id: "statement/my-article/01",
    source: "article/my-article",
    mode: "indirect",
    speakers: [{ speaker: "actor/a-minister" }],
    act: "announce",
    gloss: "Announces a plan.",
    evidence: [evidence(0, 80)],
    ...what,
  };
}

/** An actor that is usual but for what is said. */
export function actor(what: Partial<Actor>): object {
  return { id: "actor/a-minister", kind: "person", name: { en: "A Minister" }, ...what };
}

/** An event that is usual but for what is said. */
export function event(what: Partial<Event>): object {
  return { id: "event/a-launch", kind: "launch", name: { en: "A launch" }, ...what };
}

/** An article that is usual but for what is said. */
export function article(what: Partial<Article>): object {
  return { id: "article/my-article", genre: "news-report", headline: null, ...what };
}
