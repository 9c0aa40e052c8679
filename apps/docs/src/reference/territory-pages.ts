import { historyExceptions, historyOf, watchListRuns, yearsToForcedMove } from "@open-tip/corpus/history";
import type { Territory, TerritoryCode } from "@open-tip/schema";
import { territories } from "@open-tip/schema/territories";
import { tierLaw, tierLawRules } from "@open-tip/schema/tier-law";
import { historyStrip } from "../tiers/history-strip.ts";
import { limitingLaw, runSentence } from "../tiers/law-notes.ts";
import { spokenOfTerritory } from "./corpus/places-page.ts";
import { historyTable } from "./history-table.ts";
import { tierLawPath } from "./law-details.ts";
import { blocks, code, inline, link, list, pagePath } from "./markup.ts";
import type { Page } from "./page.ts";
import { printedNames, remarks } from "./territories.ts";

/** A page for each territory: its history as a picture and as a table, its names, and what the law has to do with it. */
export function territoryHistoryPages(): Page[] {
  return territories.map((territory) => {
    const name = territory.name.en;
    const description = `${name} in the Trafficking in Persons Report: its tier in each edition, how sure that is, and what the law says of it.`;
    return {
      id: `territories/${territory.code.toLowerCase()}`,
      title: name,
      description,
      tableOfContents: false as const,
      body: blocks(
        `<p class="lead">${inline(description)}</p>`,
        names(territory),
        ...(historyOf(territory.code).length > 0
          ? history(territory.code, name)
          : ["<p>No edition that was read of places it, so there is no history to show.</p>"]),
      ),
    };
  });
}

function names(territory: Territory): string {
  const printed = printedNames(territory);
  const also = (territory.otherNames ?? []).map(inline).join("; ");
  const said = remarks(territory);
  const spoken = spokenOfTerritory(territory.code);
  return list([
    `Code: ${code(territory.code)}. ${said}`,
    ...(printed === "" ? [] : [`Names that reports printed besides: ${printed}`]),
    ...(also === "" ? [] : [`Also recognised: ${also}`]),
    ...(spoken === "" ? [] : [spoken]),
  ]);
}

function history(territory: TerritoryCode, name: string): string[] {
  return [
    "## The editions",
    historyStrip(territory, name),
    `<p class="quiet">1, 2, W (Watch List), 3 and S (special case) are tiers; an empty box is not known, a question mark not agreed on, a dot not ranked then; a dotted edge marks where codings differ. ▲ and ▼ are moves from the edition before. Below the year: which year on the Watch List it is, of how many that the law allows.</p>`,
    summary(territory),
    "## Edition by edition",
    historyTable(territory),
    `<p>The same in ${link(pagePath("tiers"), "the map")} and ${link(pagePath("tiers/compare"), "beside other territories")}. As data: ${code(`historyOf("${territory}")`)} of ${code("@open-tip/corpus/history")}.</p>`,
  ];
}

function summary(territory: TerritoryCode): string {
  const series = historyOf(territory);
  const runs = watchListRuns(series).map((run) => runSentence(series, run));
  const last = series.findLast(({ tier }) => tier !== undefined);
  const left = last && yearsToForcedMove(series, last.edition);
  const cases = tierLawRules.flatMap(({ id, title, exceptions = [] }) =>
    exceptions
      .filter((one) => one.territory === territory)
      .map(({ note }) => `${inline(note)} See ${lawLink(id.replace("tier-law/", ""), title)}.`),
  );
  const stops = historyExceptions
    .filter(({ territories: concerned }) => concerned?.includes(territory))
    .map(({ reason, editions }) => `${editions.join(", ")}: ${inline(reason)}`);
  return list([
    runs.length === 0
      ? "No edition that is known has it on the Watch List."
      : `On the Watch List: ${runs.join("; ")}.`,
    ...(left === undefined || last === undefined ? [] : [forcedMove(last.edition, left)]),
    ...cases,
    ...stops,
  ]);
}

function forcedMove(edition: number, left: number): string {
  const law = limitingLaw(edition + 1);
  const stay =
    left === 0
      ? "the next edition has to move it"
      : `it may stay for ${left} more ${left === 1 ? "edition" : "editions"}, if every waiver is given`;
  return `As of ${edition}, the last edition that is known, ${stay}: ${lawLink(law, tierLaw[law].title)}.`;
}

function lawLink(name: string, title: string): string {
  return link(tierLawPath(name), inline(title));
}
