import { get, type Statement } from "@open-tip/corpus";
import { inline } from "../markup.ts";
import { articlePath, nameHtml } from "./names.ts";

type Speaker = Statement["speakers"][number];

/** The article's publisher as HTML: the last link of each chain in it. */
export function outletHtml(source: Statement["source"]): string {
  const { publisher, publishedBy } = get(source);
  return publisher === undefined ? nameHtml(publishedBy ?? source) : inline(publisher);
}

function speakerHtml({ speaker, role, termsAsStated, onBehalfOf = [] }: Speaker): string {
  const aside = [
    role,
    onBehalfOf.length > 0 && `for ${onBehalfOf.map(nameHtml).join(", ")}`,
    termsAsStated && `“${inline(termsAsStated)}”`,
  ].filter(Boolean);
  const quiet = aside.length > 0 ? ` <span class="quiet">${aside.join(", ")}</span>` : "";
  return `<strong>${nameHtml(speaker)}</strong>${quiet}`;
}

/**
 * How the words came to the reader, as a list from who said them to who printed them. Speakers with one voice are one
 * link of it.
 */
export function chain({ speakers, addressees = [], relays = [], source }: Statement): string {
  const to =
    addressees.length > 0 ? `<span class="quiet">, to ${addressees.map(nameHtml).join(", ")}</span>` : "";
  const links = [
    speakers.map(speakerHtml).join(" and ") + to,
    ...relays.map(({ by }) => nameHtml(by)),
    `<a href="${articlePath(source)}">${outletHtml(source)}</a>`,
  ];
  const items = links.map((one) => `<li>${one}</li>`).join("");
  return `<ol class="chain" aria-label="From who said it to who printed it">${items}</ol>`;
}
