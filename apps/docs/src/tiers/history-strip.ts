import { historyOf, movements } from "@open-tip/corpus/history";
import type { TerritoryCode } from "@open-tip/schema";
import { reportEditions } from "@open-tip/schema/report-editions";
import { escapeHtml } from "../reference/markup.ts";
import { changeSign, changeWords } from "./change-words.ts";
import { clockYear } from "./law-notes.ts";
import { standingOf } from "./standing.ts";
import { stateLabel, stateMarks } from "./states.ts";

/** The anchor of an edition's row below the picture. */
export function editionAnchor(edition: number): string {
  return `edition-${edition}`;
}

/** The history of a territory as a strip: a box for each edition, what changed above it, the law's clock below. */
export function historyStrip(code: TerritoryCode, name: string): string {
  const series = historyOf(code);
  const moved = new Map(movements(series).map((one) => [one.edition, one]));
  const boxes = reportEditions.map(({ edition }) => {
    const { state, level = "" } = standingOf(code, edition);
    const move = moved.get(edition);
    const clock = clockYear(series, edition);
    const words = [
      `${edition}: ${stateLabel(state)}`,
      ...(move === undefined ? [] : [changeWords(move)]),
      ...(clock === undefined ? [] : [`counted year ${clock.year} of ${clock.limit} on the Watch List`]),
    ];
    const run = clock === undefined ? "" : `${clock.year}/${clock.limit}`;
    return [
      `<li class="${move?.automatic ? "automatic" : ""}" data-clock="${run}">`,
      `<a href="#${editionAnchor(edition)}"><span class="sr-only">${escapeHtml(words.join(", "))}</span>`,
      `<span class="change" aria-hidden="true">${move === undefined ? "" : changeSign(move)}</span>`,
      `<span class="state" aria-hidden="true" data-state="${state}" data-level="${level}">${stateMarks[state]}</span>`,
      `<span class="year" aria-hidden="true">${edition}</span><span class="clock" aria-hidden="true">${run}</span></a></li>`,
    ].join("");
  });
  return `<ol class="tier-strip not-content" aria-label="Editions of ${escapeHtml(name)}">${boxes.join("")}</ol>`;
}
