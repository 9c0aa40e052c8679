import { actors, articles, events, instruments, places, programmes, sources } from "@open-tip/corpus";
import { reportEditions } from "@open-tip/schema/report-editions";
import { tierStatutes } from "@open-tip/schema/tier-law";
import { inline, pagePath } from "../markup.ts";
import { territoryName, territoryPath } from "../territories.ts";

const names = new Map<string, string | null>([
  ...[...actors, ...events, ...instruments, ...places, ...programmes, ...tierStatutes].map(
    ({ id, name }) => [id, name.en] as const,
  ),
  ...reportEditions.map(({ id, title }) => [id, title.en] as const),
  ...sources.map(({ id, title }) => [id, title] as const),
  ...articles.map((article) => [article.id, articleTitle(article)] as const),
]);

/** The title is the publisher's and the article's own, or where it has none what the record says of it. */
export function articleTitle(article: (typeof articles)[number]): string {
  const { id, headline, publisher, publishedBy, published } = article;
  const by = actors.find((actor) => actor.id === publishedBy)?.name.en;
  return headline ?? `${publisher ?? by ?? id}, ${published?.date.slice(0, 4) ?? "undated"}`;
}

/** The name of whoever or whatever has a record, as plain text; of a text without one, that it is not named. */
export function nameOf(id: string): string {
  if (id.startsWith("territory/")) return territoryName(id.slice("territory/".length));
  return names.get(id) ?? "A text that is not named";
}

/** {@link nameOf} as HTML. */
export function nameHtml(id: string): string {
  return inline(nameOf(id));
}

/** Name of a territory by its code, or of another place by its id, as plain text. */
export function placeName(place: string): string {
  return place.includes("/") ? nameOf(place) : territoryName(place);
}

/** Where a territory or another place is explained, if it is. */
export function placeAddress(place: string): string {
  return place.includes("/") ? `${pagePath("corpus/places")}#${anchorOf(place)}` : territoryPath(place);
}

/** The anchor of a record on the page that shows it. */
export function anchorOf(id: string): string {
  return id.replaceAll("/", "-");
}

/** The last part of a record's id: an article's name, a statement's number. */
export function lastPart(id: string): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** Path of the page of an article, by its id. */
export function articlePath(article: string): string {
  return pagePath(`corpus/${lastPart(article)}`);
}

/** Address of a statement or a segment on the page of its article. */
export function recordAddress(id: string): string {
  const [, article = ""] = id.split("/");
  return `${articlePath(article)}#${anchorOf(id)}`;
}
