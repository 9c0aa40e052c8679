import { places, type Statement, statements, tierPlacements } from "@open-tip/corpus";
import { codeLabel } from "../code-label.ts";
import { blocks, escapeHtml, inline, link, pagePath } from "../markup.ts";
import type { Page } from "../page.ts";
import { territoryName, territoryPath } from "../territories.ts";
import { anchorOf, placeName } from "./names.ts";
import { placementTable } from "./placements.ts";
import { statementCard } from "./statement-card.ts";

/** A territory (by its code) or another place (by its id), and what is said about it. */
interface Spoken {
  readonly place: string;
  readonly name: string;
  readonly about: readonly Statement[];
}

function spokenOf(): Spoken[] {
  return [...new Set(statements.flatMap(placesIn))]
    .map((place) => ({ place, name: placeName(place), about: statementsOn(place) }))
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function placesIn({ about = {} }: Statement): readonly string[] {
  return [...(about.territories ?? []), ...(about.places ?? [])];
}

function statementsOn(place: string): readonly Statement[] {
  return statements.filter((statement) => placesIn(statement).includes(place));
}

/** What the corpus has of a territory, as a sentence with a link; empty where nothing is said of it. */
export function spokenOfTerritory(territory: string): string {
  const { length } = statementsOn(territory);
  if (length === 0) return "";
  const said = length === 1 ? "one statement" : `${length} statements`;
  return `In the corpus: ${link(`${pagePath("corpus/places")}#${territory}`, said)} about it.`;
}

/** How many statements, by how many speakers, with which stance towards the territory itself. */
function sum({ place, about }: Spoken): string {
  const speakers = new Set(about.flatMap(({ speakers }) => speakers.map(({ speaker }) => speaker)));
  const articles = new Set(about.map(({ source }) => source));
  const target = place.includes("/") ? place : `territory/${place}`;
  const stances = Map.groupBy(
    about.flatMap(({ stances = [] }) => stances.filter((one) => one.target === target)),
    ({ stance }) => stance,
  );
  const stance = [...stances].map(
    ([code, all]) => `${all.length} ${codeLabel("stance", code).toLowerCase()}`,
  );
  const many = (count: number, noun: string) => (count === 1 ? `one ${noun}` : `${count} ${noun}s`);
  return [
    `${about.length === 1 ? "One statement" : `${about.length} statements`} by ${many(speakers.size, "speaker")} in ${many(articles.size, "article")}.`,
    ...(stance.length > 0 ? [`Stance towards it, where one is taken: ${stance.join(", ")}.`] : []),
  ].join(" ");
}

/** What the corpus knows of where a place lies; of a territory its row among all territories says it. */
function lies(place: string): string {
  if (!place.includes("/")) return ` ${link(territoryPath(place), "Its history and its names")}.`;
  const { territory } = places.find(({ id }) => id === place) ?? {};
  return territory === undefined
    ? ""
    : ` It lies in ${link(`#${territory}`, inline(territoryName(territory)))}.`;
}

function placeSection(spoken: Spoken): string {
  const { place, name, about } = spoken;
  const placed = tierPlacements.filter(({ territory }) => territory === place);
  return [
    `<section class="spoken-of" id="${anchorOf(place)}" aria-labelledby="name-${anchorOf(place)}">`,
    `<h2 id="name-${anchorOf(place)}">${inline(name)}</h2>`,
    `<p class="quiet">${sum(spoken)}${lies(place)}</p>`,
    ...about.map((statement) => statementCard(statement, { home: false })),
    placed.length > 0 ? `<div class="placed">${placementTable(placed)}</div>` : "",
    "</section>",
  ].join("");
}

function picker(all: readonly Spoken[]): string {
  const options = all.map(
    ({ place, name, about }) =>
      `<option value="${escapeHtml(anchorOf(place))}">${escapeHtml(name)} (${about.length})</option>`,
  );
  const label = `<label>Territory or place <select name="place"><option value="">All ${all.length}</option>${options.join("")}</select></label>`;
  return `<place-picker><form aria-label="Choose a place">${label}<p><output name="count" role="status">All ${all.length} places</output></p></form></place-picker>`;
}

/** What is said about each territory and place, by whom and through whom, across all articles. */
export function placesPage(): Page {
  const description =
    "Choose a territory or a place, and read all that the articles say about it, each statement with who said it and through whom it came.";
  const all = spokenOf();
  return {
    id: "corpus/places",
    title: "Who said what about a place",
    description,
    sidebar: { label: "Who said what about a place", order: 101 },
    body: blocks(
      `<p class="lead">${description}</p>`,
      "A statement is listed where it names the place in words or plainly means it. What is said of a city is not listed with its country, unless it names both. A record is what was asserted; notes say where it is wrong.",
      `<div class="not-content corpus">${picker(all)}${all.map(placeSection).join("")}</div>`,
    ),
  };
}
