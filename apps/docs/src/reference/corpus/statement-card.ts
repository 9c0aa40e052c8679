import { get, type Statement, type TierPlacement } from "@open-tip/corpus";
import { codeLabel, codeLink } from "../code-label.ts";
import { edtfWords } from "../edtf.ts";
import { escapeHtml, inline, link } from "../markup.ts";
import { territoryName } from "../territories.ts";
import { chain } from "./attribution.ts";
import { evidenceDrawer } from "./evidence.ts";
import { facets, type StatementFacets } from "./facets.ts";
import {
  anchorOf,
  articlePath,
  lastPart,
  nameHtml,
  placeAddress,
  placeName,
  recordAddress,
} from "./names.ts";
import { notes } from "./verifications.ts";

/** Where a card stands: among the sentences of its article, or gathered from several. */
interface Setting {
  /** Its own id on the page is the record's, so that links lead to it. Where it is gathered, links lead away. */
  readonly home: boolean;
}

/** One statement as a reader wants it: who, through whom, what, in which words, and whether it holds. */
export function statementCard(statement: Statement, { home }: Setting): string {
  const { id, act, mode, gloss, within, verifications } = statement;
  const kinds = `${codeLink("speech-act", act)} <span class="quiet">· ${codeLink("statement-mode", mode)}</span>`;
  const inside =
    within === undefined
      ? ""
      : ` <span class="quiet">told inside ${link(recordAddress(within), `statement ${lastPart(within)}`)}</span>`;
  const attributes = home ? ` id="${anchorOf(id)}"${data(facets(statement))}` : "";
  return [
    `<div class="statement${within === undefined ? "" : " inside"}"${attributes}>`,
    chain(statement),
    `<p class="said"><span class="kinds">${kinds}${inside}</span> ${inline(gloss)}</p>`,
    quotations(statement),
    notes(verifications),
    topics(statement, home),
    asserted(statement),
    `<p class="place-of"><a href="${recordAddress(id)}">Statement ${lastPart(id)}</a>${home ? "" : when(statement)}</p>`,
    home ? evidenceDrawer(statement) : "",
    "</div>",
  ].join("");
}

/** What the form above the sentences chooses by, on each card. */
function data(facets: StatementFacets): string {
  return Object.entries(facets)
    .map(([name, values]) => ` data-${name}="${escapeHtml(values.join(" "))}"`)
    .join("");
}

function quotations({ quotations = [] }: Statement): string {
  return quotations
    .map(({ exact }) => `<blockquote><q>${inline(exact).replaceAll("\n", "&#10;")}</q></blockquote>`)
    .join("");
}

function topics({ about = {} }: Statement, home: boolean): string {
  const places = [...(about.territories ?? []), ...(about.places ?? [])];
  const forms = (about.exploitation ?? []).filter((form) => form !== "unspecified");
  const chips = [
    ...(home ? places.map((place) => link(placeAddress(place), inline(placeName(place)))) : []),
    ...forms.map((form) => inline(codeLabel("exploitation-form", form))),
    ...(about.actors ?? []).map(nameHtml),
  ];
  if (chips.length === 0) return "";
  return `<p class="topics"><span class="quiet">About</span> ${chips.join(" · ")}</p>`;
}

/** The figures and the placements that it gives, which have records of their own on the page of the article. */
function asserted({ about = {}, source }: Statement): string {
  const to = (id: string) => `${articlePath(source)}#${anchorOf(id)}`;
  const links = [
    ...(about.figures ?? []).map((id) => link(to(id), `“${inline(get(id).asStated)}”`)),
    ...(about.placements ?? []).map((id) => link(to(id), placed(get(id)))),
  ];
  return links.length === 0
    ? ""
    : `<p class="topics"><span class="quiet">Gives</span> ${links.join(" · ")}</p>`;
}

function placed({ territory, tier, edition }: TierPlacement): string {
  const label = tier === undefined ? "no tier" : codeLabel("tier", tier);
  return inline(`${territoryName(territory)}: ${label}, ${edition}`);
}

function when({ date }: Statement): string {
  return date === undefined ? "" : `, <span class="quiet">said ${inline(edtfWords(date.date))}</span>`;
}
