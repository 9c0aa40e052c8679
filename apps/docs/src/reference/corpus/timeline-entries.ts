import { articles, events, evidenceFor, statements } from "@open-tip/corpus";
import type { StatedDate } from "@open-tip/schema";
import { codeLabel } from "../code-label.ts";
import { inline, link } from "../markup.ts";
import { articlePath, articleTitle, lastPart, nameHtml, nameOf, recordAddress } from "./names.ts";

/** The lanes of the timeline, from top to bottom. */
export const lanes = ["event", "statement", "publication"] as const;
export type Lane = (typeof lanes)[number];

/** Something with a date; or an event of which no source says when it was. */
export interface Entry {
  readonly lane: Lane;
  readonly date?: StatedDate;
  /** What it is, as HTML. */
  readonly what: string;
  /** Which articles tell of it, as HTML. */
  readonly where: string;
}

function articleLinks(ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => link(articlePath(id), inline(nameOf(id)))).join(", ");
}

function publications(): Entry[] {
  return articles.map((article) => ({
    lane: "publication",
    ...(article.published && { date: article.published }),
    what: link(articlePath(article.id), inline(articleTitle(article))),
    where: articleLinks([article.id]),
  }));
}

function happenings(): Entry[] {
  return events.map((event) => ({
    lane: "event",
    ...(event.date && { date: event.date }),
    what: `${inline(event.name.en)} <span class="quiet">${inline(codeLabel("event-kind", event.kind).toLowerCase())}</span>`,
    where: articleLinks([
      ...evidenceFor(event).map(({ source }) => source),
      ...statements
        .filter(({ occasion, about }) => occasion === event.id || about?.events?.includes(event.id))
        .map(({ source }) => source),
    ]),
  }));
}

/** What one article has said on one date is one entry: it is read there, statement by statement. */
function sayings(): Entry[] {
  const groups = Map.groupBy(
    statements.filter(({ date }) => date !== undefined),
    ({ source, date }) => `${source} ${date?.date} ${date?.basis}`,
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first?.date === undefined) return [];
    const speakers = new Set(group.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker)));
    const count = group.length === 1 ? `Statement ${lastPart(first.id)}` : `${group.length} statements`;
    return [
      {
        lane: "statement" as const,
        date: first.date,
        what: `${link(recordAddress(first.id), count)} by ${[...speakers].map(nameHtml).join(", ")}`,
        where: articleLinks([first.source]),
      },
    ];
  });
}

/** Everything of the corpus that has a date, by the day on which it began; what has none comes last. */
export function timelineEntries(): Entry[] {
  const all = [...happenings(), ...sayings(), ...publications()];
  const key = ({ date, lane }: Entry) =>
    `${date?.date.replace("..", "0000") ?? "9999"} ${lanes.indexOf(lane)}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
