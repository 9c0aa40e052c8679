import { historyOf, movements, type SupportedValue } from "@open-tip/corpus/history";
import type { TerritoryCode } from "@open-tip/schema";
import { reportEditions } from "@open-tip/schema/report-editions";
import { changeWords } from "../tiers/change-words.ts";
import { codingSources } from "../tiers/coding-sources.ts";
import { editionAnchor } from "../tiers/history-strip.ts";
import { lawNotes } from "../tiers/law-notes.ts";
import { type Standing, standingOf } from "../tiers/standing.ts";
import { levelLabels, stateLabel, stateMarks } from "../tiers/states.ts";
import { valueLabel } from "../tiers/value-words.ts";
import { tierLawPath } from "./law-details.ts";
import { blocks, inline, link, pagePath } from "./markup.ts";
import { table } from "./table.ts";

/** The history of a territory as a table, and the codings that it rests on. */
export function historyTable(territory: TerritoryCode): string {
  const series = historyOf(territory);
  const moved = new Map(movements(series).map((one) => [one.edition, one]));
  const used = usedCodings(reportEditions.map(({ edition }) => standingOf(territory, edition)));
  const rows = reportEditions.map(({ edition }) => {
    const standing = standingOf(territory, edition);
    const move = moved.get(edition);
    return {
      id: editionAnchor(edition),
      cells: [
        link(`${pagePath("tiers")}?edition=${edition}`, String(edition)),
        placement(standing),
        move === undefined ? "" : changeWords(move),
        lawNotes(series, edition)
          .map(({ law, text }) => link(tierLawPath(law), inline(text)))
          .join("<br>"),
        certainty(standing, used),
      ],
    };
  });
  return blocks(
    table(["Edition", "Placement", "Change", "What the law says", "How sure it is"], rows, {
      label: "History of the placements",
      className: "history",
    }),
    "### Codings",
    "Numbers in the table are those of this list. Each coding transcribes what the State Department's reports say; none is the report.",
    `<ol class="codings">${used.map(codingItem).join("")}</ol>`,
  );
}

/** Keys of the codings that say something of a territory, in the order of the list of all. */
function usedCodings(standings: readonly Standing[]): string[] {
  const keys = new Set(
    standings.flatMap(({ values, discounted = [] }) =>
      [...values, ...discounted].flatMap(({ sources }) => sources),
    ),
  );
  return codingSources.flatMap(({ key }) => (keys.has(key) ? [key] : []));
}

function codingItem(key: string): string {
  const { title = key, url } = codingSources.find((one) => one.key === key) ?? {};
  return `<li id="coding-${key}">${url === undefined ? inline(title) : link(url, inline(title))}</li>`;
}

function placement({ state }: Standing): string {
  return `<span class="state" data-state="${state}" aria-hidden="true">${stateMarks[state]}</span> ${stateLabel(state)}`;
}

function certainty({ level, values, discounted = [], reason }: Standing, used: readonly string[]): string {
  if (level === undefined) return inline(reason ?? "No coding that was read says anything.");
  const numbers = ({ sources }: SupportedValue) =>
    [...sources]
      .sort((a, b) => used.indexOf(a) - used.indexOf(b))
      .map((key) => link(`#coding-${key}`, `[${used.indexOf(key) + 1}]`))
      .join(" ");
  const [only, ...others] = values;
  const said =
    only !== undefined && others.length === 0
      ? numbers(only)
      : values.map((one) => `${valueLabel(one.value)} ${numbers(one)}`).join("; ");
  const wrong = discounted.map((one) => `${valueLabel(one.value)} ${numbers(one)}`).join("; ");
  return `${inline(levelLabels[level])}: ${said}${wrong === "" ? "" : `. Known to be wrong: ${wrong}`}`;
}
